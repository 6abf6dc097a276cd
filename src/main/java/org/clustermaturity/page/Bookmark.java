package org.clustermaturity.page;

/**
 * An entry in the table of contents that readers of a PDF see beside it.
 *
 * @param place the id of an element
 */
public record Bookmark(String title, String place) {}
