package org.clustermaturity.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.TinyContent.GATES;
import static org.clustermaturity.release.TinyContent.MONEY;
import static org.clustermaturity.release.TinyContent.SCORING;
import static org.clustermaturity.release.TinyContent.valid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.clustermaturity.access.Account;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.store.AssessmentDatabase.Submitted;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.SeededSheets;
import org.clustermaturity.release.MadeContent;

/** What holds whatever was submitted, in whatever parts and order it is counted. */
class ImpactPropertiesTest {

    private static final Account ACCOUNT = new Account("timber");
    private static final Editions<Basis> BEFORE = MadeContent.bases(valid().folder());
    private static final Editions<Basis> AFTER =
            MadeContent.bases(valid().replacing(GATES, "members >= 15", "members >= 40")
                    .replacing(GATES, "age >= 2", "age >= 5")
                    .replacing(SCORING, "members < 1", "members < 8")
                    .replacing(MONEY, "{ from: 5, points: 40 }", "{ from: 5, points: 65 }")
                    .folder());

    @Property(tries = 60)
    void everyComparedAssessmentStandsOnceInEveryTable(
            @ForAll long seed, @ForAll @IntRange(max = 60) int many, @ForAll @IntRange(max = 10) int answered) {
        Impact impact =
                new Comparison(BEFORE, AFTER).of(random(seed, many, answered)).impact();

        assertThat(impact.compared()).isEqualTo(many);
        for (QuestionnaireImpact each : impact.questionnaires()) {
            QuestionnaireImpact.Explained explained = each.explained();
            assertThat(each.stages().stream()
                            .mapToLong(QuestionnaireImpact.StageMove::assessments)
                            .sum())
                    .isEqualTo(many);
            assertThat(each.moved().up() + each.moved().down() + each.moved().unchanged())
                    .isEqualTo(many);
            assertThat(explained.alone().stream()
                                    .mapToLong(gate -> gate.up() + gate.down())
                                    .sum()
                            + explained.together())
                    .isEqualTo(each.moved().up() + each.moved().down());
            assertThat(explained.otherwise()).isZero();
            for (ScoreShift shift : each.scores()) {
                assertThat(shift.compared() + shift.appeared() + shift.vanished())
                        .isLessThanOrEqualTo(many);
                assertThat(
                                shift.spread() == null
                                        ? 0
                                        : shift.spread().histogram().stream()
                                                .mapToLong(ScoreShift.Bin::assessments)
                                                .sum())
                        .isEqualTo(shift.compared());
            }
        }
    }

    @Property(tries = 60)
    void moversAreSortedAndNoneIsLeftOutThatMovedFarther(@ForAll long seed) {
        List<KeptAssessment> assessments = random(seed, 60, 9);
        QuestionnaireImpact impact = new Comparison(BEFORE, AFTER)
                .of(assessments)
                .impact()
                .questionnaires()
                .get(0);

        assertThat(impact.movers())
                .isSortedAccordingTo(Comparator.comparingDouble(ImpactPropertiesTest::distance)
                        .reversed()
                        .thenComparing(mover -> mover.assessment().toString()));
        ScoreShift overall = impact.scores().get(0);
        if (overall.spread() != null && !impact.movers().isEmpty()) {
            double farthest =
                    Math.max(overall.spread().largestUp(), -overall.spread().largestDown());
            assertThat(distance(impact.movers().get(0))).isEqualTo(farthest);
        }
    }

    @Property(tries = 60)
    void partsAndTheirOrderMakeNoDifference(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int part) {
        List<KeptAssessment> assessments = random(seed, 50, 8);
        Comparison comparison = new Comparison(BEFORE, AFTER);
        Impact whole = comparison.of(assessments).impact();
        List<KeptAssessment> shuffled = new ArrayList<>(assessments);
        Collections.shuffle(shuffled, new Random(seed));

        Tally sum = new Tally();
        for (int from = 0; from < shuffled.size(); from += part) {
            sum.add(comparison.of(shuffled.subList(from, Math.min(from + part, shuffled.size()))));
        }

        assertThat(sum.impact()).isEqualTo(whole);
    }

    @Property(tries = 20)
    void theSameContentChangesNothing(@ForAll long seed) {
        Impact impact = new Comparison(BEFORE, BEFORE).of(random(seed, 30, 8)).impact();

        QuestionnaireImpact only = impact.questionnaires().get(0);
        assertThat(only.moved()).isEqualTo(new QuestionnaireImpact.Moved(0, 0, 30));
        assertThat(only.gates()).isEmpty();
        assertThat(only.rules()).isEmpty();
        assertThat(only.movers()).isEmpty();
        assertThat(only.modules()).allMatch(module -> module.before() == module.after());
        assertThat(only.scores()).extracting(ScoreShift::spread).allSatisfy(spread -> {
            assertThat(spread.largestUp()).isZero();
            assertThat(spread.largestDown()).isZero();
        });
    }

    /** How far one moved, free of what is left over when decimals are subtracted. */
    private static double distance(QuestionnaireImpact.Mover mover) {
        return Math.round(Math.abs(mover.after() - mover.before()) * 10) / 10.0;
    }

    private static List<KeptAssessment> random(long seed, int many, int answered) {
        Questionnaire tiny =
                BEFORE.in(Language.ENGLISH).content().ruleBooks().list().get(0).questionnaire();
        SeededSheets sheets = new SeededSheets(tiny, seed);
        List<KeptAssessment> assessments = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            assessments.add(Submitted.of(i + 1, ACCOUNT, sheets.next(answered / 10.0)));
        }
        return assessments;
    }
}
