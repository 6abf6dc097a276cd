package org.clustermaturity.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.clustermaturity.scoring.Choices;
import org.clustermaturity.scoring.Condition.Comparison;
import org.clustermaturity.scoring.Field;
import org.clustermaturity.scoring.Representatives;
import org.clustermaturity.scoring.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether some sheet fulfils a claim: tries every way to answer the questions that it is about, and asks for each what
 * scores and stages are still possible. Where that leaves it open and no sheet is found, it says so.
 */
final class Decider {

    /** How many sheets are tried for one claim. */
    static final int BUDGET = 20_000;

    /** How many whole sheets are tried at random for what is still open. */
    private static final int AT_RANDOM = 2_000;

    private final Subject subject;
    private final Outlooks outlooks;
    private final Candidates candidates;

    Decider(Subject subject) {
        this.subject = subject;
        this.outlooks = new Outlooks(subject);
        this.candidates = new Candidates(subject);
    }

    Decision decide(Claim claim) {
        return new Search(claim).run();
    }

    /** Whether a sheet fulfils a claim, as the service judges it. */
    boolean fulfils(double[] sheet, Claim claim) {
        return claim.of(Outlook.of(subject.judge(sheet).fields())) == Truth.YES;
    }

    /** One claim on its way. */
    private final class Search {

        private final Claim claim;
        private final boolean judged;
        private final boolean simple;
        private final Representatives representatives;
        private final Choices choices;
        private double @Nullable [] found;
        private boolean open;
        private int tried;

        Search(Claim claim) {
            this.claim = claim;
            this.judged = claim.compares(Field.Kind.SCORE) || claim.compares(Field.Kind.STAGE);
            this.simple = !judged;
            List<Comparison> comparisons = new ArrayList<>(claim.comparisons().toList());
            TreeSet<Integer> places = new TreeSet<>(judged ? subject.switches() : List.of());
            for (Rule rule : counted(claim)) {
                rule.condition().comparisons().forEach(comparisons::add);
            }
            comparisons.forEach(comparison -> places.addAll(subject.places(comparison.field())));
            Representatives classes =
                    new Representatives(subject.questionnaire(), subject.rules().fields(), comparisons, subject.year());
            this.representatives = claim.compares(Field.Kind.SCORE) ? classes.withBands() : classes;
            this.choices = new Choices(subject.questionnaire(), representatives, places, subject.year());
        }

        Decision run() {
            boolean all = choices.size() <= BUDGET;
            if (all) {
                choices.any(this::passes);
            } else {
                open = true;
                Random random = new Random(BUDGET);
                while (found == null && tried < BUDGET) {
                    passes(choices.some(random));
                }
            }
            if (found == null && open && judged) {
                tryAtRandom();
            }
            boolean certain = found != null || (!open && representatives.isExact());
            return new Decision(Optional.ofNullable(found), certain, tried);
        }

        private boolean passes(double[] sheet) {
            tried++;
            Truth truth = outlooks.of(sheet, judged).stream().map(claim::of).reduce(Truth.NO, Truth::or);
            if (truth == Truth.NO) {
                return false;
            }
            if (simple && truth == Truth.YES) {
                found = sheet;
                return true;
            }
            Predicate<double[]> fulfils = candidate -> {
                tried++;
                return fulfils(candidate, claim);
            };
            found = tried > BUDGET
                    ? null
                    : candidates.of(sheet, claim).filter(fulfils).findFirst().orElse(null);
            open |= found == null;
            return found != null;
        }

        private void tryAtRandom() {
            Random random = new Random(AT_RANDOM);
            for (int i = 0; i < AT_RANDOM && found == null; i++) {
                double[] sheet = candidates.anything(random);
                tried++;
                found = fulfils(sheet, claim) ? sheet : null;
            }
        }

        private List<Rule> counted(Claim claim) {
            return claim.comparisons()
                    .filter(comparison -> comparison.field().kind() == Field.Kind.TALLY)
                    .flatMap(comparison -> subject.counting(comparison.field().name()).stream())
                    .distinct()
                    .toList();
        }
    }
}
