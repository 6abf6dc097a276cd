package org.clustermaturity.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clustermaturity.scoring.Choices;
import org.clustermaturity.scoring.Condition.Comparison;
import org.clustermaturity.scoring.Field;
import org.clustermaturity.scoring.FlagKind;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Representatives;
import org.clustermaturity.scoring.Rule;
import org.jspecify.annotations.Nullable;

/** Sheets that are likely to fulfil a claim, once the questions that it is about are answered. */
final class Candidates {

    private static final int AT_RANDOM = 500;

    private final Subject subject;
    private @Nullable List<double[]> renewals;

    Candidates(Subject subject) {
        this.subject = subject;
    }

    /** The sheet itself, then others with the same answers and more: the smallest first. */
    Stream<double[]> of(double[] sheet, Claim claim) {
        List<double[]> bases = new ArrayList<>(List.of(sheet));
        if (asksForRenewal(claim)) {
            bases.addAll(inRenewal(sheet));
        }
        boolean stages = claim.compares(Field.Kind.STAGE);
        boolean scores = claim.compares(Field.Kind.SCORE);
        return bases.stream()
                .flatMap(base -> Stream.of(
                                Stream.of(base, subject.worst(base), subject.best(base)),
                                stages ? atEveryRung(base) : Stream.<double[]>empty(),
                                stages && scores ? loweredAtEveryRung(base) : Stream.<double[]>empty(),
                                scores ? mixed(base) : Stream.<double[]>empty())
                        .flatMap(part -> part));
    }

    /** Whole sheets of all sorts, the same in every run: the best and the worst for every way to set the switches, then any. */
    Stream<double[]> whole() {
        Random random = new Random(AT_RANDOM);
        return Stream.concat(
                subject.readings().stream()
                        .flatMap(reading -> Stream.of(subject.best(reading), subject.worst(reading))),
                Stream.generate(() -> anything(random)).limit(AT_RANDOM));
    }

    /** How many of these there are. */
    int wholeSize() {
        return AT_RANDOM + 2 * subject.readings().size();
    }

    /** A whole sheet at random. */
    double[] anything(Random random) {
        double[] sheet = subject.nothing();
        for (int i = 0; i < sheet.length; i++) {
            List<Double> possible = subject.representatives().of(i);
            sheet[i] = possible.get(random.nextInt(possible.size()));
        }
        return sheet;
    }

    /**
     * Sheets whose certain rung is this one, as good as can be otherwise. There is one whenever the rung is reachable and one
     * of the gates above compares answers: gates are monotone, so all other answers may be the best.
     */
    Stream<double[]> at(int rung, double[] base) {
        Stream<double[]> best = Stream.of(subject.best(base));
        Stream<double[]> missing = rung == subject.rules().ladder().top()
                ? Stream.empty()
                : subject.rules().gates(rung + 1).stream().flatMap(gate -> waysToMiss(gate, base).stream());
        return Stream.concat(best, missing).filter(sheet -> subject.judge(sheet).certain() == rung);
    }

    private Stream<double[]> atEveryRung(double[] base) {
        return IntStream.rangeClosed(0, subject.rules().ladder().top()).boxed().flatMap(rung -> at(rung, base));
    }

    private List<double[]> waysToMiss(Rule gate, double[] base) {
        List<double[]> ways = new ArrayList<>();
        Representatives representatives = new Representatives(
                subject.questionnaire(),
                subject.rules().fields(),
                gate.condition().comparisons().toList(),
                subject.year());
        new Choices(subject.questionnaire(), representatives, gate.questions(), subject.year()).any(chosen -> {
            ways.add(subject.best(merged(base, chosen)));
            return false;
        });
        return ways;
    }

    /** Sheets of a rung with every answer as bad as that rung allows; two orders, since a choice leaves several. */
    private Stream<double[]> loweredAtEveryRung(double[] base) {
        return IntStream.rangeClosed(0, subject.rules().ladder().top())
                .boxed()
                .flatMap(rung -> at(rung, base)
                        .limit(2)
                        .flatMap(
                                sheet -> Stream.of(true, false).map(forwards -> lowered(sheet, base, rung, forwards))));
    }

    private double[] lowered(double[] sheet, double[] base, int rung, boolean forwards) {
        double[] lowered = sheet.clone();
        double[] worst = subject.answers(subject.nothing()).worst();
        for (int i = 0; i < worst.length; i++) {
            int position = forwards ? i : worst.length - 1 - i;
            if (Double.isNaN(base[position]) && !Double.isNaN(worst[position])) {
                double before = lowered[position];
                lowered[position] = worst[position];
                lowered[position] = subject.judge(lowered).certain() == rung ? worst[position] : before;
            }
        }
        return lowered;
    }

    /** One dimension at its best while the others are at their worst, and the other way round. */
    private Stream<double[]> mixed(double[] base) {
        double[] worst = subject.worst(base);
        double[] best = subject.best(base);
        return IntStream.range(0, subject.questionnaire().scoredDimensions().size())
                .boxed()
                .flatMap(dimension -> Stream.of(mix(worst, best, dimension), mix(best, worst, dimension)));
    }

    private double[] mix(double[] most, double[] one, int dimension) {
        double[] mixed = most.clone();
        for (int position : subject.scoredQuestions(dimension, most)) {
            mixed[position] = one[position];
        }
        return mixed;
    }

    private static boolean asksForRenewal(Claim claim) {
        return claim.comparisons()
                .map(Comparison::field)
                .anyMatch(field ->
                        field.kind() == Field.Kind.STAGE && field.name().equals("renewal"));
    }

    private List<double[]> inRenewal(double[] base) {
        return renewals().stream().map(renewal -> merged(base, renewal)).toList();
    }

    /** A sheet for each flag that calls for renewal. */
    private List<double[]> renewals() {
        if (renewals == null) {
            renewals = subject.rules(Phase.FLAGS).stream()
                    .filter(flag -> flag.kind() == FlagKind.RENEWAL)
                    .map(flag -> new Decider(subject).decide(new Claim.Holds(flag.condition())))
                    .flatMap(decision -> decision.sheet().stream())
                    .toList();
        }
        return renewals;
    }

    private static double[] merged(double[] base, double[] more) {
        double[] sheet = base.clone();
        for (int i = 0; i < sheet.length; i++) {
            sheet[i] = Double.isNaN(sheet[i]) ? more[i] : sheet[i];
        }
        return sheet;
    }
}
