/** A core room that does what core rooms must not do. */
@NullMarked
package org.clustermaturity.specimens.core.content;

import org.jspecify.annotations.NullMarked;
