/** Keys and the record of what was done, in the database. */
@NullMarked
package org.clustermaturity.access.store;

import org.jspecify.annotations.NullMarked;
