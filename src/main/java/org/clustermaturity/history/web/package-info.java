/**
 * History and comparison over HTTP, as data and as pages.
 *
 * <p>Start at {@link org.clustermaturity.history.web.HistoryController}.
 */
@NullMarked
package org.clustermaturity.history.web;

import org.jspecify.annotations.NullMarked;
