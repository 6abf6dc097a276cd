package org.clustermaturity.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clustermaturity.assessment.Fitting;
import org.clustermaturity.assessment.NodeScore;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Misfit;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.scoring.Findings;
import org.clustermaturity.scoring.Fraction;
import org.clustermaturity.scoring.GateState;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Rule;
import org.clustermaturity.scoring.RuleBook;
import org.jspecify.annotations.Nullable;

/** What sheets are measured by: one questionnaire version with its rules in one content release. */
public final class Yardstick {

    private final String release;
    private final RuleBook rules;

    /** @param release the id of the content release */
    public Yardstick(String release, RuleBook rules) {
        this.release = release;
        this.rules = rules;
    }

    /**
     * What a sheet comes to.
     *
     * @param scores in the declared range, exact; a node without a score is missing
     * @param gates the state of every gate, by id
     */
    record Reading(Map<String, Exact> scores, Map<String, GateState> gates) {

        @Nullable
        Exact score(String node) {
            return scores.get(node);
        }
    }

    public Questionnaire questionnaire() {
        return rules.questionnaire();
    }

    public RuleBook rules() {
        return rules;
    }

    /** Whether another one measures everything in the same way. */
    public boolean isSameAs(Yardstick other) {
        return release.equals(other.release)
                && questionnaire().name().equals(other.questionnaire().name());
    }

    /** What of a sheet does not fit here, and why. */
    public List<Misfit> misfits(AnswerSheet sheet) {
        return Fitting.of(questionnaire(), sheet).dropped();
    }

    /** Measures the part of a sheet that fits here. */
    Reading read(AnswerSheet sheet) {
        Findings findings = rules.judge(Fitting.of(questionnaire(), sheet).answers());
        Map<String, Exact> scores = new LinkedHashMap<>();
        put(scores, NodeScore.OVERALL, findings.given().overall());
        List<Dimension> dimensions = questionnaire().scoredDimensions();
        for (int i = 0; i < dimensions.size(); i++) {
            put(scores, dimensions.get(i).id(), findings.given().dimensions().get(i));
        }
        Map<String, GateState> gates = new LinkedHashMap<>();
        for (Rule rule : rules.rules()) {
            if (rule.phase() == Phase.GATES) {
                gates.put(rule.id(), findings.state(rule));
            }
        }
        return new Reading(scores, gates);
    }

    private void put(Map<String, Exact> scores, String node, @Nullable Fraction score) {
        if (score != null) {
            scores.put(node, Exact.of(rules.ruler().read(score)));
        }
    }
}
