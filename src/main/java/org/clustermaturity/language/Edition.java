package org.clustermaturity.language;

/**
 * Something in one language.
 *
 * @param gaps the texts that are missing in it and stand there in English
 */
public record Edition<T>(Language language, T content, Gaps gaps) {}
