package org.clustermaturity.proof;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Option;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.ShownWhen;
import org.clustermaturity.scoring.Choices;
import org.clustermaturity.scoring.Fraction;
import org.clustermaturity.scoring.Representatives;
import org.clustermaturity.scoring.Rule;
import org.jspecify.annotations.Nullable;

/** Every option makes a difference: to points, to a rule, or to what else is asked. */
final class OptionsMatter implements Prover {

    @Override
    public List<Proof> prove(Subject subject) {
        Verdicts verdicts = new Verdicts(ProofKind.OPTIONS_MATTER);
        List<Question> questions = subject.questionnaire().questions();
        int options = 0;
        for (int position = 0; position < questions.size(); position++) {
            Question question = questions.get(position);
            if (question.kind() == QuestionKind.CHOICE || question.kind() == QuestionKind.YES_NO) {
                options += question.options().options().size();
                checkChoice(position, question, subject, verdicts);
            } else if (question.kind() == QuestionKind.TICKS) {
                options += question.options().options().size();
                checkTicks(position, question, subject, verdicts);
            }
        }
        return verdicts.orAllIsWell(
                options,
                "every option makes a difference (%d options)".formatted(options),
                subject.places().questionnaire(),
                List.of());
    }

    private static void checkChoice(int position, Question question, Subject subject, Verdicts verdicts) {
        int size = question.options().options().size();
        for (int option = 1; option < size; option++) {
            int here = option;
            boolean ordered = question.options().isOrdered();
            IntStream others = ordered ? IntStream.of(here - 1) : IntStream.range(0, here);
            others.filter(other -> !differ(position, question, other, here, subject))
                    .findFirst()
                    .ifPresent(other -> refuse(position, question, other, here, subject, verdicts));
        }
    }

    private static void refuse(
            int position, Question question, int other, int option, Subject subject, Verdicts verdicts) {
        List<String> keys = question.options().keys();
        String what = "Options \"%s\" and \"%s\" of question \"%s\" never make a difference."
                .formatted(keys.get(other), keys.get(option), question.id());
        boolean counted = subject.counted().get(position);
        AnswerSheet one = only(position, other, subject);
        AnswerSheet two = only(position, option, subject);
        if (counted && canMove(question, other, option, subject)) {
            verdicts.warned(
                    "Options \"%s\" and \"%s\" of question \"%s\" made no difference on %s"
                            .formatted(keys.get(other), keys.get(option), question.id(), tried(subject)),
                    subject.places().question(question),
                    "Maybe the operator of the score does not tell them apart, or a cap hides them; this is no proof.",
                    one,
                    two);
        } else if (counted) {
            verdicts.broken(
                    what,
                    subject.places().option(question, keys.get(option)),
                    "Maybe their points should differ.",
                    one,
                    two);
        } else {
            verdicts.warned(
                    what,
                    subject.places().question(question),
                    "Maybe a rule should look at them; else the question could ask for less.",
                    one,
                    two);
        }
    }

    private static AnswerSheet only(int position, double answer, Subject subject) {
        double[] only = subject.nothing();
        only[position] = answer;
        return subject.sheet(only);
    }

    private static String tried(Subject subject) {
        return "any of %d sheets that were tried.".formatted(new Candidates(subject).wholeSize());
    }

    private static void checkTicks(int position, Question question, Subject subject, Verdicts verdicts) {
        boolean counted = subject.counted().get(position);
        for (Option option : question.options().options()) {
            int bit = question.options().indexOf(option.key());
            if (!differ(position, question, 0, (double) (1L << bit), subject)) {
                verdicts.warned(
                        "Option \"%s\" of question \"%s\" %s"
                                .formatted(
                                        option.key(),
                                        question.id(),
                                        counted
                                                ? "made no difference on " + tried(subject)
                                                : "never makes a difference."),
                        subject.places().question(question),
                        counted
                                ? "Maybe an indicator leaves it out, or a cap hides it; this is no proof."
                                : "Maybe a rule should look at it.",
                        only(position, (double) (1L << bit), subject));
            }
        }
    }

    private static boolean differ(int position, Question question, double one, double other, Subject subject) {
        boolean points = subject.counted().get(position)
                && canMove(question, one, other, subject)
                && moves(position, one, other, subject);
        boolean shows = subject.questionnaire().questions().stream()
                .map(Question::shownWhen)
                .filter(Objects::nonNull)
                .anyMatch(condition -> separates(condition, position, one, other));
        return points
                || shows
                || subject.rules().rules().stream()
                        .filter(rule -> rule.questions().contains(position))
                        .anyMatch(rule -> differ(rule, position, one, other, subject));
    }

    /** Operators look at points or at single ticks, so options with the same points are the same to all of them. */
    private static boolean canMove(Question question, double one, double other, Subject subject) {
        long parts = subject.questionnaire().partsOfAPoint();
        return question.kind() == QuestionKind.TICKS || question.points(one, parts) != question.points(other, parts);
    }

    /** Whether a score differs between the two answers on one of some sheets, with some switches. */
    private static boolean moves(int position, double one, double other, Subject subject) {
        return new Candidates(subject)
                .whole()
                .anyMatch(sheet ->
                        !scores(sheet, position, one, subject).equals(scores(sheet, position, other, subject)));
    }

    private static List<@Nullable Fraction> scores(double[] sheet, int position, double answer, Subject subject) {
        double[] changed = sheet.clone();
        changed[position] = answer;
        return subject.judge(changed).given().dimensions();
    }

    private static boolean separates(ShownWhen condition, int position, double one, double other) {
        return condition.index() == position && one < condition.atLeast() != other < condition.atLeast();
    }

    /** Whether the rule decides differently on the two answers, with some answers to its other questions. */
    private static boolean differ(Rule rule, int position, double one, double other, Subject subject) {
        Representatives representatives = new Representatives(
                subject.questionnaire(),
                subject.rules().fields(),
                rule.condition().comparisons().toList(),
                subject.year());
        List<Integer> others = rule.questions().stream()
                .filter(question -> question != position)
                .toList();
        return new Choices(subject.questionnaire(), representatives, others, subject.year())
                .any(chosen ->
                        truth(rule, chosen, position, one, subject) != truth(rule, chosen, position, other, subject));
    }

    /** What it comes to while scores and stages are open: whether they can be reached is another proof. */
    private static Truth truth(Rule rule, double[] chosen, int position, double answer, Subject subject) {
        double[] sheet = chosen.clone();
        sheet[position] = answer;
        Outlook outlook = new Outlooks(subject).of(sheet, false).get(0);
        return new Claim.Holds(rule.condition()).of(outlook);
    }
}
