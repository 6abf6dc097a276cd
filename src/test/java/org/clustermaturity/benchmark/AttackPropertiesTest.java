package org.clustermaturity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.clustermaturity.benchmark.History.Publication;
import org.junit.jupiter.api.Test;

/** Attacks on random histories; each that must fail has a way of publishing on which it must succeed. */
class AttackPropertiesTest {

    private static final int SPECIMENS = 40;
    private static final Metric SCORE = metric(IntStream.of(20, 40, 60, 80));

    /** Parts are looked at one by one, never what is left without them. */
    private static final class WithoutComplements extends Safety {

        WithoutComplements(int threshold) {
            super(threshold);
        }

        @Override
        boolean mayPart(Collection<Member> inside, Collection<Member> outside) {
            return hides(inside);
        }
    }

    /** Every round counts anew, whatever has changed. */
    private static final class ByASingleMember extends Safety {

        ByASingleMember(int threshold) {
            super(threshold);
        }

        @Override
        boolean mayLeave(Collection<Member> leaving, Collection<Member> staying) {
            return staying.isEmpty() || hides(staying);
        }

        @Override
        boolean mayJoin(Collection<Member> newcomers) {
            return !newcomers.isEmpty();
        }
    }

    /** Organisations are counted, whoever they belong to. */
    private static final class WithoutAccounts extends Safety {

        WithoutAccounts(int threshold) {
            super(threshold);
        }

        @Override
        boolean hides(Collection<Member> members) {
            return members.size() >= threshold();
        }
    }

    @Property(tries = 150)
    void nobodyIsSingledOutBySetsOverTime(@ForAll long seed, @ForAll @IntRange(min = 3, max = 6) int threshold) {
        List<Publication> publications = history(seed, new Safety(threshold));

        assertThat(attacker(publications).singledOut(threshold)).isEmpty();
        assertThat(attacker(publications).difference(threshold)).isEmpty();
    }

    @Property(tries = 100)
    void anotherValueInTheSameBandChangesNothingThatIsEverPublished(@ForAll long seed) {
        assertThat(history(seed, new Safety(5), SCORE, AttackPropertiesTest::elsewhereInItsBand))
                .isEqualTo(history(seed, new Safety(5), SCORE, score -> score));
    }

    @Test
    void withBandsOfOnePointAnotherValueIsSeen() {
        Metric fine = metric(IntStream.range(1, 100));

        assertThat(LongStream.range(0, SPECIMENS))
                .anySatisfy(
                        seed -> assertThat(history(seed, new Safety(5), fine, AttackPropertiesTest::elsewhereInItsBand))
                                .isNotEqualTo(history(seed, new Safety(5), fine, score -> score)));
    }

    @Test
    void somethingIsPublishedOfEveryKindInSeveralRounds() {
        List<Publication> all = LongStream.range(0, SPECIMENS)
                .mapToObj(seed -> history(seed, new Safety(5)))
                .flatMap(List::stream)
                .toList();

        assertThat(all)
                .extracting(publication -> publication.group().by())
                .contains(Group.By.ALL, Group.By.STAGE, Group.By.SIZE, Group.By.COUNTRY);
        assertThat(all.stream()
                        .filter(each -> each.group().equals(Group.ALL))
                        .map(Publication::members)
                        .distinct())
                .hasSizeGreaterThan(SPECIMENS);
    }

    @Test
    void withoutComplementarySuppressionTheAttackSucceeds() {
        assertThat(leaks(new WithoutComplements(5))).isPositive();
    }

    @Test
    void withRoundsThatDifferByASingleMemberTheAttackSucceeds() {
        assertThat(leaks(new ByASingleMember(5))).isPositive();
    }

    @Test
    void withoutCountingAccountsTheAttackSucceeds() {
        assertThat(leaks(new WithoutAccounts(5))).isPositive();
    }

    /** How many of some histories somebody is singled out in. */
    private static long leaks(Safety safety) {
        return LongStream.range(0, SPECIMENS)
                .filter(seed -> !attacker(history(seed, safety)).singledOut(5).isEmpty())
                .count();
    }

    private static List<Publication> history(long seed, Safety safety) {
        return history(seed, safety, SCORE, score -> score);
    }

    private static List<Publication> history(long seed, Safety safety, Metric metric, DoubleUnaryOperator scores) {
        Random random = new Random(seed);
        History history = new History(seed, safety, metric, scores);
        history.round(random.nextInt(150));
        for (int i = random.nextInt(6); i >= 0; i--) {
            history.round(random.nextInt(50));
        }
        return history.publications();
    }

    /** The place opposite in a band of 20 points. */
    private static double elsewhereInItsBand(double score) {
        double from = 20 * Math.floor(score / 20);
        return from + 19.9 - (score - from) * 0.99;
    }

    private static Metric metric(IntStream edges) {
        return new Metric(
                "overall",
                "Overall",
                null,
                BigDecimal.ZERO,
                BigDecimal.valueOf(100),
                edges.mapToObj(BigDecimal::valueOf).toList());
    }

    private static Attacker attacker(List<Publication> publications) {
        return new Attacker(publications.stream().map(Publication::members).toList());
    }
}
