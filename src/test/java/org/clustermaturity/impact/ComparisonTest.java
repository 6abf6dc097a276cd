package org.clustermaturity.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.TinyContent.ADVICE;
import static org.clustermaturity.release.TinyContent.FLAGS;
import static org.clustermaturity.release.TinyContent.GATES;
import static org.clustermaturity.release.TinyContent.GATES_TEXTS;
import static org.clustermaturity.release.TinyContent.LABELS;
import static org.clustermaturity.release.TinyContent.MONEY;
import static org.clustermaturity.release.TinyContent.SCORING;
import static org.clustermaturity.release.TinyContent.valid;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clustermaturity.access.Account;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.store.AssessmentDatabase.Submitted;
import org.clustermaturity.language.Editions;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.SeededSheets;
import org.clustermaturity.release.MadeContent;
import org.clustermaturity.release.ShippedContent;
import org.clustermaturity.release.TinyContent;
import org.clustermaturity.scoring.Phase;
import org.junit.jupiter.api.Test;

/** What is counted, against what was worked out by hand. */
class ComparisonTest {

    private static final Account ACCOUNT = new Account("timber");
    private static final Editions<Basis> BEFORE = MadeContent.bases(valid().folder());

    /** Middle, top, middle, start. */
    private static final List<KeptAssessment> FOUR =
            kept(TinySheets.withMembers(13), TinySheets.withMembers(20), TinySheets.withMembers(5), TinySheets.empty());

    @Test
    void anEasierGateLiftsThoseThatItAloneHeldBack() {
        QuestionnaireImpact impact = impact(valid().replacing(GATES, "members >= 15", "members >= 12"));

        assertThat(impact.compared()).isEqualTo(4);
        assertThat(impact.stages())
                .containsExactly(
                        new QuestionnaireImpact.StageMove("start", "start", 1),
                        new QuestionnaireImpact.StageMove("middle", "middle", 1),
                        new QuestionnaireImpact.StageMove("middle", "top", 1),
                        new QuestionnaireImpact.StageMove("top", "top", 1));
        assertThat(impact.moved()).isEqualTo(new QuestionnaireImpact.Moved(1, 0, 3));
        assertThat(impact.gates()).containsExactly(new QuestionnaireImpact.GateChange("GAT-TOP-01", 1, 0, 0));
        assertThat(impact.explained().alone()).containsExactly(new QuestionnaireImpact.SoleGate("GAT-TOP-01", 1, 0));
        assertThat(impact.explained().together() + impact.explained().otherwise())
                .isZero();
        assertThat(impact.movers()).isEmpty();
    }

    @Test
    void aHarderGateTakesTheStageFromThoseThatItAloneHoldsBackNow() {
        QuestionnaireImpact impact = impact(valid().replacing(GATES, "members >= 15", "members >= 25"));

        assertThat(impact.moved()).isEqualTo(new QuestionnaireImpact.Moved(0, 1, 3));
        assertThat(impact.gates()).containsExactly(new QuestionnaireImpact.GateChange("GAT-TOP-01", 0, 1, 0));
        assertThat(impact.explained().alone()).containsExactly(new QuestionnaireImpact.SoleGate("GAT-TOP-01", 0, 1));
    }

    @Test
    void aMoveBehindWhichSeveralGatesAreIsNobodysAlone() {
        QuestionnaireImpact impact = impact(valid().replacing(GATES, "members >= 15", "members >= 25")
                .replacing(GATES, "overallScore >= 60", "overallScore >= 95"));

        assertThat(impact.moved().down()).isEqualTo(1);
        assertThat(impact.gates())
                .containsExactly(
                        new QuestionnaireImpact.GateChange("GAT-TOP-01", 0, 1, 0),
                        new QuestionnaireImpact.GateChange("GAT-TOP-02", 0, 3, 0));
        assertThat(impact.explained()).isEqualTo(new QuestionnaireImpact.Explained(List.of(), 1, 0));
    }

    @Test
    void aNewGateHeldNobodyBackBefore() {
        QuestionnaireImpact impact = impact(valid().with(GATES, valid().text(GATES) + """

                        rule "GAT-TOP-03 very many members"
                            @stage("top") @source("own-proposal")
                        when
                            Scored( members >= 100 )
                        then
                            conclude.gateMet();
                        end
                        """)
                .with(
                        GATES_TEXTS,
                        valid().text(GATES_TEXTS)
                                + "GAT-TOP-03: { statement: \"Many.\", needs: \"100\", has: \"{members}\" }\n"));

        assertThat(impact.gates()).containsExactly(new QuestionnaireImpact.GateChange("GAT-TOP-03", 0, 3, 1));
        assertThat(impact.explained().alone()).containsExactly(new QuestionnaireImpact.SoleGate("GAT-TOP-03", 0, 1));
    }

    @Test
    void aGateThatIsGoneHoldsNobodyBackAnyMore() {
        TinyContent without = valid().replacing(GATES, """
                rule "GAT-TOP-01 many members or much private money"
                    @stage("top") @source("book-2, own-proposal")
                when
                    Scored( members >= 15 || privateShare >= 50 )
                then
                    conclude.gateMet();
                end

                """, "")
                .replacing(GATES_TEXTS, """
                GAT-TOP-01: { statement: "It has weight.", needs: "15 or 50 %", has: "{members}, {privateShare}" }
                """, "")
                .replacing(LABELS, "      - { gate: GAT-TOP-01, indicator: \"Members\" }\n", "");

        QuestionnaireImpact impact = impact(without);

        assertThat(impact.gates()).containsExactly(new QuestionnaireImpact.GateChange("GAT-TOP-01", 3, 0, 0));
        assertThat(impact.moved()).isEqualTo(new QuestionnaireImpact.Moved(2, 0, 2));
        assertThat(impact.explained().alone()).containsExactly(new QuestionnaireImpact.SoleGate("GAT-TOP-01", 2, 0));
    }

    @Test
    void otherPointsShiftTheScoresOfThoseInTheBand() {
        QuestionnaireImpact impact =
                impact(valid().replacing(MONEY, "{ from: 5, points: 40 }", "{ from: 5, points: 80 }"));

        ScoreShift overall = impact.scores().get(0);
        assertThat(impact.scores()).extracting(ScoreShift::node).containsExactly("overall", "strategy", "money");
        // Of 13 and 5 members: money 20 -> 40, overall 73.3 -> 80.0. Nothing is answered in the last one.
        assertThat(overall.compared()).isEqualTo(3);
        assertThat(spread(overall).mean()).isEqualTo(4.467);
        assertThat(spread(overall).median()).isEqualTo(6.7);
        assertThat(spread(overall).p5()).isZero();
        assertThat(spread(overall).p95()).isEqualTo(6.7);
        assertThat(spread(overall).largestUp()).isEqualTo(6.7);
        assertThat(spread(overall).largestDown()).isZero();
        assertThat(spread(overall).histogram())
                .filteredOn(bin -> bin.assessments() > 0)
                .containsExactly(new ScoreShift.Bin(0, 0, 1), new ScoreShift.Bin(5, 10, 2));
        assertThat(spread(overall).histogram())
                .extracting(ScoreShift.Bin::to)
                .containsExactly(-20.0, -10.0, -5.0, -1.0, 0.0, 0.0, 1.0, 5.0, 10.0, 20.0, 100.0);
        assertThat(spread(impact.scores().get(2)).largestUp()).isEqualTo(20);
        assertThat(impact.movers())
                .containsExactly(mover(0, 73.3, 80.0, "middle", "middle"), mover(2, 73.3, 80.0, "middle", "middle"));
    }

    @Test
    void ofEqualMoversTenWithTheSmallestIdsAreNamed() {
        List<AnswerSheet> sheets = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            sheets.add(TinySheets.withMembers(i % 3 == 0 ? 25 : 7));
        }
        List<KeptAssessment> kept = kept(sheets.toArray(AnswerSheet[]::new));

        QuestionnaireImpact impact = impact(
                valid().replacing(MONEY, "{ from: 5, points: 40 }", "{ from: 5, points: 30 }")
                        .replacing(
                                MONEY,
                                "{ from: 20, points: 100 }",
                                "{ from: 20, points: 90 }\n      - { from: 900, points: 100 }"),
                kept);

        assertThat(impact.movers())
                .extracting(QuestionnaireImpact.Mover::assessment)
                .isEqualTo(kept.stream().limit(10).map(each -> each.head().id()).toList());
    }

    @Test
    void rulesThatFireElsewhereAndModulesThatGoAreCounted() {
        QuestionnaireImpact impact = impact(valid().replacing(SCORING, "members < 1", "members < 6")
                .replacing(FLAGS, "shares > 100", "shares >= 0")
                .replacing(ADVICE, "moneyScore < 50", "moneyScore < 15"));

        // Nobody gave the public share, so nothing is known of both shares together; money comes to 20.
        assertThat(impact.rules())
                .containsExactly(
                        new QuestionnaireImpact.RuleChange("SCO-MON-02", Phase.SCORING, 1, 0),
                        new QuestionnaireImpact.RuleChange("ADV-MON-01", Phase.ADVICE, 0, 2));
        assertThat(impact.modules()).containsExactly(new QuestionnaireImpact.ModuleCount("M02", 2, 0));
    }

    @Test
    void answersToADroppedQuestionCannotBeCompared() {
        String question = valid().text(MONEY).substring(valid().text(MONEY).indexOf("  - id: exporters"));

        QuestionnaireImpact impact = impact(valid().replacing(MONEY, question, ""));

        assertThat(impact.compared()).isEqualTo(1);
        assertThat(impact.notComparable()).isEqualTo(3);
        assertThat(impact.obstacles()).containsExactly(new QuestionnaireImpact.Hindered(Obstacle.MISFITS_CANDIDATE, 3));
        assertThat(impact.misfits())
                .containsExactly(new QuestionnaireImpact.Misfitting(Obstacle.MISFITS_CANDIDATE, "exporters", 3));
    }

    @Test
    void answersThatDoNotFitWhatIsCurrentAreNotTheFaultOfTheCandidate() {
        TinyContent narrower = valid().replacing(MONEY, "max: 1000", "max: 900");
        List<KeptAssessment> large = kept(TinySheets.withMembers(950));

        Impact impact = new Comparison(MadeContent.bases(narrower.folder()), BEFORE)
                .of(large)
                .impact();

        assertThat(impact.questionnaires().get(0).misfits())
                .containsExactly(new QuestionnaireImpact.Misfitting(Obstacle.MISFITS_CURRENT, "members", 1));
    }

    @Test
    void questionnairesThatOneContentDoesNotHaveCannotBeCompared() {
        AnswerSheet shipped = new SeededSheets(ShippedContent.ruleBook().questionnaire(), 1).next(0.5);
        List<KeptAssessment> both = kept(shipped, TinySheets.empty());

        Impact impact = new Comparison(ShippedContent.bases(), BEFORE).of(both).impact();

        assertThat(impact.compared()).isZero();
        assertThat(impact.notComparable()).isEqualTo(2);
        assertThat(impact.questionnaires().get(0).obstacles())
                .containsExactly(new QuestionnaireImpact.Hindered(Obstacle.NOT_IN_CANDIDATE, 1));
        assertThat(impact.questionnaires().get(1).obstacles())
                .containsExactly(new QuestionnaireImpact.Hindered(Obstacle.NOT_IN_CURRENT, 1));
    }

    private static QuestionnaireImpact.Mover mover(int place, double before, double after, String was, String is) {
        KeptAssessment.Head head = FOUR.get(place).head();
        return new QuestionnaireImpact.Mover(head.id(), head.organisation(), head.account(), before, after, was, is);
    }

    private static ScoreShift.Spread spread(ScoreShift shift) {
        return Objects.requireNonNull(shift.spread());
    }

    private static QuestionnaireImpact impact(TinyContent after) {
        return impact(after, FOUR);
    }

    private static QuestionnaireImpact impact(TinyContent after, List<KeptAssessment> assessments) {
        Impact impact = new Comparison(BEFORE, MadeContent.bases(after.folder()))
                .of(assessments)
                .impact();
        return impact.questionnaires().get(0);
    }

    private static List<KeptAssessment> kept(AnswerSheet... sheets) {
        List<KeptAssessment> kept = new ArrayList<>();
        for (AnswerSheet sheet : sheets) {
            kept.add(Submitted.of(kept.size() + 1, ACCOUNT, sheet));
        }
        return kept;
    }
}
