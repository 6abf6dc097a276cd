package org.clustermaturity.proof;

import java.util.Arrays;
import java.util.List;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.scoring.Fraction;
import org.jspecify.annotations.Nullable;

/** Every question that goes into a score moves it on some sheet, with some switches. */
final class WeightsCount implements Prover {

    @Override
    public List<Proof> prove(Subject subject) {
        Verdicts verdicts = new Verdicts(ProofKind.WEIGHTS_COUNT);
        List<Dimension> dimensions = subject.questionnaire().scoredDimensions();
        int scored = 0;
        for (int i = 0; i < dimensions.size(); i++) {
            if (isConstant(i, subject)) {
                refuse(i, dimensions.get(i), subject, verdicts);
            } else {
                for (int position : scoredQuestions(i, subject)) {
                    scored++;
                    check(position, i, subject, verdicts);
                }
            }
        }
        subject.questionnaire().questions().stream()
                .filter(question -> question.isScored() && !isCounted(question, subject))
                .forEach(question -> refuse(question, subject, verdicts));
        return verdicts.orAllIsWell(
                scored,
                "every scored question moves the score of its dimension (%d questions)".formatted(scored),
                subject.places().questionnaire(),
                List.of());
    }

    /** Scores only rise with better answers, so those of the worst and the best answers say it all. */
    private static boolean isConstant(int dimension, Subject subject) {
        return subject.readings().stream().allMatch(reading -> {
            Fraction lowest = score(subject.worst(reading), dimension, subject);
            return lowest != null && lowest.equals(score(subject.best(reading), dimension, subject));
        });
    }

    private static void refuse(int index, Dimension dimension, Subject subject, Verdicts verdicts) {
        double[] worst = subject.worst(subject.nothing());
        Fraction always = score(worst, index, subject);
        int question = subject.scoredQuestions(index, worst)[0];
        verdicts.broken(
                "The score of dimension \"%s\" is always %s, whatever is answered."
                        .formatted(
                                dimension.id(),
                                always == null ? "" : subject.rules().ruler().show(always)),
                subject.places().question(dimension.questions().get(0)),
                "Maybe a cap always holds.",
                only(question, worst, subject),
                only(question, subject.best(subject.nothing()), subject));
    }

    private static boolean isCounted(Question question, Subject subject) {
        return subject.counted().get(subject.questionnaire().indexOf(question.id()));
    }

    private static void refuse(Question question, Subject subject, Verdicts verdicts) {
        int position = subject.questionnaire().indexOf(question.id());
        verdicts.broken(
                "Question \"%s\" has weight %d, but no rule counts it.".formatted(question.id(), question.weight()),
                subject.places().question(question),
                "Maybe the rule of its dimension should name it, or its weight should be 0.",
                only(position, subject.worst(subject.nothing()), subject),
                only(position, subject.best(subject.nothing()), subject));
    }

    private static AnswerSheet only(int position, double[] sheet, Subject subject) {
        double[] only = subject.nothing();
        only[position] = sheet[position];
        return subject.sheet(only);
    }

    private static List<Integer> scoredQuestions(int dimension, Subject subject) {
        return subject.readings().stream()
                .flatMap(reading -> Arrays.stream(subject.scoredQuestions(dimension, reading))
                        .boxed())
                .distinct()
                .sorted()
                .toList();
    }

    private static void check(int position, int dimension, Subject subject, Verdicts verdicts) {
        Candidates candidates = new Candidates(subject);
        if (candidates.whole().noneMatch(sheet -> moves(sheet, position, dimension, subject))) {
            Question question = subject.questionnaire().questions().get(position);
            verdicts.warned(
                    "The answer to \"%s\" moved the score of dimension \"%s\" on none of %d sheets that were tried."
                            .formatted(question.id(), question.dimension(), candidates.wholeSize()),
                    subject.places().question(question),
                    "Maybe a cap hides it, or its weight is lost among the others; this is no proof.");
        }
    }

    private static boolean moves(double[] sheet, int position, int dimension, Subject subject) {
        Question question = subject.questionnaire().questions().get(position);
        double[] worse = sheet.clone();
        worse[position] = question.worst(subject.year());
        double[] better = sheet.clone();
        better[position] = question.best(subject.year());
        Fraction low = score(worse, dimension, subject);
        return low != null && !low.equals(score(better, dimension, subject));
    }

    private static @Nullable Fraction score(double[] sheet, int dimension, Subject subject) {
        return subject.judge(sheet).given().dimensions().get(dimension);
    }
}
