package org.clustermaturity.assessment.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.http.RequestId;
import org.clustermaturity.http.TimedStream;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * One batch on its way: a window of lines is in memory at a time, evaluated on all cores, so a file of any length needs the
 * same memory. It ends after the last line, or with a problem where it is longer or takes longer than allowed.
 */
final class BatchRun {

    private static final int WINDOW = 256;
    private static final int USUAL_RESULT = 24 * 1024;
    private static final Duration LINGER = Duration.ofSeconds(2);

    private final InputStream body;
    private final TimedStream in;
    private final LineReader lines;
    private final OutputStream out;
    private final BatchLimits limits;
    private final LineWriter writer;
    private final @Nullable String requestId = RequestId.current();
    private final List<LineReader.Line> window = new ArrayList<>(WINDOW);
    private final ByteArrayOutputStream[] results = new ByteArrayOutputStream[WINDOW];
    /** The number of the first line that has no result yet. */
    private int unanswered;

    /** Turns lines into what is answered. */
    interface LineWriter {

        /** Writes the result of a line. */
        void write(LineReader.Line line, ByteArrayOutputStream result);

        /** Writes why the batch ends at a line, counted from 1. */
        void writeEnd(Refusal refusal, int number, ByteArrayOutputStream result);
    }

    BatchRun(InputStream body, OutputStream out, BatchLimits limits, LineWriter writer) {
        this.body = body;
        this.in = new TimedStream(body, limits.time(), () -> tooSlow(limits));
        this.lines = new LineReader(this.in, limits.line());
        this.out = out;
        this.limits = limits;
        this.writer = writer;
    }

    /** Answers all lines. */
    void run() throws IOException {
        try {
            boolean more = true;
            while (more) {
                more = read();
                evaluate();
                write();
            }
        } catch (Refusal refusal) {
            ByteArrayOutputStream end = new ByteArrayOutputStream();
            writer.writeEnd(refusal, unanswered, end);
            end.writeTo(out);
            out.close();
            passOver();
        }
    }

    /** Takes what is under way for a moment: a connection that is closed before loses what the client has not got yet. */
    private void passOver() {
        byte[] rest = new byte[64 * 1024];
        long end = System.nanoTime() + LINGER.toNanos();
        try {
            boolean more = true;
            while (more && System.nanoTime() < end) {
                more = body.read(rest) >= 0;
            }
        } catch (IOException e) {
            // The client has gone, which is what this waits for.
        }
    }

    /** Fills the window; false at the end of the batch. */
    private boolean read() throws IOException {
        window.clear();
        unanswered = lines.number() + 1;
        while (window.size() < WINDOW) {
            if (lines.number() >= limits.lines() && !window.isEmpty()) {
                return true;
            }
            LineReader.Line line = lines.next();
            if (line == null) {
                return false;
            }
            if (line.number() > limits.lines()) {
                unanswered = line.number();
                throw tooLong(limits);
            }
            if (!line.isBlank()) {
                window.add(line);
            }
        }
        return true;
    }

    private void evaluate() {
        IntStream.range(0, window.size())
                .parallel()
                .forEach(i -> RequestId.during(requestId, () -> {
                    ByteArrayOutputStream used = results[i];
                    ByteArrayOutputStream result = used == null ? new ByteArrayOutputStream(USUAL_RESULT) : used;
                    result.reset();
                    writer.write(window.get(i), result);
                    results[i] = result;
                }));
    }

    /** A client that reads slowly takes from the same time as one that writes slowly. */
    private void write() throws IOException {
        for (int i = 0; i < window.size(); i++) {
            unanswered = window.get(i).number();
            in.requireTime();
            results[i].writeTo(out);
        }
        out.flush();
    }

    private static Refusal tooLong(BatchLimits limits) {
        return new Refusal(
                HttpStatus.CONTENT_TOO_LARGE,
                "batch-too-long",
                Sentence.of("problem.batch-too-long", limits.lines()),
                List.of());
    }

    private static Refusal tooSlow(BatchLimits limits) {
        return new Refusal(
                HttpStatus.REQUEST_TIMEOUT,
                "batch-too-slow",
                Sentence.of("problem.batch-too-slow", limits.time().toSeconds()),
                List.of());
    }
}
