/**
 * Release: makes all content folders into one checked, immutable, fingerprinted content release.
 *
 * <p>Start at {@link org.clustermaturity.release.ContentReleases#make}. This room stands at the top: it knows the readers of
 * all other rooms, and no room knows it.
 */
@NullMarked
package org.clustermaturity.release;

import org.jspecify.annotations.NullMarked;
