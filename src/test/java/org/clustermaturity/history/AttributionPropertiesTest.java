package org.clustermaturity.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.clustermaturity.assessment.NodeScore;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.SeededSheets;
import org.clustermaturity.release.ShippedContent;
import org.clustermaturity.scoring.Fraction;
import org.clustermaturity.scoring.RuleBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Why two sheets came to different scores, on the shipped content and on one with other weights. */
class AttributionPropertiesTest {

    private static final RuleBook RULES = ShippedContent.ruleBook();
    private static final Yardstick THEN = new Yardstick("then", RULES);
    private static final Yardstick NOW = new Yardstick(
            "now",
            ShippedContent.ruleBookWith(
                    "questionnaires/cluster-maturity/2026-1/governance.yaml",
                    text -> text.replaceFirst("    weight: 1\n", "    weight: 7\n")
                            .replaceFirst("weight: 1\n", "weight: 3\n")));

    @Property(tries = 60)
    void allPartsAddUpExactly(@ForAll long seed) {
        AnswerSheet earlier = sheet(seed, 0.9);
        AnswerSheet later = changed(earlier, seed);

        Attribution attribution = Attribution.between(earlier, THEN, later, NOW);

        attribution.nodes().forEach((node, shares) -> {
            Exact parts = shares.questions().plus(shares.together());
            for (Exact effect : shares.effects()) {
                parts = effect == null ? parts : parts.plus(effect);
            }
            assertThat(parts).isEqualTo(score(NOW, later, node).minus(score(THEN, earlier, node)));
        });
        assertThat(attribution.nodes()).isNotEmpty();
    }

    @Property(tries = 40)
    void whatIsShownAddsUpToTheDifferenceOfTheShownScores(@ForAll long seed) {
        AnswerSheet earlier = sheet(seed, 1);
        AnswerSheet later = changed(earlier, seed);
        BigDecimal total = shown(NOW, later).subtract(shown(THEN, earlier));

        ShownShares shares = Attribution.between(earlier, THEN, later, NOW)
                .shown(NodeScore.OVERALL, total, 1)
                .orElseThrow();

        BigDecimal cluster = shares.effects().stream().reduce(shares.together(), BigDecimal::add);
        assertThat(shares.cluster()).isEqualByComparingTo(cluster);
        assertThat(shares.cluster().add(shares.questions())).isEqualByComparingTo(total);
    }

    @Property(tries = 40)
    void onTheSameContentTheQuestionsDidNothing(@ForAll long seed) {
        AnswerSheet earlier = sheet(seed, 0.9);

        Attribution attribution = Attribution.between(earlier, NOW, changed(earlier, seed), NOW);

        assertThat(attribution.nodes().values()).allSatisfy(shares -> {
            assertThat(shares.questionsThen().isZero()).isTrue();
            assertThat(shares.questionsNow().isZero()).isTrue();
        });
    }

    @Property(tries = 40)
    void withTheSameAnswersTheClusterDidNothing(@ForAll long seed) {
        AnswerSheet sheet = sheet(seed, 0.9);

        Attribution attribution = Attribution.between(sheet, THEN, sheet, NOW);

        assertThat(attribution.differences()).isEmpty();
        assertThat(attribution.nodes().values()).allSatisfy(shares -> {
            assertThat(shares.clusterThen().isZero()).isTrue();
            assertThat(shares.clusterNow().isZero()).isTrue();
        });
    }

    @Test
    void theOtherContentMakesADifferenceAtAll() {
        List<Exact> questions = LongStream.range(0, 10)
                .mapToObj(seed -> sheet(seed, 1))
                .map(sheet -> Attribution.between(sheet, THEN, sheet, NOW))
                .map(attribution -> Objects.requireNonNull(attribution.nodes().get("governance"))
                        .questions())
                .toList();

        assertThat(questions).filteredOn(each -> !each.isZero()).hasSizeGreaterThan(5);
    }

    private static AnswerSheet sheet(long seed, double answered) {
        return new SeededSheets(RULES.questionnaire(), seed).next(answered);
    }

    /** The same sheet with about a quarter of the answers from another one. */
    private static AnswerSheet changed(AnswerSheet sheet, long seed) {
        Random random = new Random(seed);
        Map<String, Answer> answers = new LinkedHashMap<>(sheet.answers());
        sheet(seed + 1, 0.9).answers().forEach((question, answer) -> {
            if (random.nextInt(4) == 0) {
                answers.put(question, answer);
            }
        });
        return new AnswerSheet(sheet.questionnaire(), sheet.referenceDate(), answers, sheet.switches());
    }

    private static Exact score(Yardstick yardstick, AnswerSheet sheet, String node) {
        return Objects.requireNonNull(yardstick.read(sheet).score(node));
    }

    private static BigDecimal shown(Yardstick yardstick, AnswerSheet sheet) {
        @Nullable
        Fraction overall = yardstick
                .rules()
                .judge(yardstick.questionnaire().fit(sheet))
                .given()
                .overall();
        return BigDecimal.valueOf(yardstick.rules().ruler().show(Objects.requireNonNull(overall)));
    }
}
