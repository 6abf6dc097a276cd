package org.clustermaturity.assessment.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/**
 * Evaluates one sheet per line and writes one result per line, in the same order. A window of lines is in memory at a time,
 * evaluated on all cores, so a file of any length needs the same memory.
 */
final class Batch {

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);
    private static final int WINDOW = 256;
    private static final int USUAL_RESULT = 24 * 1024;

    private final Evaluations evaluations;
    private final JsonMapper json;
    private final int longestLine;

    Batch(Evaluations evaluations, JsonMapper json, int longestLine) {
        this.evaluations = evaluations;
        this.json = json;
        this.longestLine = longestLine;
    }

    /** Evaluates all lines; those that name no release rest on this content, however long it takes. */
    void run(InputStream in, OutputStream out, Editions<Basis> current, Language language) throws IOException {
        LineReader lines = new LineReader(in, longestLine);
        ByteArrayOutputStream[] results = new ByteArrayOutputStream[WINDOW];
        List<LineReader.Line> window = new ArrayList<>(WINDOW);
        boolean more = true;
        while (more) {
            LineReader.Line line = lines.next();
            more = line != null;
            if (line != null && !line.isBlank()) {
                window.add(line);
            }
            if (window.size() == WINDOW || !more) {
                IntStream.range(0, window.size())
                        .parallel()
                        .forEach(i -> results[i] = write(window.get(i), results[i], current, language));
                for (int i = 0; i < window.size(); i++) {
                    results[i].writeTo(out);
                }
                out.flush();
                window.clear();
            }
        }
    }

    /** Writes the result of a line into a buffer, which is used again for the window after. */
    private ByteArrayOutputStream write(
            LineReader.Line line, @Nullable ByteArrayOutputStream used, Editions<Basis> current, Language language) {
        ByteArrayOutputStream result = used == null ? new ByteArrayOutputStream(USUAL_RESULT) : used;
        result.reset();
        try {
            json.writeValue(result, evaluate(line, current, language));
        } catch (Refusal refusal) {
            writeProblem(refusal.toProblem(language), line, result);
        } catch (RuntimeException e) {
            LOG.error("A line of a batch failed.", e);
            writeProblem(Refusal.failed().toProblem(language), line, result);
        }
        result.write('\n');
        return result;
    }

    private void writeProblem(ProblemDetail problem, LineReader.Line line, ByteArrayOutputStream result) {
        result.reset();
        problem.setProperty("line", line.number());
        json.writeValue(result, problem);
    }

    private EvaluationResponse evaluate(LineReader.Line line, Editions<Basis> current, Language language) {
        if (line.tooLong()) {
            throw new Refusal(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "line-too-long",
                    Sentence.of("problem.line-too-long", longestLine),
                    List.of());
        }
        return evaluations.evaluate(SheetReader::read, line.bytes(), 0, line.bytes().length, false, current, language);
    }
}
