/**
 * Review: what somebody else makes of the answers of a submitted assessment, which itself stays as it is.
 *
 * <p>Start at {@link org.clustermaturity.review.Review}: a verdict per question, which confirms or corrects its answer. {@link
 * org.clustermaturity.review.CompareReview#compare} judges the sheet as it was submitted and as it was corrected on the same
 * content, side by side. {@link org.clustermaturity.review.Reviews} keeps reviews.
 *
 * <p>This package knows nothing of HTTP and databases. The only other room that knows of reviews is {@code report}, which
 * shows approved ones; it asks {@code review.web.ApprovedReviews}.
 */
@NullMarked
package org.clustermaturity.review;

import org.jspecify.annotations.NullMarked;
