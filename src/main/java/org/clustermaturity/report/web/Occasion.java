package org.clustermaturity.report.web;

import org.clustermaturity.review.web.ApprovedReview;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about, beside the result.
 *
 * @param organisation its name; null when nobody said it
 * @param review null when there is none that is approved
 */
record Occasion(
        @Nullable String organisation,
        Status status,
        @Nullable ApprovedReview review) {

    /** Where the sheet stands. */
    enum Status {
        DRAFT("draft", "report.notice-draft"),
        SUBMITTED("submitted", "report.notice-submitted"),
        NOT_KEPT("not-kept", "report.notice-not-kept");

        private final String key;
        private final String notice;

        Status(String key, String notice) {
            this.key = key;
            this.notice = notice;
        }

        String key() {
            return key;
        }
    }

    static final Occasion NOT_KEPT = new Occasion(null, Status.NOT_KEPT, null);

    /** The key of the sentence that says what the status means. */
    String notice() {
        return review == null ? status.notice : "report.notice-reviewed";
    }

    /** The key of what a report cannot know. */
    String unknown() {
        return review == null ? "report.cannot-truth" : "report.cannot-truth-reviewed";
    }
}
