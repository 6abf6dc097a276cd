package org.clustermaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Better;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.SeededSheets;
import org.clustermaturity.release.ShippedContent;

/** The set of reachable stages is neither too large nor too small: it is what trying out every answer gives. */
class ReachableStagesPropertiesTest {

    private static final RuleBook RULES = ShippedContent.ruleBook();
    private static final Questionnaire QUESTIONNAIRE = RULES.questionnaire();
    private static final int MOST_TRIES = 400;

    @Property(tries = 60)
    void reachableStagesAreThoseThatSomeCompletionHas(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, Answer> answers = nearlyTheBest(random);
        List<Question> open = openSome(answers, random);
        TreeSet<Integer> reached = new TreeSet<>();

        tryEverything(answers, open, 0, reached);

        assertThat(judge(answers).reachable()).containsExactlyElementsOf(reached);
    }

    @Example
    void aStageBetweenCanBeOutOfReach() {
        Map<String, Answer> answers = nearlyTheBest(new Random(1));
        answers.putAll(new LinkedHashMap<>(best()));
        answers.remove("actionPlan");

        List<Integer> reachable = judge(answers).reachable();

        assertThat(reachable).containsExactly(1, 2, 5);
    }

    private static void tryEverything(
            Map<String, Answer> answers, List<Question> open, int next, Set<Integer> reached) {
        if (next == open.size()) {
            reached.add(judge(answers).certain());
            return;
        }
        for (Answer answer : everyAnswerThatMatters(open.get(next))) {
            answers.put(open.get(next).id(), answer);
            tryEverything(answers, open, next + 1, reached);
        }
        answers.remove(open.get(next).id());
    }

    /** Opens three to five questions, as many as can be tried out. */
    private static List<Question> openSome(Map<String, Answer> answers, Random random) {
        List<Question> open = new ArrayList<>();
        int tries = 1;
        List<Question> candidates = gateQuestions();
        while (open.size() < 5) {
            Question question = candidates.remove(random.nextInt(candidates.size()));
            tries *= everyAnswerThatMatters(question).size();
            if (tries > MOST_TRIES) {
                break;
            }
            answers.remove(question.id());
            open.add(question);
        }
        return open;
    }

    private static Map<String, Answer> nearlyTheBest(Random random) {
        Map<String, Answer> answers = best();
        List<Question> candidates = gateQuestions();
        for (int i = random.nextInt(3); i > 0; i--) {
            Question question = candidates.get(random.nextInt(candidates.size()));
            List<Answer> possible = everyAnswerThatMatters(question);
            answers.put(question.id(), possible.get(random.nextInt(possible.size())));
        }
        return answers;
    }

    private static Map<String, Answer> best() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Question question : QUESTIONNAIRE.questions()) {
            if (question.better() != Better.NONE) {
                List<Answer> possible = everyAnswerThatMatters(question);
                answers.put(question.id(), possible.get(possible.size() - 1));
            }
        }
        return answers;
    }

    private static List<Question> gateQuestions() {
        List<Question> questions = new ArrayList<>();
        for (int position = 0; position < QUESTIONNAIRE.questions().size(); position++) {
            int at = position;
            boolean asked = RULES.rules().stream()
                    .anyMatch(rule -> rule.stage() != null && rule.questions().contains(at));
            if (asked) {
                questions.add(QUESTIONNAIRE.questions().get(position));
            }
        }
        return questions;
    }

    /** Every option, and every number on a line that a gate or a band draws; from worst to best. */
    private static List<Answer> everyAnswerThatMatters(Question question) {
        List<Answer> answers = new ArrayList<>();
        if (question.kind() == QuestionKind.TICKS) {
            List<String> keys = question.options().keys();
            for (int ticks = 0; ticks <= keys.size(); ticks++) {
                answers.add(Answer.of(keys.subList(0, ticks)));
            }
        } else if (question.kind() == QuestionKind.YES_NO) {
            answers.add(Answer.of(false));
            answers.add(Answer.of(true));
        } else if (question.scale() != null) {
            question.options().keys().forEach(key -> answers.add(Answer.of(key)));
        } else if (question.kind() == QuestionKind.YEAR) {
            for (int age : new int[] {0, 1, 2, 3, 30}) {
                answers.add(Answer.of(BigDecimal.valueOf(2026 - age)));
            }
        } else {
            numbersThatMatter(question).forEach(number -> answers.add(Answer.of(number)));
        }
        return answers;
    }

    private static Set<BigDecimal> numbersThatMatter(Question question) {
        TreeSet<BigDecimal> numbers = new TreeSet<>();
        numbers.add(decimal(question.limits().min(), question));
        question.bands().forEach(band -> numbers.add(decimal(band.from(), question)));
        for (Rule rule : RULES.rules()) {
            if (rule.stage() != null) {
                rule.condition()
                        .comparisons()
                        .filter(comparison -> comparison.field().name().equals(question.id()))
                        .forEach(comparison -> numbers.add(decimal(comparison.value(), question)));
            }
        }
        return numbers;
    }

    private static BigDecimal decimal(double number, Question question) {
        return BigDecimal.valueOf(number).setScale(question.limits().decimals(), java.math.RoundingMode.HALF_UP);
    }

    private static Findings judge(Map<String, Answer> answers) {
        return RULES.judge(
                QUESTIONNAIRE.fit(new AnswerSheet(QUESTIONNAIRE.name(), SeededSheets.REFERENCE_DATE, answers)));
    }
}
