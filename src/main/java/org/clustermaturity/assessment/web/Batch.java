package org.clustermaturity.assessment.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.clustermaturity.http.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/**
 * Evaluates one sheet per line and writes one result per line, in the same order. A window of lines is in memory at a time,
 * evaluated on all cores, so a file of any length needs the same memory.
 */
final class Batch {

    private static final int WINDOW = 256;

    private final Evaluations evaluations;
    private final JsonMapper json;
    private final int longestLine;

    Batch(Evaluations evaluations, JsonMapper json, int longestLine) {
        this.evaluations = evaluations;
        this.json = json;
        this.longestLine = longestLine;
    }

    void run(InputStream in, OutputStream out) throws IOException {
        LineReader lines = new LineReader(in, longestLine);
        List<LineReader.Line> window = new ArrayList<>(WINDOW);
        boolean more = true;
        while (more) {
            LineReader.Line line = lines.next();
            more = line != null;
            if (line != null && !line.isBlank()) {
                window.add(line);
            }
            if (window.size() == WINDOW || !more) {
                for (byte[] result : window.parallelStream().map(this::result).toList()) {
                    out.write(result);
                }
                out.flush();
                window.clear();
            }
        }
    }

    private byte[] result(LineReader.Line line) {
        ByteArrayOutputStream result = new ByteArrayOutputStream(24 * 1024);
        try {
            json.writeValue(result, evaluate(line));
        } catch (Refusal refusal) {
            ProblemDetail problem = refusal.toProblem();
            problem.setProperty("line", line.number());
            json.writeValue(result, problem);
        }
        result.write('\n');
        return result.toByteArray();
    }

    private EvaluationResponse evaluate(LineReader.Line line) {
        if (line.tooLong()) {
            throw new Refusal(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "line-too-long",
                    "The line is longer than %d bytes.".formatted(longestLine),
                    List.of());
        }
        return evaluations.evaluate(line.bytes(), 0, line.bytes().length, false);
    }
}
