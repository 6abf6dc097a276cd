package org.clustermaturity.benchmark.yaml;

import java.math.BigDecimal;
import java.util.List;
import org.clustermaturity.benchmark.Group.By;
import org.clustermaturity.benchmark.ReferenceValues.KeyNumber;
import org.clustermaturity.benchmark.ReferenceValues.Value;
import org.clustermaturity.benchmark.ReferenceValues.Values;
import org.clustermaturity.content.yaml.Key;
import org.clustermaturity.content.yaml.TextsOf;
import org.clustermaturity.content.yaml.Translated;
import org.jspecify.annotations.Nullable;

/** A key number as its author wrote it. */
@TextsOf("metric")
record MetricYaml(
        @Key String id,
        @Translated String title,
        @Translated String about,
        @Nullable String filter,
        List<BigDecimal> edges,
        @Nullable QuartilesYaml quartiles) {

    /** The three values. */
    record QuartilesYaml(ValueYaml lower, ValueYaml median, ValueYaml upper) {

        List<ValueYaml> list() {
            return List.of(lower, median, upper);
        }
    }

    /** One of them. */
    record ValueYaml(BigDecimal value, String source) {

        Value toValue() {
            return new Value(value, source);
        }
    }

    KeyNumber toKeyNumber() {
        return new KeyNumber(
                id,
                title,
                about,
                filter == null ? null : By.find(filter).orElse(null),
                edges,
                quartiles == null
                        ? null
                        : new Values(
                                quartiles.lower().toValue(),
                                quartiles.median().toValue(),
                                quartiles.upper().toValue()));
    }
}
