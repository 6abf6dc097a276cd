/** Kept assessments in the database. */
@NullMarked
package org.clustermaturity.assessment.store;

import org.jspecify.annotations.NullMarked;
