package org.clustermaturity.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.proof.Proof.Verdict;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.AnswerWriter;
import org.clustermaturity.release.OperatorContent;
import org.clustermaturity.release.TinyContent;
import org.clustermaturity.scoring.Findings;
import org.clustermaturity.scoring.RuleBook;
import org.junit.jupiter.api.Test;

/** Proofs over a model with every operator, a switch, scores from 1 to 5 and no ladder. */
class OperatorProofsTest {

    private static final String PLANS_ONLY =
            "dataScore < 2.5, invested <= 0, planned <= 0, preparation >= 2, strategyScore >= 3";

    @Test
    void nothingIsSaidAboutStagesGatesAndConditionsWhereThereAreNone() {
        assertThat(proofs(OperatorContent.valid()))
                .extracting(Proof::kind)
                .doesNotContain(
                        ProofKind.STAGES_REACHED,
                        ProofKind.GATES_DECIDE,
                        ProofKind.GATES_CLOSED,
                        ProofKind.ADVICE_CAN_HELP,
                        ProofKind.CONDITIONS_DECIDE)
                .contains(ProofKind.BETTER_NEVER_LOSES, ProofKind.ADVICE_DIFFERS, ProofKind.MODULES_ADVISED);
    }

    @Test
    void rulesThatOnlyOtherSwitchesLetFireCanFire() {
        Proof fire = only(ProofKind.RULES_FIRE, OperatorContent.valid());

        assertThat(fire.verdict()).isEqualTo(Verdict.PROVED);
        assertThat(fire.statement()).isEqualTo("every rule fires on some sheet and not on every sheet (5 rules)");
    }

    @Test
    void questionsBehindIndicatorsAndRowsOfAMatrixCountWhateverTheirOwnWeight() {
        Proof count = only(ProofKind.WEIGHTS_COUNT, OperatorContent.valid());

        assertThat(count.verdict()).isEqualTo(Verdict.PROVED);
        assertThat(count.statement())
                .isEqualTo("every scored question moves the score of its dimension (17 questions)");
    }

    @Test
    void aQuestionWithAWeightThatNoRuleCountsIsBroken() {
        Proof proof = only(
                ProofKind.WEIGHTS_COUNT,
                OperatorContent.valid()
                        .replacing(
                                OperatorContent.SCORING,
                                "weightedMean(\"technology\")",
                                "weightedMean(\"technology\", \"advanced\")"));

        assertThat(proof.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(proof.statement()).isEqualTo("Question \"website\" has weight 1, but no rule counts it.");
        assertThat(proof.place().path()).isEqualTo(OperatorContent.TECHNOLOGY);
        assertThat(proof.sheets().stream().map(sheet -> AnswerWriter.json(sheet.answers())))
                .containsExactly("{\"website\": false}", "{\"website\": true}");
    }

    @Test
    void optionsThatNoOperatorTellsApartAreNamed() {
        assertThat(all(ProofKind.OPTIONS_MATTER, OperatorContent.valid()))
                .allMatch(proof -> proof.verdict() == Verdict.WARNED)
                .extracting(Proof::statement)
                .containsExactly(
                        "Option \"not-digital\" of question \"dataPractices\" made no difference on any of 504 sheets that were tried.",
                        "Options \"unused\" and \"tested\" of question \"backup\" made no difference on any of 504 sheets that were tried.");
    }

    @Test
    void anOptionThatOnlyAnotherSwitchCountsMatters() {
        TinyContent content = OperatorContent.valid()
                .replacing(
                        OperatorContent.SCORING,
                        "rule \"SCO-DAT-01 data is as strong as its weakest link\"\n    @source(\"book-2\")\nwhen\n    Answers()",
                        """
                        rule "SCO-DAT-02 ticks count by themselves"
                            @source("book-2")
                        when
                            Answers( counting == Counting.HALF )
                        then
                            conclude.ratioOfTicks("data", "dataPractices");
                        end

                        rule "SCO-DAT-01 data is as strong as its weakest link"
                            @source("book-2")
                        when
                            Answers( counting == Counting.ALIKE )""")
                .replacing(
                        OperatorContent.SCORING_TEXTS,
                        "SCO-DAT-01:",
                        "SCO-DAT-02: { statement: \"Ticks count by themselves.\" }\nSCO-DAT-01:");

        assertThat(all(ProofKind.OPTIONS_MATTER, content))
                .extracting(Proof::statement)
                .noneMatch(statement -> statement.contains("not-digital"));
        assertThat(only(ProofKind.WEIGHTS_COUNT, content).verdict()).isEqualTo(Verdict.PROVED);
    }

    @Test
    void linesAreInTheScoreRangeOfTheQuestionnaire() {
        Proof never = only(
                ProofKind.RULES_FIRE,
                OperatorContent.valid().replacing(OperatorContent.FLAGS, "dataScore < 2.5", "dataScore < 1"));
        Proof always = only(
                ProofKind.RULES_FIRE,
                OperatorContent.valid().replacing(OperatorContent.FLAGS, "dataScore < 2.5", "dataScore <= 5"));

        assertThat(never.statement()).isEqualTo("Rule FLG-DAT-01 never fires: no answers fulfil its condition.");
        assertThat(always.statement()).isEqualTo("Rule FLG-DAT-01 fires on every sheet that answers its questions.");
        assertThat(always.verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void aSheetThatNeedsAnotherSwitchCarriesIt() {
        Basis basis = OperatorContent.basis(
                OperatorContent.valid().replacing(OperatorContent.FLAGS, "dataScore < 2.5", PLANS_ONLY));
        RuleBook rules = basis.ruleBooks().find(OperatorContent.NAME).orElseThrow();
        Subject subject = new Subject(
                rules,
                basis.curriculum(),
                new Places(rules.questionnaire(), OperatorContent.valid().folder()));
        Decider decider = new Decider(subject);
        Claim fires = new Claim.Holds(rules.find("FLG-DAT-01").orElseThrow().condition());

        double[] found = decider.decide(fires).sheet().orElseThrow();
        AnswerSheet sheet = subject.sheet(new Smallest(subject).of(found, smaller -> decider.fulfils(smaller, fires)));
        Findings findings = rules.judge(rules.questionnaire().fit(sheet));

        assertThat(AnswerWriter.json(sheet))
                .startsWith("{\"questionnaire\": \"operators/1\", \"referenceDate\": \"2026-02-01\", \"answers\": {")
                .endsWith("}, \"switches\": {\"counting\": \"half\"}}");
        assertThat(findings.fired().get(rules.find("FLG-DAT-01").orElseThrow().index()))
                .isTrue();
    }

    @Test
    void levelsMayShareTheirStartWhenTheSecondComesAbove() {
        TinyContent shared = OperatorContent.valid()
                .replacing(OperatorContent.QUESTIONNAIRE, "above: 2, to: 3", "from: 3, to: 3")
                .replacing(OperatorContent.QUESTIONNAIRE, "level: 1, from: 1, to: 2", "level: 1, from: 1, to: 3");

        assertThat(only(ProofKind.BANDS_COVER, shared).verdict()).isEqualTo(Verdict.PROVED);
    }

    private static Proof only(ProofKind kind, TinyContent content) {
        List<Proof> proofs = all(kind, content);
        assertThat(proofs).as(proofs.toString()).hasSize(1);
        return proofs.get(0);
    }

    private static List<Proof> all(ProofKind kind, TinyContent content) {
        return proofs(content).stream().filter(proof -> proof.kind() == kind).toList();
    }

    private static List<Proof> proofs(TinyContent content) {
        Basis basis = OperatorContent.basis(content);
        return Proofs.of(
                basis.ruleBooks().find(OperatorContent.NAME).orElseThrow(), basis.curriculum(), content.folder());
    }
}
