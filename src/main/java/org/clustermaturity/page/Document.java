package org.clustermaturity.page;

import java.time.Instant;

/**
 * What a PDF is made of.
 *
 * @param page its content, in a style that a printer of CSS 2.1 knows
 * @param made the moment that it bears, so that the same content gives the same bytes
 * @param fileName made of letters, digits and hyphens, without an ending
 */
public record Document(WebPage page, Instant made, String fileName) {}
