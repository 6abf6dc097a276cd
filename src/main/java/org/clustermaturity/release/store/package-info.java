/** Content releases in the database. */
@NullMarked
package org.clustermaturity.release.store;

import org.jspecify.annotations.NullMarked;
