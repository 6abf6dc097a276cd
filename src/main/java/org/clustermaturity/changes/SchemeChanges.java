package org.clustermaturity.changes;

import java.util.List;
import java.util.stream.Collectors;
import org.clustermaturity.changes.Changes.Names;
import org.clustermaturity.questionnaire.Indicator;
import org.clustermaturity.questionnaire.Scheme;
import org.clustermaturity.questionnaire.Switch;

/** Compares two states of what scores are made of between questions and dimensions. */
final class SchemeChanges {

    private SchemeChanges() {}

    static void between(Changes changes, String owner, Scheme before, Scheme after) {
        Names<Indicator> indicators = new Names<>(
                Indicator::id,
                indicator -> (indicator.matrix() ? "matrix " : "indicator ") + indicator.id() + owner,
                SchemeChanges::shown);
        changes.each(before.indicators(), after.indicators(), indicators, SchemeChanges::indicator);
        Names<Switch> switches = new Names<>(
                Switch::id,
                each -> "switch " + each.id() + owner,
                each -> Wording.quoted(each.title()) + ", usually " + usual(each));
        changes.each(before.switches(), after.switches(), switches, SchemeChanges::change);
    }

    private static void indicator(Subject subject, Indicator before, Indicator after) {
        subject.text(after.matrix() ? "text" : "title", before.title(), after.title())
                .value("dimension", before.dimension(), after.dimension())
                .value("operator", before.operator().key(), after.operator().key())
                .names(after.matrix() ? "row" : "part", before.of(), after.of())
                .value("points", points(before), points(after))
                .names("left-out option", before.without(), after.without())
                .value("weight", before.weight(), after.weight());
    }

    private static void change(Subject subject, Switch before, Switch after) {
        subject.text("title", before.title(), after.title())
                .text("why", before.why(), after.why())
                .value("usually", usual(before), usual(after))
                .names("source", before.sources(), after.sources());
        QuestionChanges.options(subject, before.scale(), after.scale());
    }

    private static String shown(Indicator indicator) {
        String made = indicator.matrix()
                ? Wording.number(indicator.of().size()) + " rows"
                : indicator.operator().key() + " of " + String.join(", ", indicator.of());
        return "%s, %s, weight %d".formatted(Wording.quoted(indicator.title()), made, indicator.weight());
    }

    private static String points(Indicator indicator) {
        List<Integer> points = indicator.points();
        return points.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String usual(Switch each) {
        return each.scale().options().get(each.usual()).key();
    }
}
