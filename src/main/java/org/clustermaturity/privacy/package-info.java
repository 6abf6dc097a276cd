/**
 * Privacy: what is kept about an organisation is handed out, erased, or removed when its time is over.
 *
 * <p>Start at {@link org.clustermaturity.privacy.EraseOrganisation} and {@link org.clustermaturity.privacy.Retention}. Every room
 * that keeps something says so itself ({@link org.clustermaturity.organisation.KeptAbout}, {@link
 * org.clustermaturity.organisation.Erasing}); this one only knows that they do.
 */
@NullMarked
package org.clustermaturity.privacy;

import org.jspecify.annotations.NullMarked;
