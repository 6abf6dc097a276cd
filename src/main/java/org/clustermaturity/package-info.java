/**
 * The cluster maturity engine. One package per business word; {@code docs/walk.md} follows a request through them.
 */
@NullMarked
package org.clustermaturity;

import org.jspecify.annotations.NullMarked;
