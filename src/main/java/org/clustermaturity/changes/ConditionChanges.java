package org.clustermaturity.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clustermaturity.scoring.Condition;
import org.clustermaturity.scoring.Condition.All;
import org.clustermaturity.scoring.Condition.Any;
import org.clustermaturity.scoring.Condition.Comparison;

/** Compares two conditions by what they say, so that an option which moved on its scale is no change. */
final class ConditionChanges {

    private ConditionChanges() {}

    /** A threshold alone where nothing else differs, such as {@code members >= 12 -> >= 15}; else both conditions. */
    static List<String> between(Condition before, Condition after) {
        String was = text(before);
        String is = text(after);
        if (was.equals(is)) {
            return List.of();
        }
        List<String> thresholds = new ArrayList<>();
        return sameShape(before, after, thresholds) ? thresholds : List.of("condition " + was + " -> " + is);
    }

    /** The condition in words. */
    static String text(Condition condition) {
        if (condition instanceof Comparison comparison) {
            return comparison.field().name() + " " + threshold(comparison);
        }
        if (condition instanceof All all) {
            return all.parts().isEmpty() ? "always" : joined(all.parts(), " and ");
        }
        return joined(partsOf(condition), " or ");
    }

    private static boolean sameShape(Condition before, Condition after, List<String> thresholds) {
        if (before instanceof Comparison was && after instanceof Comparison is) {
            if (!threshold(was).equals(threshold(is))) {
                thresholds.add("%s %s -> %s".formatted(is.field().name(), threshold(was), threshold(is)));
            }
            return was.field().name().equals(is.field().name());
        }
        List<Condition> earlier = partsOf(before);
        List<Condition> later = partsOf(after);
        boolean same = before.getClass().equals(after.getClass()) && earlier.size() == later.size();
        for (int i = 0; same && i < later.size(); i++) {
            same = sameShape(earlier.get(i), later.get(i), thresholds);
        }
        return same;
    }

    private static List<Condition> partsOf(Condition condition) {
        return condition instanceof All all ? all.parts() : condition instanceof Any any ? any.parts() : List.of();
    }

    private static String threshold(Comparison comparison) {
        String value = comparison.field().scale() == null
                ? Wording.shown(comparison.value())
                : comparison
                        .field()
                        .scale()
                        .options()
                        .get((int) comparison.value())
                        .key();
        return comparison.operator().sign() + " " + value;
    }

    private static String joined(List<Condition> parts, String word) {
        return parts.stream()
                .map(part -> part instanceof Comparison || parts.size() == 1 ? text(part) : "(" + text(part) + ")")
                .collect(Collectors.joining(word));
    }
}
