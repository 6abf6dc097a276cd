package org.clustermaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clustermaturity.questionnaire.Better;
import org.clustermaturity.scoring.Condition.All;
import org.clustermaturity.scoring.Condition.Any;
import org.clustermaturity.scoring.Condition.Comparison;
import org.clustermaturity.scoring.Condition.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionTest {

    private static final Comparison AGED_TWO = new Comparison(field("age", 0), Operator.AT_LEAST, 2);
    private static final Comparison FIFTEEN_MEMBERS = new Comparison(field("members", 1), Operator.AT_LEAST, 15);
    private static final Comparison HALF_PRIVATE = new Comparison(field("privateShare", 2), Operator.AT_LEAST, 50);

    @ParameterizedTest
    @CsvSource({
        "IS, 1, false", "IS, 2, true", "IS, 3, false",
        "AT_LEAST, 1, false", "AT_LEAST, 2, true", "AT_LEAST, 3, true",
        "ABOVE, 1, false", "ABOVE, 2, false", "ABOVE, 3, true",
        "AT_MOST, 1, true", "AT_MOST, 2, true", "AT_MOST, 3, false",
        "BELOW, 1, true", "BELOW, 2, false", "BELOW, 3, false"
    })
    void comparesAsItsSignSays(Operator operator, double actual, boolean holds) {
        Comparison comparison = new Comparison(field("age", 0), operator, 2);

        assertThat(comparison.holds(new double[] {actual})).isEqualTo(holds);
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void neverHoldsForAFieldWithoutAValue(Operator operator) {
        Comparison comparison = new Comparison(field("age", 0), operator, 2);
        double[] unknown = {Double.NaN};

        assertThat(comparison.holds(unknown)).isFalse();
        assertThat(comparison.misses(unknown)).isEqualTo(1);
        assertThat(comparison.evidence(unknown)).isEmpty();
    }

    @Test
    void allOfNothingHolds() {
        All nothing = new All(List.of());

        assertThat(nothing.misses(new double[0])).isZero();
        assertThat(nothing.evidence(new double[0])).isEmpty();
    }

    @Test
    void anyOfNothingDoesNotHold() {
        Any nothing = new Any(List.of());

        assertThat(nothing.misses(new double[0])).isEqualTo(1);
    }

    @Test
    void allMissesAsManyAsAreNotThere() {
        All all = new All(List.of(AGED_TWO, FIFTEEN_MEMBERS, HALF_PRIVATE));

        assertThat(all.misses(fields(2, 15, 50))).isZero();
        assertThat(all.misses(fields(1, 15, 50))).isEqualTo(1);
        assertThat(all.misses(fields(1, Double.NaN, 49))).isEqualTo(3);
    }

    @Test
    void anyMissesAsManyAsItsNearestPart() {
        Any any = new Any(List.of(new All(List.of(AGED_TWO, FIFTEEN_MEMBERS)), HALF_PRIVATE));

        assertThat(any.misses(fields(1, 1, 1))).isEqualTo(1);
        assertThat(any.misses(fields(2, 15, 1))).isZero();
        assertThat(new All(List.of(any, AGED_TWO)).misses(fields(1, 15, 50))).isEqualTo(1);
    }

    @Test
    void owesThatItHoldsToEveryPartOfAll() {
        All all = new All(List.of(AGED_TWO, FIFTEEN_MEMBERS));

        assertThat(all.evidence(fields(2, 15, 0))).containsExactly(AGED_TWO, FIFTEEN_MEMBERS);
        assertThat(all.evidence(fields(2, 14, 0))).isEmpty();
    }

    @Test
    void owesThatItHoldsOnlyToThosePartsOfAnyThatDo() {
        Any any = new Any(List.of(FIFTEEN_MEMBERS, HALF_PRIVATE, AGED_TWO));

        assertThat(any.evidence(fields(1, 14, 50))).containsExactly(HALF_PRIVATE);
        assertThat(any.evidence(fields(2, 14, 50))).containsExactly(HALF_PRIVATE, AGED_TWO);
        assertThat(any.evidence(fields(1, 14, 49))).isEmpty();
    }

    @Test
    void aPartOfAllInsideAnyCountsOnlyAsAWhole() {
        Any any = new Any(List.of(new All(List.of(AGED_TWO, FIFTEEN_MEMBERS)), HALF_PRIVATE));

        assertThat(any.evidence(fields(2, 14, 50))).containsExactly(HALF_PRIVATE);
    }

    @Test
    void namesEveryComparisonHoweverDeep() {
        Condition condition =
                new All(List.of(AGED_TWO, new Any(List.of(FIFTEEN_MEMBERS, new All(List.of(HALF_PRIVATE))))));

        assertThat(condition.comparisons()).containsExactly(AGED_TWO, FIFTEEN_MEMBERS, HALF_PRIVATE);
    }

    private static double[] fields(double age, double members, double privateShare) {
        return new double[] {age, members, privateShare};
    }

    private static Field field(String name, int index) {
        return new Field(
                name, index, Fact.ANSWERS, name, null, Better.HIGHER, 1, List.of(index), Field.Kind.QUESTION, 1);
    }
}
