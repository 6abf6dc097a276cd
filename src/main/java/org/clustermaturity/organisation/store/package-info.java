/** Cluster organisations in the database. */
@NullMarked
package org.clustermaturity.organisation.store;

import org.jspecify.annotations.NullMarked;
