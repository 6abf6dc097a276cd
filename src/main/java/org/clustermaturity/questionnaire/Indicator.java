package org.clustermaturity.questionnaire;

import java.util.List;
import java.util.Locale;

/**
 * A part of a dimension's score that is made of questions or of indicators before it.
 *
 * @param of the nodes that it is made of
 * @param points for {@link Operator#BEST_PER_OPTION}, what a tick in each of them is worth; otherwise empty
 * @param without for {@link Operator#RATIO_OF_TICKS}, the options that do not count; otherwise empty
 * @param matrix whether it is the mean of the rows of a matrix, all of which count the same
 */
public record Indicator(
        String id,
        String title,
        String dimension,
        Operator operator,
        List<String> of,
        List<Integer> points,
        List<String> without,
        int weight,
        boolean matrix)
        implements Node {

    /** How the points of an indicator come from those of its nodes. Better answers never lower any of them. */
    public enum Operator {
        /** The mean by weight. */
        MEAN,
        /** The points by weight together, as a share of what is possible. */
        SUM,
        /** The weakest link. */
        MINIMUM,
        /** All ticks together, as a share of all options. */
        RATIO_OF_TICKS,
        /** Each option is worth the most points of a node that ticks it; the mean over the options. */
        BEST_PER_OPTION,
        /** The share of the steps, in order, that are worth 100 before the first that is not. */
        STAIRCASE;

        /** The word that content and clients use, such as {@code ratio-of-ticks}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it counts the ticks of questions instead of their points. */
        public boolean countsTicks() {
            return this == RATIO_OF_TICKS || this == BEST_PER_OPTION;
        }

        /** Whether nodes count by their weight. */
        public boolean isWeighted() {
            return this == MEAN || this == SUM;
        }

        /** Whether every node must apply to everybody, because a lost one would shift what the others are worth. */
        public boolean needsAll() {
            return this == STAIRCASE || this == BEST_PER_OPTION;
        }
    }

    public Indicator {
        of = List.copyOf(of);
        points = List.copyOf(points);
        without = List.copyOf(without);
    }
}
