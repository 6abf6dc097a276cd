/** Keeps the keys of receipts in a database. */
@NullMarked
package org.clustermaturity.receipt.store;

import org.jspecify.annotations.NullMarked;
