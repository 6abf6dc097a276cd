package org.clustermaturity.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a row of an export stands for. */
public enum RowKind {
    /** One assessment with its scores and all its answers. */
    ASSESSMENTS,
    /** One answer of one assessment. */
    ANSWERS,
    /** One gate and what it came to in one assessment. */
    GATES,
    /** One module that was recommended in one assessment. */
    MODULES;

    /** As it stands in addresses, such as {@code gates}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this key; empty when there is none. */
    public static Optional<RowKind> find(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** The keys of all kinds. */
    public static List<String> keys() {
        return Stream.of(values()).map(RowKind::key).toList();
    }
}
