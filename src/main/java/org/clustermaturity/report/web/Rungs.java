package org.clustermaturity.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.clustermaturity.assessment.web.EvaluationResponse;
import org.clustermaturity.report.Report.NextStage;
import org.clustermaturity.report.Report.ReportedGate;
import org.clustermaturity.report.Report.ReportedStage;
import org.clustermaturity.scoring.Ladder;
import org.jspecify.annotations.Nullable;

/** The ladder of a report, and the gates of the stages that matter now. */
final class Rungs {

    private final EvaluationResponse result;
    private final Telling telling;
    private final List<Ladder.Stage> stages;

    Rungs(EvaluationResponse result, Telling telling) {
        this.result = result;
        this.telling = telling;
        this.stages = result.stage() == null ? List.of() : telling.stages();
    }

    List<ReportedStage> ladder() {
        List<ReportedStage> ladder = new ArrayList<>();
        boolean passed = true;
        for (Ladder.Stage stage : stages) {
            String place = place(stage.id(), passed);
            passed = passed && !place.equals("certain");
            ladder.add(new ReportedStage(stage.id(), stage.title(), stage.meaning(), place));
        }
        return ladder;
    }

    private String place(String stage, boolean passed) {
        EvaluationResponse.Stage found = result.stage();
        if (found == null || found.certain().equals(stage)) {
            return "certain";
        }
        return passed ? "passed" : found.reachable().contains(stage) ? "reachable" : "above";
    }

    @Nullable
    NextStage next() {
        String next = result.stage() == null ? null : result.stage().next();
        return next == null
                ? null
                : new NextStage(next, titleOf(next), gates(gate -> gate.stage().equals(next)));
    }

    /** The gates of the certain stage. */
    List<ReportedGate> settled() {
        String certain = result.stage() == null ? "" : result.stage().certain();
        return gates(gate -> gate.stage().equals(certain));
    }

    private List<ReportedGate> gates(Predicate<EvaluationResponse.Gate> which) {
        return result.gates().stream()
                .filter(which)
                .map(gate -> new ReportedGate(
                        gate.id(),
                        gate.statement(),
                        gate.needs(),
                        gate.has(),
                        gate.state(),
                        telling.cite(gate.sources())))
                .toList();
    }

    /** What a stage is called; its id when the content has it no more. */
    String titleOf(String stage) {
        return stages.stream()
                .filter(each -> each.id().equals(stage))
                .findFirst()
                .map(Ladder.Stage::title)
                .orElse(stage);
    }
}
