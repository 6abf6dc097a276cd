/** A side room. */
@NullMarked
package org.clustermaturity.specimens.core.scoring.yaml;

import org.jspecify.annotations.NullMarked;
