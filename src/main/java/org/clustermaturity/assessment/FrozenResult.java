package org.clustermaturity.assessment;

import java.util.Set;
import org.clustermaturity.language.Language;

/**
 * A result as it was sent when it was submitted; never computed again.
 *
 * @param language in which it was asked for
 * @param languages of its texts: also English where texts were missing
 */
public record FrozenResult(Language language, Set<Language> languages, String json) {}
