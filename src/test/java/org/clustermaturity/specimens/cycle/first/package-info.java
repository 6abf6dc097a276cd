/** A module that needs the second one. */
@NullMarked
package org.clustermaturity.specimens.cycle.first;

import org.jspecify.annotations.NullMarked;
