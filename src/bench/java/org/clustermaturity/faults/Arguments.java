package org.clustermaturity.faults;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a command was given, as {@code name=value}. */
public record Arguments(Map<String, String> values) {

    private static final String BOTH = "both";
    private static final List<String> DATABASES = List.of(BOTH, "h2", "postgresql");

    public static Arguments of(String... args) {
        return new Arguments(Arrays.stream(args)
                .map(arg -> arg.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length == 2 ? pair[1] : "true")));
    }

    public String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    public int number(String name, int otherwise) {
        return Integer.parseInt(text(name, String.valueOf(otherwise)));
    }

    /** Whether a database is wanted; without a word about it, every one is. */
    public boolean wants(String database) {
        String asked = text("database", BOTH);
        if (!DATABASES.contains(asked)) {
            throw new IllegalArgumentException(
                    "There is no database (%s). Maybe one of: %s.".formatted(asked, String.join(", ", DATABASES)));
        }
        return asked.equals(BOTH) || asked.equals(database);
    }
}
