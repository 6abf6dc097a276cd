package org.clustermaturity.assessment;

import java.util.function.Supplier;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.MisfittingAnswers;
import org.clustermaturity.scoring.Findings;
import org.clustermaturity.scoring.RuleBook;

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
        return new Advice(current.curriculum(), rules, findings).assessment(current.release(), sheet);
    }
}
