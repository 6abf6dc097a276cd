package org.clustermaturity.report.web;

import java.util.List;
import java.util.Optional;
import org.clustermaturity.assessment.web.EvaluationResponse;
import org.clustermaturity.curriculum.TrainingModule;
import org.clustermaturity.report.Report.ReportedModule;
import org.clustermaturity.report.Report.ReportedReason;

/** The modules of a report, with what the curriculum says of each. */
final class Lessons {

    private final EvaluationResponse result;
    private final Telling telling;

    Lessons(EvaluationResponse result, Telling telling) {
        this.result = result;
        this.telling = telling;
    }

    List<ReportedModule> of(List<EvaluationResponse.Module> modules) {
        return modules.stream().map(this::told).toList();
    }

    private ReportedModule told(EvaluationResponse.Module module) {
        Optional<TrainingModule> known = telling.module(module.id());
        return new ReportedModule(
                module.id(),
                module.rank(),
                module.title(),
                module.hours(),
                known.map(TrainingModule::about).orElse(""),
                known.map(TrainingModule::outcome).orElse(""),
                module.needs().stream().map(this::titleOf).toList(),
                module.closes().stream().map(this::gateOf).toList(),
                module.reasons().stream()
                        .map(reason ->
                                new ReportedReason(reason.rule(), reason.statement(), telling.cite(reason.source())))
                        .toList());
    }

    private String titleOf(String module) {
        return telling.module(module).map(TrainingModule::title).orElse(module);
    }

    private String gateOf(String id) {
        return result.gates().stream()
                .filter(gate -> gate.id().equals(id))
                .findFirst()
                .map(EvaluationResponse.Gate::statement)
                .orElse(id);
    }
}
