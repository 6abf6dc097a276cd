package org.clustermaturity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Says in whole sentences what somebody needs to know who has one minute. */
public final class Summary {

    private static final int MOST_NEEDS = 4;

    private static final Comparator<Report.ReportedDimension> BY_SCORE = Comparator.comparing(
            dimension -> Objects.requireNonNull(dimension.score().value()));

    private final Report.ReportedScores scores;
    private final ShownNumbers numbers;
    private final List<Sentence> sentences = new ArrayList<>();

    private Summary(Report.ReportedScores scores, ShownNumbers numbers) {
        this.scores = scores;
        this.numbers = numbers;
    }

    /** The sentences in the order in which they are read. */
    public static List<Sentence> of(
            Report.ReportedScores scores,
            @Nullable ReportedReview review,
            List<Report.ReportedStage> ladder,
            Report.@Nullable NextStage next,
            List<Report.ReportedFlag> flags,
            List<Report.ReportedModule> modules,
            ShownNumbers numbers) {
        Summary summary = new Summary(scores, numbers);
        summary.stage(ladder);
        summary.overall();
        summary.review(review);
        summary.dimensions();
        summary.next(ladder, next);
        summary.contradictions(flags);
        if (!modules.isEmpty()) {
            Report.ReportedModule first = modules.get(0);
            summary.say("report.first-module", first.title(), numbers.hours(first.hours()));
        }
        return List.copyOf(summary.sentences);
    }

    private void stage(List<Report.ReportedStage> ladder) {
        Report.ReportedStage highest = null;
        for (int rung = 0; rung < ladder.size(); rung++) {
            Report.ReportedStage stage = ladder.get(rung);
            if (stage.place().equals("certain")) {
                say("report.stage", stage.title(), rung + 1, ladder.size());
            } else if (stage.place().equals("reachable")) {
                highest = stage;
            }
        }
        if (highest != null) {
            say("report.stage-open", highest.title());
        }
    }

    private void overall() {
        Report.ReportedScore overall = scores.overall();
        String from = numbers.plain(scores.from());
        String to = numbers.plain(scores.to());
        if (overall.value() == null) {
            say("report.no-score");
            return;
        }
        if (overall.level() == null) {
            say("report.score", numbers.score(overall.value()), from, to);
        } else {
            say("report.score-level", numbers.score(overall.value()), from, to, overall.level());
        }
        if (overall.isOpen()) {
            say("report.bounds", numbers.score(overall.lowest()), numbers.score(overall.highest()));
        }
        if (overall.answered() < overall.asked()) {
            say("report.answered", overall.answered(), overall.asked());
        }
    }

    private void review(@Nullable ReportedReview review) {
        if (review != null) {
            say("report.reviewed", review.confirmed(), review.corrected(), reviewed(review));
        }
    }

    private Sentence reviewed(ReportedReview review) {
        if (review.corrections().isEmpty()) {
            return Sentence.of("report.reviewed-same");
        }
        ReportedReview.ReviewedStage stage = review.stage();
        Double score = review.overall().reviewed();
        if (stage == null) {
            return score == null
                    ? Sentence.of("report.reviewed-no-score")
                    : Sentence.of("report.reviewed-score", numbers.score(score));
        }
        return score == null
                ? Sentence.of("report.reviewed-stage", stage.reviewedTitle())
                : Sentence.of("report.reviewed-stage-score", stage.reviewedTitle(), numbers.score(score));
    }

    private void dimensions() {
        List<Report.ReportedDimension> scored = scores.dimensions().stream()
                .filter(dimension -> dimension.score().value() != null)
                .sorted(BY_SCORE)
                .toList();
        if (scored.size() < 2) {
            return;
        }
        Report.ReportedDimension weakest = scored.get(0);
        Report.ReportedDimension strongest = scored.get(scored.size() - 1);
        if (BY_SCORE.compare(weakest, strongest) == 0) {
            say("report.even", numbers.score(weakest.score().value()));
        } else {
            say(
                    "report.strongest",
                    strongest.title(),
                    numbers.score(strongest.score().value()),
                    weakest.title(),
                    numbers.score(weakest.score().value()));
        }
    }

    private void next(List<Report.ReportedStage> ladder, Report.@Nullable NextStage next) {
        if (next == null) {
            if (!ladder.isEmpty()) {
                say("report.top");
            }
            return;
        }
        int missed = count(next, "not-met");
        int open = count(next, "open");
        if (missed > 0) {
            say("report.gates-missed", next.title(), missed);
            missing(next);
        }
        if (open > 0) {
            say("report.gates-open", next.title(), open);
        }
    }

    private void missing(Report.NextStage next) {
        List<String> needs = next.gates().stream()
                .filter(gate -> gate.state().equals("not-met"))
                .map(Report.ReportedGate::needs)
                .toList();
        boolean all = needs.size() <= MOST_NEEDS;
        String named = String.join("; ", all ? needs : needs.subList(0, MOST_NEEDS));
        sentences.add(all ? Sentence.of("report.missing", named) : Sentence.of("report.missing-some", named));
    }

    private static int count(Report.NextStage next, String state) {
        return (int)
                next.gates().stream().filter(gate -> gate.state().equals(state)).count();
    }

    private void contradictions(List<Report.ReportedFlag> flags) {
        int contradictions = (int) flags.stream()
                .filter(flag -> flag.kind().equals("contradiction"))
                .count();
        if (contradictions > 0) {
            say("report.contradictions", contradictions);
        }
    }

    private void say(String key, Object... arguments) {
        sentences.add(Sentence.of(key, arguments));
    }
}
