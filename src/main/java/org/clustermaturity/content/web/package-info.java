/** Hands sources out over HTTP; see {@code api-spec/openapi.yaml}. */
@NullMarked
package org.clustermaturity.content.web;

import org.jspecify.annotations.NullMarked;
