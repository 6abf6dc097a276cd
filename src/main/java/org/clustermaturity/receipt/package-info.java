/**
 * Receipt: what a submitted assessment rests on and came to, signed, so that anybody can check that nobody changed it.
 *
 * <p>Start at {@link org.clustermaturity.receipt.Jws} for signatures, at {@link org.clustermaturity.receipt.SigningKeys} for
 * the keys. This package knows nothing of HTTP, SQL or JSON.
 */
@NullMarked
package org.clustermaturity.receipt;

import org.jspecify.annotations.NullMarked;
