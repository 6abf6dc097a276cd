/** What hostile rules reach for. */
@NullMarked
package org.clustermaturity.specimens.hostile;

import org.jspecify.annotations.NullMarked;
