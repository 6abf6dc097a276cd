/** Takes verdicts in over HTTP and hands reviews out; see {@code api-spec/openapi.yaml}. */
@NullMarked
package org.clustermaturity.review.web;

import org.jspecify.annotations.NullMarked;
