/**
 * HTTP: what all endpoints share. Request ids, versions, problems after RFC 9457, languages, limits, requests that are sent
 * again, caching of content.
 *
 * <p>Start at {@link org.clustermaturity.http.Refusal}. This package knows the room language and no other.
 */
@NullMarked
package org.clustermaturity.http;

import org.jspecify.annotations.NullMarked;
