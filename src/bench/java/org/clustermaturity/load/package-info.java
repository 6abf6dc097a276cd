/** How much the service bears, and how long clients then wait. */
@NullMarked
package org.clustermaturity.load;

import org.jspecify.annotations.NullMarked;
