package org.clustermaturity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.clustermaturity.benchmark.Quartiles.Quarter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is told of a group, by hand. */
class FiguresTest {

    private static final int THRESHOLD = 5;
    private static final Metric SCORE = metric(0, 100, 20, 40, 60, 80);
    private static final Metric MEMBERS = metric(0, null, 20, 50, 100, 200);

    @Test
    void sharesAreRoundedToFivePerCent() {
        assertThat(told(SCORE, 7, 13, 10, 14, 9))
                .containsExactly("0-20: 15", "20-40: 25", "40-60: 20", "60-80: 25", "80-100: 15");
    }

    @Test
    void bandsWithTooFewAreOneWithTheirNeighbours() {
        assertThat(told(SCORE, 4, 1, 10, 0, 5)).containsExactly("0-40: 25", "40-60: 50", "60-100: 25");
        assertThat(told(SCORE, 10, 0, 10, 1, 1)).containsExactly("0-20: 45", "20-100: 55");
    }

    @Test
    void aGroupOfWhichAllLieInOneBandTellsNothing() {
        assertThat(told(SCORE, 0, 0, 30, 0, 0)).isEmpty();
        assertThat(told(SCORE, 4, 0, 30, 0, 4)).isEmpty();
    }

    @Test
    void extremesAreNeverTold() {
        assertThat(told(MEMBERS, 5, 5, 5, 5, 5))
                .containsExactly("0-20: 20", "20-50: 20", "50-100: 20", "100-200: 20", "200-null: 20");
        assertThat(told(MEMBERS, 10, 10, 0, 0, 1)).containsExactly("0-20: 50", "20-null: 50");
    }

    @Test
    void aBlockThatWasCountedInOtherBandsIsLeftOut() {
        Block other = new Block(
                UUID.randomUUID(),
                members(20),
                Set.of(Group.ALL),
                Map.of(metric(0, 100, 50).key(), Map.of(0, 20)));
        Block block = block(SCORE, 10, 10);

        Figures figures = Figures.of(Group.ALL, List.of(block, other), List.of(SCORE), THRESHOLD);

        assertThat(figures.find("metric")).map(MetricFigures::bands).contains(bands(SCORE, 10, 10));
    }

    @Test
    void theNumberOfOrganisationsIsRoundedDown() {
        assertThat(Figures.of(Group.ALL, List.of(block(SCORE, 10, 14)), List.of(SCORE), THRESHOLD)
                        .organisations())
                .isEqualTo(20);
    }

    @Test
    void quartilesAreReadOffTheBands() {
        Quartiles quartiles = quartiles(SCORE, 10, 10, 10, 10);

        assertThat(quartiles).isEqualTo(new Quartiles(number(20), number(40), number(60)));
        assertThat(quartiles(SCORE, 10, 30)).isEqualTo(new Quartiles(number(20), number(47), number(73)));
    }

    @Test
    void aQuartileInAnOpenBandIsNotTold() {
        Quartiles quartiles = quartiles(MEMBERS, 0, 10, 10, 0, 20);

        assertThat(quartiles).isEqualTo(new Quartiles(number(50), number(100), null));
        assertThat(quartiles.place(10)).contains(Quarter.LOWEST);
        assertThat(quartiles.place(60)).contains(Quarter.SECOND);
        assertThat(quartiles.place(100)).isEmpty();
    }

    @Test
    void aValueOnAQuartileLiesAboveIt() {
        Quartiles quartiles = quartiles(SCORE, 10, 10, 10, 10);

        assertThat(Stream.of(19.9, 20.0, 40.0, 60.0)
                        .map(value -> quartiles.place(value).orElseThrow()))
                .containsExactly(Quarter.LOWEST, Quarter.SECOND, Quarter.THIRD, Quarter.HIGHEST);
    }

    @Test
    void bandsHaveNamesForFilters() {
        assertThat(MEMBERS.bandNames()).containsExactly("below-20", "20-50", "50-100", "100-200", "from-200");
        assertThat(Stream.of(19.5, 20.0, 199.0, 200.0).map(MEMBERS::band)).containsExactly(0, 1, 3, 4);
    }

    private static List<String> told(Metric metric, int... counts) {
        return bands(metric, counts).stream()
                .map(band -> "%s-%s: %d".formatted(band.from(), band.to(), band.share()))
                .toList();
    }

    private static Quartiles quartiles(Metric metric, int... counts) {
        return Quartiles.of(bands(metric, counts), metric);
    }

    private static List<BandShare> bands(Metric metric, int... counts) {
        return Figures.of(Group.ALL, List.of(block(metric, counts)), List.of(metric), THRESHOLD)
                .find("metric")
                .map(MetricFigures::bands)
                .orElse(List.of());
    }

    private static Block block(Metric metric, int... counts) {
        List<Entry> entries = new ArrayList<>();
        for (int band = 0; band < counts.length; band++) {
            for (Member member : members(counts[band])) {
                entries.add(new Entry(member, Set.of(Group.ALL), Map.of(metric.key(), band)));
            }
        }
        return Block.of(UUID.randomUUID(), entries);
    }

    private static List<Member> members(int number) {
        return Stream.generate(() -> new Member(UUID.randomUUID(), UUID.randomUUID(), "account"))
                .limit(number)
                .toList();
    }

    private static Metric metric(int from, @Nullable Integer to, Integer... edges) {
        return new Metric(
                "metric",
                "Metric",
                null,
                number(from),
                to == null ? null : number(to),
                Stream.of(edges).map(FiguresTest::number).toList());
    }

    private static BigDecimal number(int number) {
        return BigDecimal.valueOf(number);
    }
}
