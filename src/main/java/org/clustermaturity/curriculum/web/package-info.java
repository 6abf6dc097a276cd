/** Hands the curriculum out over HTTP; see {@code api-spec/openapi.yaml}. */
@NullMarked
package org.clustermaturity.curriculum.web;

import org.jspecify.annotations.NullMarked;
