package org.clustermaturity.page;

/**
 * A page as it is sent.
 *
 * @param style the style that stands in it
 */
public record WebPage(Style style, String html) {}
