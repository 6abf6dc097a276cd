package org.clustermaturity.assessment;

import java.util.function.Supplier;
import org.clustermaturity.language.Edition;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.MisfittingAnswers;
import org.clustermaturity.scoring.Findings;
import org.clustermaturity.scoring.RuleBook;

/** Assesses one cluster organisation. */
public final class AssessCluster {

    private final Supplier<Editions<Basis>> bases;

    public AssessCluster(Supplier<Editions<Basis>> bases) {
        this.bases = bases;
    }

    /**
     * Assesses a sheet on the content that is current now. The language changes nothing but texts.
     *
     * @throws UnknownQuestionnaire when there is no such questionnaire
     * @throws MisfittingAnswers with everything that does not fit the questionnaire
     */
    public Assessment assess(AnswerSheet sheet, Language language) {
        Edition<Basis> edition = bases.get().in(language);
        Basis current = edition.content();
        RuleBook rules = current.ruleBooks()
                .find(sheet.questionnaire())
                .orElseThrow(() -> new UnknownQuestionnaire(
                        sheet.questionnaire(), current.ruleBooks().names()));
        Findings findings = rules.judge(rules.questionnaire().fit(sheet));
        return new Advice(current.curriculum(), rules, findings).assessment(current.release(), edition.gaps(), sheet);
    }
}
