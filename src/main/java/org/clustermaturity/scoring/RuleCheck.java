package org.clustermaturity.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.language.PlainNumber;
import org.clustermaturity.language.Words;
import org.clustermaturity.questionnaire.Better;
import org.clustermaturity.questionnaire.DerivedField;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.ScoreRange;
import org.clustermaturity.scoring.Condition.Comparison;

/**
 * Checks what single rules cannot show: ids, references, and that a better answer never loses a gate or lowers a score.
 * Bounds and reachable stages rest on the last.
 */
public final class RuleCheck {

    private final Questionnaire questionnaire;
    private final Ladder ladder;
    private final List<Rule> rules;
    private final ContentFolder folder;
    private final ContentProblems problems;
    private final ScoreCheck scores;

    public RuleCheck(
            Questionnaire questionnaire,
            Ladder ladder,
            List<Rule> rules,
            ContentFolder folder,
            ContentProblems problems) {
        this.questionnaire = questionnaire;
        this.ladder = ladder;
        this.rules = rules;
        this.folder = folder;
        this.problems = problems;
        this.scores = new ScoreCheck(questionnaire, this::problem);
    }

    /** Notes the faults of single rules. */
    public void checkEach() {
        Map<String, Rule> byId = new HashMap<>();
        for (Rule rule : rules) {
            Rule first = byId.putIfAbsent(rule.id(), rule);
            if (first != null) {
                problem(
                        rule,
                        "has the id of a rule in %s:%d."
                                .formatted(first.origin().path(), first.origin().line()),
                        "");
            }
            checkConclusion(rule);
            checkStage(rule);
            scores.checkEach(rule);
        }
    }

    /** Notes the faults between rules; for when all of them could be read. */
    public void checkReferences() {
        for (Rule rule : rules) {
            if (rule.phase() != Phase.ADVICE && !rule.closes().isEmpty()) {
                problem(rule, "is no advice but carries @closes.", "");
            }
            for (String gate : rule.closes()) {
                checkKnown(rule, "closes gate", gate, gateIds());
            }
        }
        scores.checkDimensions(rules).forEach(what -> problems.add(anyRuleFile(), 1, what, ""));
        ContentFile questions = new ContentFile("questionnaires/" + questionnaire.name() + "/questionnaire.yaml", "");
        scores.checkUse(rules).forEach(what -> problems.add(questions, 1, what, "Maybe a rule is missing."));
        checkRungs();
    }

    private void checkConclusion(Rule rule) {
        List<String> dimensions =
                questionnaire.scoredDimensions().stream().map(Dimension::id).toList();
        if (rule.conclusion() instanceof Conclusion.Score score) {
            checkKnown(rule, "scores dimension", score.dimension(), dimensions);
        } else if (rule.conclusion() instanceof Conclusion.Cap cap) {
            checkKnown(rule, "caps dimension", cap.dimension(), dimensions);
            ScoreRange range = questionnaire.scheme().range();
            if (!range.contains(cap.most())) {
                problem(
                        rule,
                        "caps at %s, but scores run from %s to %s."
                                .formatted(
                                        PlainNumber.text(cap.most()),
                                        PlainNumber.text(range.from()),
                                        PlainNumber.text(range.to())),
                        "");
            }
            checkDirection(rule, false);
        } else if (rule.conclusion() instanceof Conclusion.Tally tally) {
            List<String> tallies = questionnaire.derived().stream()
                    .filter(field -> field.operator() == DerivedField.Operator.TALLY)
                    .map(DerivedField::id)
                    .toList();
            checkKnown(rule, "counts under", tally.name(), tallies);
        } else if (rule.conclusion() instanceof Conclusion.GateMet) {
            checkDirection(rule, true);
        }
    }

    /** Gates rise and caps fall with better answers, which each comparison shows by its operator. */
    private void checkDirection(Rule rule, boolean rising) {
        if (rule.fields().isEmpty()) {
            problem(rule, "asks for nothing.", "Maybe the comparison was forgotten.");
        }
        rule.condition().comparisons().forEach(comparison -> checkDirection(rule, comparison, rising));
    }

    private void checkDirection(Rule rule, Comparison comparison, boolean rising) {
        Field field = comparison.field();
        if (field.kind() == Field.Kind.SWITCH) {
            return; // said with the scores
        }
        if (field.better() == Better.NONE) {
            problem(
                    rule,
                    "compares \"%s\", where neither direction is better.".formatted(field.name()),
                    "Maybe it is a flag.");
            return;
        }
        boolean upwards = (field.better() == Better.HIGHER) == rising;
        boolean fits = switch (comparison.operator()) {
            case AT_LEAST, ABOVE -> upwards;
            case AT_MOST, BELOW -> !upwards;
            case IS ->
                field.scale() != null
                        && comparison.value()
                                == (upwards ? field.scale().options().size() - 1 : 0);
        };
        if (!fits) {
            problem(
                    rule,
                    "lets a better answer to \"%s\" %s%s."
                            .formatted(
                                    field.name(), rising ? "lose the gate" : "lower the score", example(rule, rising)),
                    comparison.operator() == Condition.Operator.IS
                            ? "Maybe a range is meant: >= or <=."
                            : "Maybe the operator %s should be turned round."
                                    .formatted(comparison.operator().sign()));
        }
        for (int position : field.questions()) {
            Question question = questionnaire.questions().get(position);
            if (question.notApplicable()) {
                problem(
                        rule,
                        "compares \"%s\", which need not apply to everybody.".formatted(question.id()),
                        "Maybe it is a flag.");
            }
        }
    }

    private String example(Rule rule, boolean gate) {
        return new LostGate(questionnaire, new Fields(questionnaire, ladder, Words.ENGLISH))
                .find(rule)
                .map(loss -> ": " + loss.text(questionnaire, gate))
                .orElse("");
    }

    private void checkStage(Rule rule) {
        String stage = rule.stage();
        if (stage == null) {
            return;
        }
        if (rule.phase() != Phase.GATES) {
            problem(rule, "is no gate but carries @stage.", "");
        }
        List<String> stages = ladder.stages().stream().map(Ladder.Stage::id).toList();
        checkKnown(rule, "belongs to stage", stage, stages);
        boolean lower = stages.indexOf(stage) < ladder.top();
        boolean score = rule.fields().stream().anyMatch(field -> field.kind() == Field.Kind.SCORE);
        if (lower && score) {
            problem(
                    rule,
                    "compares a score, which only gates of the last stage may.",
                    "Maybe name the answers that matter; else the reachable stages would not be exact.");
        }
        if (stages.indexOf(stage) == 0) {
            problem(rule, "belongs to the first stage, which everybody has.", "");
        }
    }

    private void checkRungs() {
        for (Ladder.Stage stage : ladder.stages()) {
            if (stage.rung() > 0 && rules.stream().noneMatch(rule -> stage.id().equals(rule.stage()))) {
                problems.add(
                        anyRuleFile(),
                        1,
                        "Stage \"%s\" has no gate, so it is reached together with the one below.".formatted(stage.id()),
                        "");
            }
        }
    }

    private List<String> gateIds() {
        List<String> ids = new ArrayList<>();
        rules.stream().filter(rule -> rule.phase() == Phase.GATES).forEach(rule -> ids.add(rule.id()));
        return ids;
    }

    private void checkKnown(Rule rule, String verb, String id, List<String> known) {
        if (!known.contains(id)) {
            problem(rule, "%s \"%s\", which does not exist.".formatted(verb, id), Suggestion.maybe(id, known));
        }
    }

    private ContentFile anyRuleFile() {
        String root = "rules/" + questionnaire.id() + "/";
        return folder.find(root + "ladder.yaml")
                .or(() -> folder.under(root + Phase.SCORING.folder() + "/").stream()
                        .filter(file -> file.path().endsWith(".drl"))
                        .findFirst())
                .orElseGet(() -> new ContentFile(root + Phase.SCORING.folder(), ""));
    }

    private void problem(Rule rule, String what, String hint) {
        problems.add(
                new ContentFile(rule.origin().path(), rule.origin().text()),
                rule.origin().line(),
                "Rule %s %s".formatted(rule.id(), what),
                hint);
    }
}
