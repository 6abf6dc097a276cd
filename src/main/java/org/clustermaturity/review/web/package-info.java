/**
 * Takes verdicts in over HTTP and hands reviews out; see {@code api-spec/openapi.yaml}.
 *
 * <p>Start at {@link org.clustermaturity.review.web.ReviewController}. What other rooms show of reviews, they get from {@link
 * org.clustermaturity.review.web.ApprovedReviews}.
 */
@NamedInterface("web")
@NullMarked
package org.clustermaturity.review.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
