package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clustermaturity.questionnaire.Misfit;
import org.junit.jupiter.api.Test;

/** Whether {@code api-spec/README.md} lists every code that clients may meet. */
class ProblemCodesTest {

    private static final Pattern CODES =
            Pattern.compile("(?:new Refusal|Refusal\\.notFound|Refusal\\.problem|new Fault|\\bfault|\\brefusal)\\(\\s*"
                    + "(?:[^\";]*?|\"[^\"]*\"|pointer \\+ \"[^\"]*\")(?:,\\s*)?\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern IN_THE_TABLES = Pattern.compile("^\\| `([a-z]+(?:-[a-z]+)+)`", Pattern.MULTILINE);

    /** Made from the status, where Spring or the server refuses a request before an endpoint is asked. */
    private static final Set<String> OF_THE_STATUS =
            Set.of("bad-request", "not-found", "method-not-allowed", "not-acceptable", "unsupported-media-type");

    @Test
    void tablesListEveryCodeInTheSources() throws IOException {
        Set<String> inTheSources = new TreeSet<>(OF_THE_STATUS);
        for (Misfit.Code code : Misfit.Code.values()) {
            inTheSources.add(code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                inTheSources.addAll(found(CODES, Files.readString(file)));
            }
        }

        Set<String> inTheTables = found(IN_THE_TABLES, Files.readString(Path.of("api-spec/README.md")));

        assertThat(inTheTables).containsExactlyInAnyOrderElementsOf(inTheSources);
    }

    @Test
    void codeIsFoundInEveryFormInWhichItIsWritten() {
        assertThat(found(CODES, """
                        throw new Refusal(HttpStatus.BAD_REQUEST, "code-one", "Text", List.of());
                        Refusal.notFound("code-two", "There is no such module.");
                        Refusal.problem(
                                HttpStatus.INTERNAL_SERVER_ERROR,
                                "code-three",
                        fault("/questionnaire", "code-four", "Text", "");
                        fault(pointer + "/status", "code-five",
                        fault(pointer, "code-six",
                        new Fault("", "code-seven",
                        throw refusal(HttpStatus.BAD_REQUEST, "code-eight", sheet.faults());
                        """))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(
                        "code-one",
                        "code-two",
                        "code-three",
                        "code-four",
                        "code-five",
                        "code-six",
                        "code-seven",
                        "code-eight"));
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
