/** What retention and erasure ask of the database. */
@NullMarked
package org.clustermaturity.privacy.store;

import org.jspecify.annotations.NullMarked;
