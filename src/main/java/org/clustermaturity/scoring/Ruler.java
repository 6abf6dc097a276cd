package org.clustermaturity.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.clustermaturity.questionnaire.Level;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.ScoreRange;
import org.jspecify.annotations.Nullable;

/**
 * Reads scores off in the range that a questionnaire declares. Inside they run from 0 to 100, which is mapped exactly; they
 * are rounded only when they are shown.
 */
public final class Ruler {

    private final ScoreRange range;
    private final List<Level> levels;
    private final List<Fraction> starts;
    private final Fraction from;
    private final Fraction perPoint;
    private final boolean usual;

    Ruler(Questionnaire questionnaire) {
        this.range = questionnaire.scheme().range();
        this.levels = questionnaire.levels();
        this.from = Fraction.of(range.from());
        this.perPoint = Fraction.of(range.to()).minus(from).dividedBy(100);
        this.starts = levels.stream().map(level -> Fraction.of(level.start())).toList();
        this.usual = from.equals(Fraction.of(0)) && perPoint.equals(Fraction.of(1));
    }

    /** An inner score in the declared range. */
    public Fraction read(Fraction score) {
        return usual ? score : from.plus(score.times(perPoint));
    }

    /** The inner score that reads as this number. */
    Fraction inner(BigDecimal read) {
        Fraction above = Fraction.of(read).minus(from);
        return new Fraction(
                Math.multiplyExact(above.numerator(), perPoint.denominator()),
                Math.multiplyExact(above.denominator(), perPoint.numerator()));
    }

    /** An inner score as clients see it: in the declared range, rounded. */
    public double show(Fraction score) {
        return round(read(score));
    }

    /** A score of the declared range, or a difference of two, rounded. */
    public double round(Fraction read) {
        return read.rounded(range.decimals());
    }

    /** The level of an inner score; null when the questionnaire has none for it. */
    public @Nullable Level level(Fraction score) {
        Fraction read = read(score);
        Level reached = null;
        for (int i = 0; i < levels.size(); i++) {
            int order = read.compareTo(starts.get(i));
            if (order > 0 || (order == 0 && levels.get(i).inclusive())) {
                reached = levels.get(i);
            }
        }
        return reached;
    }
}
