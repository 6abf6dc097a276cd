package org.clustermaturity.changes;

import java.util.List;
import java.util.stream.Collectors;
import org.clustermaturity.questionnaire.Option;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.Scale;
import org.clustermaturity.questionnaire.ShownWhen;
import org.jspecify.annotations.Nullable;

/** Compares two states of one question. */
final class QuestionChanges {

    private static final Scale NO_SCALE = new Scale("none", List.of());

    private QuestionChanges() {}

    static void of(Subject subject, Questionnaire earlier, Question before, Questionnaire later, Question after) {
        subject.text("text", before.text(), after.text())
                .text("help", before.help(), after.help())
                .value("dimension", before.dimension(), after.dimension())
                .value("kind", before.kind().key(), after.kind().key())
                .value("matrix", matrix(before), matrix(after))
                .value("unit", before.unit(), after.unit())
                .value("weight", before.weight(), after.weight())
                .value("better", before.better().key(), after.better().key())
                .value("smallest answer", before.limits().min(), after.limits().min())
                .value("largest answer", before.limits().max(), after.limits().max())
                .value("decimals", before.limits().decimals(), after.limits().decimals())
                .value("bands", bands(before), bands(after))
                .value("may be not applicable", before.notApplicable(), after.notApplicable())
                .value("shown", shown(before.shownWhen(), earlier), shown(after.shownWhen(), later))
                .names("source", before.sources(), after.sources());
        options(subject, scale(before), scale(after));
    }

    static void options(Subject subject, Scale before, Scale after) {
        subject.names("option", before.keys(), after.keys());
        for (Option option : after.options()) {
            int position = before.indexOf(option.key());
            if (position >= 0) {
                Option was = before.options().get(position);
                subject.text("option " + option.key() + " renamed", was.label(), option.label())
                        .value("points of option " + option.key(), was.points(), option.points());
            }
        }
    }

    private static Scale scale(Question question) {
        return question.scale() == null ? NO_SCALE : question.scale();
    }

    private static @Nullable String matrix(Question question) {
        return question.matrix() == null ? null : question.matrix().id();
    }

    private static String bands(Question question) {
        return question.bands().stream()
                .map(band -> Wording.shown(band.from()) + ": " + band.points())
                .collect(Collectors.joining(", "));
    }

    private static String shown(@Nullable ShownWhen condition, Questionnaire questionnaire) {
        if (condition == null) {
            return "always";
        }
        Question decides = questionnaire.questions().get(condition.index());
        String least = decides.scale() == null
                ? Wording.shown(condition.atLeast())
                : decides.scale().options().get((int) condition.atLeast()).key();
        return "when " + condition.question() + " >= " + least;
    }
}
