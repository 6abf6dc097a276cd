package org.clustermaturity.benchmark;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.questionnaire.Answers;
import org.clustermaturity.questionnaire.DerivedField.Operator;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.RuleBooks;

/** Takes the key numbers out of submitted assessments. */
final class KeyNumbers {

    private final RuleBooks books;

    KeyNumbers(RuleBooks books) {
        this.books = books;
    }

    /** The key numbers that were answered, by id; none when the content has no such questionnaire version any more. */
    Map<String, Double> of(KeptAssessment submitted, List<Metric> numbers) {
        Optional<Questionnaire> asked =
                books.find(submitted.head().questionnaire()).map(RuleBook::questionnaire);
        return asked.map(questionnaire -> of(submitted, numbers, questionnaire)).orElse(Map.of());
    }

    private static Map<String, Double> of(KeptAssessment submitted, List<Metric> numbers, Questionnaire questionnaire) {
        // What is submitted names its day; the other one is for drafts.
        Answers answers = questionnaire.fit(submitted.sheet(LocalDate.MIN));
        Map<String, Double> values = new HashMap<>();
        for (Metric metric : numbers) {
            double value = value(metric.id(), questionnaire, answers);
            if (!Double.isNaN(value)) {
                values.put(metric.id(), value);
            }
        }
        return values;
    }

    private static double value(String id, Questionnaire questionnaire, Answers answers) {
        int position = questionnaire.indexOf(id);
        if (position >= 0) {
            return counts(position, answers) ? answers.given()[position] : Double.NaN;
        }
        return questionnaire.derived().stream()
                .filter(field -> field.id().equals(id) && field.operator() != Operator.TALLY)
                .filter(field -> field.inputs().stream().allMatch(input -> counts(input, answers)))
                .mapToDouble(field -> field.valueOf(answers.given(), answers.referenceYear()))
                .findFirst()
                .orElse(Double.NaN);
    }

    /** A hidden question has a worst answer in its place, which nobody gave. */
    private static boolean counts(int question, Answers answers) {
        return answers.isShown(question) && answers.isAnswered(question);
    }
}
