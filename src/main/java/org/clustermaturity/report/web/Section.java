package org.clustermaturity.report.web;

import org.clustermaturity.report.Report;

/** The parts of a report as a page, in their order, each with the id of its heading there. */
enum Section {
    SUMMARY("summary", "report.summary"),
    REVIEW("review", "report.review"),
    SCORES("dimensions", "report.dimensions"),
    LADDER("ladder", "report.ladder"),
    NEXT("next", "report.next"),
    FLAGS("flags", "report.flags"),
    MODULES("modules", "report.modules"),
    LABELS("labels", "report.labels"),
    MEANING("meaning", "report.meaning"),
    OPEN("open", "report.open"),
    ORIGIN("origin", "report.origin"),
    SOURCES("sources", "report.sources");

    private final String id;
    private final String heading;

    Section(String id, String heading) {
        this.id = id;
        this.heading = heading;
    }

    String id() {
        return id;
    }

    /** The key of its heading. */
    String heading() {
        return heading;
    }

    /** Whether a report has it. */
    boolean isIn(Report report) {
        return switch (this) {
            case REVIEW -> report.review() != null;
            case LADDER -> !report.ladder().isEmpty();
            case NEXT -> report.next() != null;
            case MODULES -> !report.modules().isEmpty();
            case LABELS -> report.labels() != null;
            case SOURCES -> !report.sources().isEmpty();
            case SUMMARY, SCORES, FLAGS, MEANING, OPEN, ORIGIN -> true;
        };
    }
}
