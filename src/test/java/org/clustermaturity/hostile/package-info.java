/**
 * Hostile requests, generated from the OpenAPI document of the running service and sent to every operation.
 *
 * <p>Start at {@link org.clustermaturity.hostile.HostileRequests}. What the document does not say of a service, keys and
 * ids of things that exist, stands in {@link org.clustermaturity.hostile.KnownService}.
 */
@NullMarked
package org.clustermaturity.hostile;

import org.jspecify.annotations.NullMarked;
