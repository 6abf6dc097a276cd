package org.clustermaturity.http;

import java.util.List;
import org.clustermaturity.language.Language;
import org.jspecify.annotations.Nullable;

/** An answer, or an entry of one, whose texts can be missing in the language that was asked for. */
public interface Worded {

    /** The ids of the texts that are in English because they are missing in the language of the answer. */
    List<String> untranslated();

    /** The language of its texts where it need not be the one that was asked for; otherwise null. */
    default @Nullable Language language() {
        return null;
    }

    /** The header {@code Content-Language}: a language, and English beside it where texts are missing in it. */
    static String header(Language language, boolean textsAreMissing) {
        return textsAreMissing ? language.tag() + ", " + Language.ENGLISH.tag() : language.tag();
    }
}
