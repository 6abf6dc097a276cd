package org.clustermaturity.assessment;

import org.clustermaturity.language.Edition;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.MisfittingAnswers;
import org.clustermaturity.scoring.Findings;
import org.clustermaturity.scoring.RuleBook;

/** Assesses one cluster organisation. */
public final class AssessCluster {

    private final Bases bases;

    public AssessCluster(Bases bases) {
        this.bases = bases;
    }

    /** The content that there is to assess on. */
    public Bases bases() {
        return bases;
    }

    /**
     * Assesses a sheet on the content that is current now. The language changes nothing but texts.
     *
     * @throws UnknownQuestionnaire when there is no such questionnaire
     * @throws MisfittingAnswers with everything that does not fit the questionnaire
     */
    public Assessment assess(AnswerSheet sheet, Language language) {
        return assess(sheet, bases.current().in(language));
    }

    /**
     * Assesses a sheet on this content.
     *
     * @throws UnknownQuestionnaire when there is no such questionnaire
     * @throws MisfittingAnswers with everything that does not fit the questionnaire
     */
    public Assessment assess(AnswerSheet sheet, Edition<Basis> edition) {
        Basis basis = edition.content();
        RuleBook rules = basis.ruleBooks()
                .find(sheet.questionnaire())
                .orElseThrow(() -> new UnknownQuestionnaire(
                        sheet.questionnaire(), basis.ruleBooks().names()));
        Findings findings = rules.judge(rules.questionnaire().fit(sheet));
        return new Advice(basis.curriculum(), rules, findings).assessment(basis.release(), edition.gaps(), sheet);
    }
}
