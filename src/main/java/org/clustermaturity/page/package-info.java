/**
 * Pages: HTML and PDF from the templates, in every language of the messages.
 *
 * <p>Start at {@link org.clustermaturity.page.AsPage} and {@link org.clustermaturity.page.AsDocument}: an answer that is one of
 * them is written as what the client takes. What a page shows, and who may see it, is up to the rooms that ask for one. A page
 * loads nothing and runs nothing, and the browser is told so.
 */
@NullMarked
package org.clustermaturity.page;

import org.jspecify.annotations.NullMarked;
