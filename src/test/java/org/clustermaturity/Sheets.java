package org.clustermaturity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Answer sheets as JSON. */
public final class Sheets {

    private Sheets() {}

    /** A file below {@code examples/}. */
    public static String example(String name) {
        try {
            return Files.readString(Path.of("examples", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet with these answers, given as JSON, counted to one fixed day. */
    public static String withAnswers(String answers) {
        return """
                {"questionnaire": "cluster-maturity/2026-1", "referenceDate": "2026-11-21", "answers": %s}""".formatted(answers);
    }

    /** A sheet without answers and with one more field, given as JSON. */
    public static String withField(String field) {
        return """
                {"questionnaire": "cluster-maturity/2026-1", %s, "answers": {}}""".formatted(field);
    }
}
