/** Hands receipts out over HTTP and verifies them; see {@code docs/receipts.md}. */
@NullMarked
package org.clustermaturity.receipt.web;

import org.jspecify.annotations.NullMarked;
