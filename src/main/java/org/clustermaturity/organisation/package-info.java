/**
 * Organisation: the cluster organisations that an account assesses.
 *
 * <p>Start at {@link org.clustermaturity.organisation.Organisation}. This package knows nothing of HTTP or SQL.
 */
@NullMarked
package org.clustermaturity.organisation;

import org.jspecify.annotations.NullMarked;
