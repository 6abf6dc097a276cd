package org.clustermaturity.proof.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clustermaturity.content.yaml.YamlFile;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Answers;
import org.clustermaturity.questionnaire.Misfit;
import org.clustermaturity.questionnaire.MisfittingAnswers;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/** The answers and switches of an example, as its author wrote them. */
final class GivenAnswers {

    private final Questionnaire questionnaire;
    private final YamlFile<?> file;

    GivenAnswers(Questionnaire questionnaire, YamlFile<?> file) {
        this.questionnaire = questionnaire;
        this.file = file;
    }

    /**
     * The sheet; empty, with each misfit noted, when something on it does not fit.
     *
     * @param place what is given, above its answers and switches
     */
    Optional<Answers> fit(
            @Nullable Map<String, Object> given,
            @Nullable Map<String, String> switches,
            LocalDate referenceDate,
            String place) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        if (given != null) {
            given.forEach((question, value) -> answers.put(question, Answer.of(asSent(question, value))));
        }
        try {
            return Optional.of(questionnaire.fit(new AnswerSheet(
                    questionnaire.name(), referenceDate, answers, switches == null ? Map.of() : switches)));
        } catch (MisfittingAnswers e) {
            e.misfits().forEach(misfit -> note(misfit, place));
            return Optional.empty();
        }
    }

    private void note(Misfit misfit, String place) {
        String part = misfit.part() == Misfit.Part.SWITCHES ? "switches" : "answers";
        file.problem(
                "%s/%s/%s".formatted(place, part, misfit.id()),
                misfit.what().in(Language.ENGLISH),
                misfit.hint().in(Language.ENGLISH));
    }

    /** Yes and no are words in these files, so that authors need not know JSON. */
    private Object asSent(String question, Object value) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        int position = questionnaire.indexOf(question);
        boolean yesNo = position >= 0 && questionnaire.questions().get(position).kind() == QuestionKind.YES_NO;
        return yesNo && value.equals("yes") ? (Object) true : yesNo && value.equals("no") ? (Object) false : value;
    }
}
