/**
 * Release: makes all content folders into one checked, immutable, fingerprinted content release, switches from one to the
 * next while the service runs, and keeps the old ones.
 *
 * <p>Start at {@link org.clustermaturity.release.ContentReleases#make} for a release, at
 * {@link org.clustermaturity.release.Reload} for the switch. This room stands at the top: it knows the readers of all other
 * rooms, and no room knows it.
 */
@NullMarked
package org.clustermaturity.release;

import org.jspecify.annotations.NullMarked;
