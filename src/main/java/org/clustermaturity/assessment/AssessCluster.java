package org.clustermaturity.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.curriculum.LearningPath;
import org.clustermaturity.curriculum.TrainingModule;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.MisfittingAnswers;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.scoring.Conclusion;
import org.clustermaturity.scoring.Findings;
import org.clustermaturity.scoring.FlagKind;
import org.clustermaturity.scoring.Fraction;
import org.clustermaturity.scoring.GateState;
import org.clustermaturity.scoring.Ladder;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Rule;
import org.clustermaturity.scoring.RuleBook;
import org.jspecify.annotations.Nullable;

/** Assesses one cluster organisation. */
public final class AssessCluster {

    private final Supplier<Basis> basis;

    public AssessCluster(Supplier<Basis> basis) {
        this.basis = basis;
    }

    /**
     * Assesses a sheet on the content that is current now.
     *
     * @throws UnknownQuestionnaire when there is no such questionnaire
     * @throws MisfittingAnswers with everything that does not fit the questionnaire
     */
    public Assessment assess(AnswerSheet sheet) {
        Basis current = basis.get();
        RuleBook rules = current.ruleBooks()
                .find(sheet.questionnaire())
                .orElseThrow(() -> new UnknownQuestionnaire(
                        sheet.questionnaire(), current.ruleBooks().names()));
        Findings findings = rules.judge(rules.questionnaire().fit(sheet));
        Advice advice = new Advice(current.curriculum(), rules, findings);
        LearningPath path = advice.path();
        return new Assessment(
                current.release(), sheet, rules, findings, advice.explain(path.first()), advice.explain(path.more()));
    }

    /** What the fired advice rules come to. */
    private static final class Advice {

        private final Curriculum curriculum;
        private final RuleBook rules;
        private final Findings findings;
        private final int expected;
        private final Set<String> openGates;
        private final Map<String, List<Rule>> reasons = new LinkedHashMap<>();

        Advice(Curriculum curriculum, RuleBook rules, Findings findings) {
            this.curriculum = curriculum;
            this.rules = rules;
            this.findings = findings;
            int next = Math.min(findings.certain() + 1, rules.ladder().top());
            this.expected = rules.ladder().stages().get(next).expectedScore();
            this.openGates = next == findings.certain()
                    ? Set.of()
                    : rules.gates(next).stream()
                            .filter(gate -> findings.state(gate) != GateState.MET)
                            .map(Rule::id)
                            .collect(Collectors.toCollection(LinkedHashSet::new));
            findings.fired().stream()
                    .mapToObj(index -> rules.rules().get(index))
                    .forEach(rule -> {
                        if (rule.phase() == Phase.ADVICE && rule.conclusion() instanceof Conclusion.Module module) {
                            reasons.computeIfAbsent(module.id(), id -> new ArrayList<>())
                                    .add(rule);
                        }
                    });
        }

        LearningPath path() {
            List<LearningPath.Called> calls = new ArrayList<>();
            for (String id : reasons.keySet()) {
                TrainingModule module = curriculum.get(id);
                AdvisedModule.Gap gap = gap(module);
                double points = gap == null ? 0 : gap.points().toDouble();
                calls.add(new LearningPath.Called(module, !closes(id).isEmpty(), points));
            }
            return LearningPath.of(curriculum, calls, standing());
        }

        List<AdvisedModule> explain(List<TrainingModule> modules) {
            return modules.stream()
                    .map(module -> new AdvisedModule(
                            module, reasons.getOrDefault(module.id(), List.of()), closes(module.id()), gap(module)))
                    .toList();
        }

        private LearningPath.Standing standing() {
            List<String> stages =
                    rules.ladder().stages().stream().map(Ladder.Stage::id).toList();
            int certain = findings.certain();
            int next = Math.min(certain + 1, stages.size() - 1);
            boolean renewal = findings.fired().stream()
                    .anyMatch(index -> rules.rules().get(index).kind() == FlagKind.RENEWAL);
            return new LearningPath.Standing(
                    Set.copyOf(stages.subList(certain, next + 1)), Set.copyOf(stages.subList(0, certain)), renewal);
        }

        private List<String> closes(String module) {
            return reasons.getOrDefault(module, List.of()).stream()
                    .flatMap(rule -> rule.closes().stream())
                    .filter(openGates::contains)
                    .distinct()
                    .sorted()
                    .toList();
        }

        private AdvisedModule.@Nullable Gap gap(TrainingModule module) {
            Questionnaire questionnaire = rules.questionnaire();
            for (int i = 0; i < questionnaire.scoredDimensions().size(); i++) {
                Fraction score = findings.given().dimensions().get(i);
                boolean same = questionnaire.scoredDimensions().get(i).id().equals(module.dimension());
                if (same && score != null && score.compareTo(Fraction.of(expected)) < 0) {
                    return new AdvisedModule.Gap(module.dimension(), score, expected);
                }
            }
            return null;
        }
    }
}
