/**
 * HTTP: what all endpoints share. Problems after RFC 9457, limits, caching of content.
 *
 * <p>Start at {@link org.clustermaturity.http.Refusal}. This package knows no other room.
 */
@NullMarked
package org.clustermaturity.http;

import org.jspecify.annotations.NullMarked;
