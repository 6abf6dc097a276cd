package org.clustermaturity.assessment.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.clustermaturity.assessment.Assessment;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.Answers;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.scoring.Findings;
import org.clustermaturity.scoring.Fraction;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Rule;
import org.clustermaturity.scoring.RuleBook;

/** Shows how an assessment came about: what each answer was worth, and every rule that fired. */
final class Tracing {

    private final Assessment assessment;
    private final Findings findings;
    private final RuleBook rules;
    private final BitSet scored = new BitSet();

    Tracing(Assessment assessment) {
        this.assessment = assessment;
        this.findings = assessment.findings();
        this.rules = assessment.rules();
        for (int i = 0; i < rules.questionnaire().scoredDimensions().size(); i++) {
            Arrays.stream(rules.scoredQuestions(i, findings.fired())).forEach(scored::set);
        }
    }

    EvaluationResponse.Trace trace() {
        List<EvaluationResponse.TracedAnswer> answers = new ArrayList<>();
        double[] given = findings.answers().given();
        List<Question> questions = rules.questionnaire().questions();
        for (int i = 0; i < questions.size(); i++) {
            answers.add(answer(questions.get(i), i, given[i]));
        }
        List<EvaluationResponse.TracedRule> fired = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            boolean gate = rule.phase() == Phase.GATES;
            if (gate ? findings.met().get(rule.index()) : findings.fired().get(rule.index())) {
                fired.add(new EvaluationResponse.TracedRule(
                        rule.id(),
                        rule.phase().folder(),
                        rule.conclusion().words().in(rules.fields().words().language()),
                        rule.texts().statement().fill(findings.fields()),
                        gate ? "worst" : "given"));
            }
        }
        return new EvaluationResponse.Trace(answers, fired);
    }

    private EvaluationResponse.TracedAnswer answer(Question question, int position, double value) {
        boolean counts = scored.get(position) && !Double.isNaN(value);
        long parts = rules.questionnaire().partsOfAPoint();
        return new EvaluationResponse.TracedAnswer(
                question.id(),
                status(question, position),
                Explanation.answerTo(question, assessment),
                counts ? new Fraction(question.points(value, parts), parts).rounded(1) : null,
                question.weight());
    }

    private String status(Question question, int position) {
        Answers answers = findings.answers();
        if (!answers.isShown(position)) {
            return "not-shown";
        }
        Answer answer = assessment.sheet().answers().get(question.id());
        return (answer == null ? Answer.Status.UNKNOWN : answer.status())
                .name()
                .toLowerCase(java.util.Locale.ROOT)
                .replace('_', '-');
    }
}
