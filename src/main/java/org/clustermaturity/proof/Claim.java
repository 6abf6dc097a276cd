package org.clustermaturity.proof;

import java.util.stream.Stream;
import org.clustermaturity.scoring.Condition;
import org.clustermaturity.scoring.Condition.Comparison;
import org.clustermaturity.scoring.Field;

/** Something that a sheet can fulfil: that conditions hold or do not hold. */
sealed interface Claim {

    Truth of(Outlook outlook);

    Stream<Comparison> comparisons();

    /** The condition holds. */
    record Holds(Condition condition) implements Claim {

        @Override
        public Truth of(Outlook outlook) {
            return truth(condition, outlook);
        }

        @Override
        public Stream<Comparison> comparisons() {
            return condition.comparisons();
        }

        private static Truth truth(Condition condition, Outlook outlook) {
            if (condition instanceof Condition.All all) {
                return all.parts().stream().map(part -> truth(part, outlook)).reduce(Truth.YES, Truth::and);
            }
            if (condition instanceof Condition.Any any) {
                return any.parts().stream().map(part -> truth(part, outlook)).reduce(Truth.NO, Truth::or);
            }
            return condition instanceof Comparison comparison ? outlook.of(comparison) : Truth.OPEN;
        }
    }

    /** The condition does not hold, although everything that it compares is there. */
    record Fails(Condition condition) implements Claim {

        @Override
        public Truth of(Outlook outlook) {
            return outlook.isGiven(condition) ? new Holds(condition).of(outlook).not() : Truth.NO;
        }

        @Override
        public Stream<Comparison> comparisons() {
            return condition.comparisons();
        }
    }

    /** Both of two claims. */
    record Both(Claim one, Claim other) implements Claim {

        @Override
        public Truth of(Outlook outlook) {
            return one.of(outlook).and(other.of(outlook));
        }

        @Override
        public Stream<Comparison> comparisons() {
            return Stream.of(one, other).flatMap(Claim::comparisons);
        }
    }

    /** Whether it looks at a field of this kind. */
    default boolean compares(Field.Kind kind) {
        return comparisons().anyMatch(comparison -> comparison.field().kind() == kind);
    }
}
