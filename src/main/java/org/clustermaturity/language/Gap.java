package org.clustermaturity.language;

/**
 * A text that a language lacks.
 *
 * @param text the stable id of the text, such as {@code question/committedMembers/help}
 * @param path the file of the original
 * @param place where in that file, such as {@code questions/committedMembers/help}
 * @param line the line there, from 1
 */
public record Gap(String text, String path, String place, int line) {}
