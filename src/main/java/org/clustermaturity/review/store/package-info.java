/** Reviews in the database. */
@NullMarked
package org.clustermaturity.review.store;

import org.jspecify.annotations.NullMarked;
