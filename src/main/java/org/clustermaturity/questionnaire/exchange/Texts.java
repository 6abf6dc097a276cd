package org.clustermaturity.questionnaire.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.clustermaturity.language.Edition;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.questionnaire.Questionnaire;

/** The texts of a questionnaire in all of its languages. */
final class Texts {

    private final Editions<Questionnaire> editions;

    Texts(Editions<Questionnaire> editions) {
        this.editions = editions;
    }

    /** A text in the language of the originals, and beside it in those languages that say it in another way. */
    record Text(String original, Map<String, String> translations) {}

    /** The edition that the others were translated from. */
    Questionnaire original() {
        return editions.in(Language.ENGLISH).content();
    }

    /** A text of the questionnaire. */
    Text of(Function<Questionnaire, String> text) {
        return inEach(edition -> text.apply(edition.content()));
    }

    /** Words that no questionnaire has. */
    Text word(String key) {
        Sentence word = Sentence.of(key);
        return inEach(edition -> word.in(edition.language()));
    }

    private Text inEach(Function<Edition<Questionnaire>, String> text) {
        String original = text.apply(editions.in(Language.ENGLISH));
        Map<String, String> translations = new LinkedHashMap<>();
        for (Language language : editions.languages()) {
            String translation = text.apply(editions.in(language));
            if (!translation.equals(original)) {
                translations.put(language.tag(), translation);
            }
        }
        return new Text(original, translations);
    }
}
