package org.clustermaturity.changes;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clustermaturity.benchmark.ReferenceTables;
import org.clustermaturity.benchmark.ReferenceValues;
import org.clustermaturity.benchmark.ReferenceValues.KeyNumber;
import org.clustermaturity.benchmark.ReferenceValues.Value;
import org.clustermaturity.benchmark.ReferenceValues.Values;
import org.clustermaturity.changes.Changes.Names;
import org.jspecify.annotations.Nullable;

/** Compares the key numbers of benchmarks, and the values to go by. */
public final class ReferenceChanges {

    private ReferenceChanges() {}

    /** Every change of the reference values and of each key number. */
    public static List<Change> between(ReferenceTables before, ReferenceTables after) {
        Changes changes = new Changes();
        Names<ReferenceValues> names = new Names<>(
                ReferenceValues::questionnaire,
                values -> "reference values of " + values.questionnaire(),
                values -> "published " + values.published());
        changes.each(before.list(), after.list(), names, (subject, was, is) -> {
            subject.value("published", was.published(), is.published())
                    .text("notice", was.notice(), is.notice())
                    .order("metric", ids(was), ids(is));
            Names<KeyNumber> metrics = new Names<>(
                    KeyNumber::id,
                    metric -> "metric %s of %s".formatted(metric.id(), is.questionnaire()),
                    metric -> Wording.quoted(metric.title()));
            changes.each(was.metrics(), is.metrics(), metrics, ReferenceChanges::metric);
        });
        return changes.list();
    }

    private static void metric(Subject subject, KeyNumber before, KeyNumber after) {
        subject.text("title", before.title(), after.title())
                .text("about", before.about(), after.about())
                .value("filter", filter(before), filter(after))
                .value("edges", edges(before), edges(after))
                .value("lower quartile", of(before, Values::lower), of(after, Values::lower))
                .value("median", of(before, Values::median), of(after, Values::median))
                .value("upper quartile", of(before, Values::upper), of(after, Values::upper));
    }

    private static List<String> ids(ReferenceValues values) {
        return values.metrics().stream().map(KeyNumber::id).toList();
    }

    private static @Nullable String filter(KeyNumber metric) {
        return metric.filter() == null ? null : metric.filter().key();
    }

    private static String edges(KeyNumber metric) {
        return metric.edges().stream().map(Wording::shown).collect(Collectors.joining(", "));
    }

    private static @Nullable String of(KeyNumber metric, Function<Values, Value> quartile) {
        return Optional.ofNullable(metric.values())
                .map(quartile)
                .map(value -> "%s (%s)".formatted(Wording.shown(value.value()), value.source()))
                .orElse(null);
    }
}
