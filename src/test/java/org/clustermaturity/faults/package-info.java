/** What must hold when things go wrong: processes that are killed, databases that are gone, several nodes. */
@NullMarked
package org.clustermaturity.faults;

import org.jspecify.annotations.NullMarked;
