package org.clustermaturity.assessment.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clustermaturity.assessment.AdvisedModule;
import org.clustermaturity.assessment.Assessment;
import org.clustermaturity.language.PlainNumber;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Switch;
import org.clustermaturity.scoring.Field;
import org.clustermaturity.scoring.Findings;
import org.clustermaturity.scoring.FlagKind;
import org.clustermaturity.scoring.GateState;
import org.clustermaturity.scoring.Labels;
import org.clustermaturity.scoring.Ladder;
import org.clustermaturity.scoring.Rule;
import org.clustermaturity.scoring.RuleBook;
import org.jspecify.annotations.Nullable;

/** Puts an assessment into words and numbers for clients. */
final class Explanation {

    private final Assessment assessment;
    private final Findings findings;
    private final RuleBook rules;
    private final List<Question> questions;
    private final double[] fields;

    Explanation(Assessment assessment) {
        this.assessment = assessment;
        this.findings = assessment.findings();
        this.rules = assessment.rules();
        this.questions = rules.questionnaire().questions();
        this.fields = findings.fields();
    }

    EvaluationResponse toResponse(@Nullable String reference, boolean full) {
        EvaluationResponse response = new EvaluationResponse(
                rules.questionnaire().name(),
                assessment.release(),
                assessment.sheet().referenceDate(),
                reference,
                findings.answers().isComplete(),
                switches(),
                new ShownScores(rules, findings).toResponse(),
                assessment.stage().map(this::stage).orElse(null),
                gates(),
                assessment.flags().stream().map(this::flag).toList(),
                modules(assessment.first(), 1),
                modules(assessment.more(), assessment.first().size() + 1),
                labelReadiness(),
                ignored(),
                List.of(),
                full ? new Tracing(assessment).trace() : null,
                assessment.gaps().language());
        return assessment.gaps().isEmpty() ? response : response.lacking(new Untranslated(assessment).in(response));
    }

    /** The answer to a question as it came in, a number without an exponent and needless zeros; null when there is none. */
    static @Nullable Object answerTo(Question question, Assessment assessment) {
        Answer answer = assessment.sheet().answers().get(question.id());
        if (answer != null && answer.value() instanceof BigDecimal number) {
            return PlainNumber.of(number);
        }
        return answer == null ? null : answer.value();
    }

    private Map<String, String> switches() {
        Map<String, String> chosen = new LinkedHashMap<>();
        List<Switch> switches = rules.questionnaire().scheme().switches();
        for (int i = 0; i < switches.size(); i++) {
            int option = findings.answers().choice(i);
            chosen.put(switches.get(i).id(), switches.get(i).scale().keys().get(option));
        }
        return chosen;
    }

    private EvaluationResponse.Stage stage(Ladder.Stage certain) {
        List<Ladder.Stage> stages = rules.ladder().stages();
        return new EvaluationResponse.Stage(
                certain.id(),
                findings.reachable().stream().map(rung -> stages.get(rung).id()).toList(),
                assessment.nextStage().map(Ladder.Stage::id).orElse(null),
                rules.missing(findings).stream().map(Rule::id).toList());
    }

    private List<EvaluationResponse.Gate> gates() {
        List<EvaluationResponse.Gate> gates = new ArrayList<>(40);
        for (Ladder.Stage stage : rules.ladder().stages()) {
            for (Rule gate : rules.gates(stage.rung())) {
                gates.add(new EvaluationResponse.Gate(
                        gate.id(),
                        stage.id(),
                        findings.state(gate).key(),
                        gate.texts().statement().fill(fields),
                        gate.texts().needs().fill(fields),
                        gate.texts().has().fill(fields),
                        gate.sources().get(0),
                        gate.sources(),
                        rules.questionIds(gate)));
            }
        }
        return gates;
    }

    private EvaluationResponse.Flag flag(Rule rule) {
        FlagKind kind = rule.kind();
        return new EvaluationResponse.Flag(
                rule.id(),
                kind == null ? "" : kind.key(),
                rule.texts().statement().fill(fields),
                ids(rule),
                rule.sources().get(0));
    }

    private List<EvaluationResponse.Module> modules(List<AdvisedModule> advised, int firstRank) {
        List<EvaluationResponse.Module> modules = new ArrayList<>();
        for (AdvisedModule each : advised) {
            modules.add(new EvaluationResponse.Module(
                    each.module().id(),
                    each.module().title(),
                    firstRank + modules.size(),
                    each.module().hours(),
                    each.module().needs(),
                    each.closes(),
                    gap(each.gap()),
                    each.reasons().stream().map(this::reason).toList()));
        }
        return modules;
    }

    private EvaluationResponse.@Nullable Gap gap(AdvisedModule.@Nullable Gap gap) {
        return gap == null
                ? null
                : new EvaluationResponse.Gap(
                        gap.dimension(),
                        rules.ruler().round(gap.score()),
                        gap.expected(),
                        rules.ruler().round(gap.points()));
    }

    private EvaluationResponse.Reason reason(Rule rule) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int position : assessment.evidence(rule)) {
            Object answer = answerTo(questions.get(position), assessment);
            if (answer != null && findings.answers().isShown(position)) {
                answers.put(questions.get(position).id(), answer);
            }
        }
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Field field : rule.fields()) {
            double score = fields[field.index()];
            if (field.kind() == Field.Kind.SCORE && !Double.isNaN(score)) {
                scores.put(field.name(), Double.valueOf(field.digits(score)));
            }
        }
        return new EvaluationResponse.Reason(
                rule.id(),
                rule.texts().statement().fill(fields),
                answers,
                scores,
                rule.sources().get(0));
    }

    private EvaluationResponse.@Nullable LabelReadiness labelReadiness() {
        Labels labels = rules.labels();
        return labels.labels().isEmpty()
                ? null
                : new EvaluationResponse.LabelReadiness(
                        labels.notice(),
                        labels.labels().stream().map(this::label).toList());
    }

    private EvaluationResponse.Label label(Labels.Label label) {
        List<EvaluationResponse.Item> missing = new ArrayList<>();
        boolean failed = false;
        for (Labels.Item item : label.items()) {
            Rule gate = rules.find(item.gate()).orElseThrow();
            GateState state = findings.state(gate);
            failed |= state == GateState.NOT_MET;
            if (state != GateState.MET) {
                missing.add(new EvaluationResponse.Item(
                        gate.id(),
                        item.indicator(),
                        state.key(),
                        gate.texts().needs().fill(fields),
                        gate.texts().has().fill(fields)));
            }
        }
        String state = missing.isEmpty() ? "ready" : failed ? "not-ready" : "open";
        int asked = label.items().size();
        return new EvaluationResponse.Label(label.id(), label.title(), state, asked - missing.size(), asked, missing);
    }

    private List<EvaluationResponse.Ignored> ignored() {
        return findings.answers().ignored().stream()
                .map(question -> new EvaluationResponse.Ignored(
                        question.id(), rules.fields().words().notAsked()))
                .toList();
    }

    private List<String> ids(Rule rule) {
        List<Integer> evidence = assessment.evidence(rule);
        return evidence.equals(rule.questions()) ? rules.questionIds(rule) : rules.idsOf(evidence);
    }
}
