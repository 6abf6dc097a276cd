package org.clustermaturity.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.clustermaturity.questionnaire.ScoreRange;
import org.clustermaturity.scoring.Fraction;
import org.clustermaturity.scoring.Ruler;
import org.jspecify.annotations.Nullable;

/**
 * Counts how one score differs. Differences are counted in units of the last decimal that is shown, so there are only so many
 * different ones, and nothing is rounded twice.
 */
final class ShiftTally {

    /** Where bins end, in percent of the score range; our own choice. */
    private static final int[] ENDS = {0, 1, 5, 10, 20, 100};

    private static final int DECIMALS_OF_A_MEAN = 3;

    private final Ruler ruler;
    private final ScoreRange range;
    private final long unit;
    private final Counts<Long> differences = new Counts<>();
    private long appeared;
    private long vanished;

    /** @param range that both scores are read off in */
    ShiftTally(Ruler ruler, ScoreRange range) {
        this.ruler = ruler;
        this.range = range;
        this.unit = BigDecimal.TEN.pow(range.decimals()).longValueExact();
    }

    void add(@Nullable Fraction before, @Nullable Fraction after) {
        if (before != null && after != null) {
            differences.add(units(after) - units(before));
        } else if (after != null) {
            appeared++;
        } else if (before != null) {
            vanished++;
        }
    }

    void add(ShiftTally others) {
        differences.add(others.differences);
        appeared += others.appeared;
        vanished += others.vanished;
    }

    ScoreShift shift(String node) {
        long compared = differences.sum();
        return new ScoreShift(node, compared, appeared, vanished, compared == 0 ? null : spread(compared));
    }

    /** How many units of the last decimal a score is. */
    long units(Fraction score) {
        return Math.round(ruler.show(score) * unit);
    }

    private ScoreShift.Spread spread(long compared) {
        List<Long> sorted = differences.keys();
        long sum = differences.list((units, times) -> units * times).stream()
                .mapToLong(Long::longValue)
                .sum();
        return new ScoreShift.Spread(
                new Fraction(sum, Math.multiplyExact(compared, unit)).rounded(DECIMALS_OF_A_MEAN),
                read(atRank((compared + 1) / 2)),
                read(atRank((compared + 19) / 20)),
                read(atRank((19 * compared + 19) / 20)),
                read(Math.max(0, sorted.get(sorted.size() - 1))),
                read(Math.min(0, sorted.get(0))),
                histogram());
    }

    /** The difference with this rank, from 1, among all of them, the smallest first. */
    private long atRank(long rank) {
        long passed = 0;
        for (long units : differences.keys()) {
            passed += differences.of(units);
            if (passed >= rank) {
                return units;
            }
        }
        throw new IllegalStateException("There are fewer differences than %d.".formatted(rank));
    }

    private List<ScoreShift.Bin> histogram() {
        long[] bins = new long[2 * ENDS.length - 1];
        differences.forEach((units, times) -> bins[bin(units)] += times);
        List<ScoreShift.Bin> histogram = new ArrayList<>();
        for (int i = 0; i < bins.length; i++) {
            int size = i - ENDS.length + 1;
            double from = end(size > 0 ? size - 1 : size);
            double to = end(size < 0 ? size + 1 : size);
            // Where a score has few decimals, the smallest bins are narrower than the last one.
            if (from < to || size == 0) {
                histogram.add(new ScoreShift.Bin(from, to, bins[i]));
            }
        }
        return histogram;
    }

    private int bin(long units) {
        int size = 0;
        while (size < ENDS.length - 1 && Math.abs(units) > width() * ENDS[size] / 100) {
            size++;
        }
        return ENDS.length - 1 + Long.signum(units) * size;
    }

    /** Where the bin of this size ends, below 0 on the way down. */
    private double end(int size) {
        return read(Integer.signum(size) * (width() * ENDS[Math.abs(size)] / 100));
    }

    private long width() {
        return range.to()
                .subtract(range.from())
                .movePointRight(range.decimals())
                .longValueExact();
    }

    private double read(long units) {
        return units / (double) unit;
    }
}
