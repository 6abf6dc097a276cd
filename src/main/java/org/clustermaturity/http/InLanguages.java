package org.clustermaturity.http;

import java.util.Set;
import org.clustermaturity.language.Language;

/** An answer that holds its texts in several languages at once. */
public interface InLanguages {

    /** The languages, English first. */
    Set<Language> languages();
}
