package org.clustermaturity.faults;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What a command was given, as {@code name=value}. */
public record Arguments(Map<String, String> values) {

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
        return text("database", database).equals(database);
    }
}
