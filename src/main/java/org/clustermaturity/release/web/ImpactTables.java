package org.clustermaturity.release.web;

import java.util.List;
import java.util.function.Function;
import org.clustermaturity.impact.Obstacle;
import org.clustermaturity.impact.QuestionnaireImpact;
import org.clustermaturity.impact.ScoreShift;
import org.jspecify.annotations.Nullable;

/** Makes what was counted into what clients see. */
final class ImpactTables {

    private final QuestionnaireImpact impact;

    ImpactTables(QuestionnaireImpact impact) {
        this.impact = impact;
    }

    QuestionnaireImpactResponse toResponse() {
        QuestionnaireImpact.Moved moved = impact.moved();
        return new QuestionnaireImpactResponse(
                impact.questionnaire(),
                impact.compared(),
                all(impact.obstacles(), this::notComparable),
                all(
                        impact.stages(),
                        move -> new QuestionnaireImpactResponse.StageMove(
                                move.before(), move.after(), move.assessments())),
                new QuestionnaireImpactResponse.Moved(moved.up(), moved.down(), moved.unchanged()),
                all(
                        impact.gates(),
                        gate -> new QuestionnaireImpactResponse.GateChange(
                                gate.gate(), gate.won(), gate.lost(), gate.opened())),
                all(
                        impact.rules(),
                        rule -> new QuestionnaireImpactResponse.RuleChange(
                                rule.rule(), rule.phase().folder(), rule.began(), rule.ceased())),
                explained(impact.explained()),
                all(impact.scores(), ImpactTables::shift),
                all(impact.movers(), ImpactTables::mover),
                all(
                        impact.modules(),
                        each -> new QuestionnaireImpactResponse.ModuleCount(
                                each.module(), each.before(), each.after())));
    }

    private QuestionnaireImpactResponse.NotComparable notComparable(QuestionnaireImpact.Hindered hindered) {
        Obstacle why = hindered.why();
        return new QuestionnaireImpactResponse.NotComparable(
                why.key(),
                hindered.assessments(),
                impact.misfits().stream()
                        .filter(misfit -> misfit.where() == why)
                        .map(misfit -> new QuestionnaireImpactResponse.Misfitting(misfit.id(), misfit.assessments()))
                        .toList());
    }

    private static QuestionnaireImpactResponse.Explained explained(QuestionnaireImpact.Explained explained) {
        return new QuestionnaireImpactResponse.Explained(
                all(
                        explained.alone(),
                        gate -> new QuestionnaireImpactResponse.SoleGate(gate.gate(), gate.up(), gate.down())),
                explained.together(),
                explained.otherwise());
    }

    private static QuestionnaireImpactResponse.Shift shift(ScoreShift shift) {
        return new QuestionnaireImpactResponse.Shift(
                shift.node(), shift.compared(), shift.appeared(), shift.vanished(), spread(shift.spread()));
    }

    private static QuestionnaireImpactResponse.@Nullable Spread spread(ScoreShift.@Nullable Spread spread) {
        return spread == null
                ? null
                : new QuestionnaireImpactResponse.Spread(
                        spread.mean(),
                        spread.median(),
                        spread.p5(),
                        spread.p95(),
                        spread.largestUp(),
                        spread.largestDown(),
                        all(
                                spread.histogram(),
                                bin -> new QuestionnaireImpactResponse.Bin(bin.from(), bin.to(), bin.assessments())));
    }

    private static QuestionnaireImpactResponse.Mover mover(QuestionnaireImpact.Mover mover) {
        return new QuestionnaireImpactResponse.Mover(
                mover.assessment(),
                mover.organisation(),
                mover.account().name(),
                mover.before(),
                mover.after(),
                mover.stageBefore(),
                mover.stageAfter());
    }

    private static <T, U> List<U> all(List<T> counted, Function<T, U> entry) {
        return counted.stream().map(entry).toList();
    }
}
