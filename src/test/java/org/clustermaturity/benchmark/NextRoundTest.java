package org.clustermaturity.benchmark;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.clustermaturity.benchmark.Group.By;
import org.junit.jupiter.api.Test;

/** When who is counted in what, by hand; the threshold is 5. */
class NextRoundTest {

    private static final Group FRANCE = new Group(By.COUNTRY, "FR");
    private static final Group GROWTH = new Group(By.STAGE, "growth");

    private final Safety safety = new Safety(5);
    private long ids;

    @Test
    void nineteenAreTooFewAndTwentyAreEnough() {
        assertThat(next(Held.NOTHING, entries(19, 4)).groups()).isEmpty();
        assertThat(next(Held.NOTHING, entries(20, 4)).groups()).containsOnlyKeys(Group.ALL);
    }

    @Test
    void twoAccountsAreTooFew() {
        assertThat(next(Held.NOTHING, entries(60, 2)).groups()).isEmpty();
    }

    @Test
    void noAccountMayHaveMoreThanHalf() {
        List<Entry> others = entries(15, 5);

        assertThat(next(Held.NOTHING, joined(others, entries(9, 1))).groups()).isNotEmpty();
        assertThat(next(Held.NOTHING, joined(others, entries(10, 1))).groups()).isEmpty();
    }

    @Test
    void aGroupIsToldOnlyWhenTheRestIsLargeEnoughToo() {
        List<Entry> french = entries(25, 5, FRANCE);

        assertThat(next(Held.NOTHING, joined(french, entries(4, 4))).groups()).containsOnlyKeys(Group.ALL);
        assertThat(next(Held.NOTHING, joined(french, entries(10, 5))).groups()).containsOnlyKeys(Group.ALL, FRANCE);
    }

    @Test
    void aGroupOfFewerThanTwentyIsNotToldAndLeavesItsBlockWhole() {
        Counted fewer = next(Held.NOTHING, joined(entries(19, 5, FRANCE), entries(20, 5)));
        Counted enough = next(Held.NOTHING, joined(entries(20, 5, FRANCE), entries(20, 5)));

        assertThat(fewer.groups()).containsOnlyKeys(Group.ALL);
        assertThat(fewer.blocks()).hasSize(1);
        assertThat(enough.groups()).containsOnlyKeys(Group.ALL, FRANCE);
        assertThat(enough.blocks()).hasSize(2);
    }

    @Test
    void aGroupThatOverlapsAnotherInTooFewIsNotTold() {
        List<Entry> growing = entries(20, 5, GROWTH);
        List<Entry> both = entries(2, 2, GROWTH, FRANCE);
        List<Entry> french = entries(20, 5, FRANCE);

        Counted counted = next(Held.NOTHING, joined(joined(growing, both), french));

        assertThat(counted.groups().get(GROWTH)).hasSize(1);
        // The two French ones that are growing cannot be told apart from the other growing ones.
        assertThat(counted.groups().get(FRANCE)).flatExtracting(Block::members).hasSize(20);
    }

    @Test
    void newcomersWaitUntilTheyAreEnough() {
        List<Entry> first = entries(20, 5);
        Held held = held(next(Held.NOTHING, first));
        List<Entry> later = entries(19, 5);

        assertThat(counted(next(held, joined(first, later)))).isEqualTo(20);
        assertThat(counted(next(held, joined(joined(first, later), entries(1, 1)))))
                .isEqualTo(40);
    }

    @Test
    void whoTakesConsentBackAloneIsCountedUntilEnoughOthersLeave() {
        List<Entry> all = entries(30, 5);
        Held held = held(next(Held.NOTHING, all));

        assertThat(counted(next(held, all.subList(1, 30)))).isEqualTo(30);
        assertThat(counted(next(held, all.subList(10, 30)))).isEqualTo(20);
        assertThat(next(held, List.of()).blocks()).isEmpty();
    }

    @Test
    void anOrganisationIsCountedOnce() {
        List<Entry> all = entries(30, 5);
        Held held = held(next(Held.NOTHING, all));
        List<Entry> again = all.stream().map(this::again).toList();

        Counted one = next(held, joined(all.subList(1, 30), again.subList(0, 1)));
        Counted most = next(held, again);

        assertThat(one.blocks())
                .flatExtracting(Block::members)
                .doesNotContain(again.get(0).member());
        assertThat(most.blocks())
                .flatExtracting(Block::members)
                .hasSize(30)
                .contains(again.get(0).member());
    }

    @Test
    void anAssessmentThatLeftNeverComesBack() {
        List<Entry> all = entries(40, 5);
        Set<UUID> left = Set.of(all.get(0).member().assessment());

        Counted counted = next(new Held(List.of(), left), all);

        assertThat(counted(counted)).isEqualTo(39);
    }

    @Test
    void aThresholdBelowThreeIsRefused() {
        assertThatThrownBy(() -> new Safety(2))
                .hasMessage("The threshold of benchmarks (2) must be at least 3."
                        + " Maybe set maturity.benchmarks.threshold to 5.");
    }

    private Counted next(Held held, List<Entry> live) {
        return NextRound.of(held, live, safety, this::nextId);
    }

    private static Held held(Counted counted) {
        return new Held(counted.blocks(), Set.of());
    }

    private static int counted(Counted counted) {
        return requireNonNull(counted.groups().get(Group.ALL)).stream()
                .mapToInt(block -> block.members().size())
                .sum();
    }

    private List<Entry> entries(int number, int accounts, Group... groups) {
        List<Group> all = new ArrayList<>(List.of(groups));
        all.add(Group.ALL);
        return IntStream.range(0, number)
                .mapToObj(i ->
                        new Entry(new Member(nextId(), nextId(), "account-" + i % accounts), Set.copyOf(all), Map.of()))
                .toList();
    }

    private Entry again(Entry entry) {
        Member member = entry.member();
        return new Entry(new Member(nextId(), member.organisation(), member.account()), entry.groups(), Map.of());
    }

    private static List<Entry> joined(List<Entry> one, List<Entry> other) {
        List<Entry> joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }

    private UUID nextId() {
        return new UUID(0, ++ids);
    }
}
