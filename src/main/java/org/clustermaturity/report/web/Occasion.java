package org.clustermaturity.report.web;

import org.jspecify.annotations.Nullable;

/**
 * What a report is about, beside the result.
 *
 * @param organisation its name; null when nobody said it
 */
record Occasion(@Nullable String organisation, Status status) {

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

        /** The key of the sentence that says what it means. */
        String notice() {
            return notice;
        }
    }

    static final Occasion NOT_KEPT = new Occasion(null, Status.NOT_KEPT);
}
