/** A module that needs the first one. */
@NullMarked
package org.clustermaturity.specimens.cycle.second;

import org.jspecify.annotations.NullMarked;
