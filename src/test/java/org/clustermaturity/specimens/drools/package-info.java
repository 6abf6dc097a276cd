/** A room that must not know Drools, and does. */
@NullMarked
package org.clustermaturity.specimens.drools;

import org.jspecify.annotations.NullMarked;
