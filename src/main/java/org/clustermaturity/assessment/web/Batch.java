package org.clustermaturity.assessment.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.http.DatabaseFailures;
import org.clustermaturity.http.LoggedFailure;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Evaluates one sheet per line and writes one result per line, in the same order. */
final class Batch {

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    private final Evaluations evaluations;
    private final JsonMapper json;
    private final BatchLimits limits;

    Batch(Evaluations evaluations, JsonMapper json, BatchLimits limits) {
        this.evaluations = evaluations;
        this.json = json;
        this.limits = limits;
    }

    /** Evaluates all lines; those that name no release rest on this content, however long it takes. */
    void run(InputStream in, OutputStream out, Editions<Basis> current, Language language) throws IOException {
        new BatchRun(in, out, limits, new Results(current, language)).run();
    }

    private final class Results implements BatchRun.LineWriter {

        private final Editions<Basis> current;
        private final Language language;

        Results(Editions<Basis> current, Language language) {
            this.current = current;
            this.language = language;
        }

        @Override
        public void write(LineReader.Line line, ByteArrayOutputStream result) {
            try {
                json.writeValue(result, evaluate(line));
            } catch (Refusal refusal) {
                writeProblem(refusal, line.number(), result);
            } catch (RuntimeException e) {
                LOG.error("A line of a batch failed.", LoggedFailure.of(e));
                writeProblem(DatabaseFailures.refusal(e).orElseGet(Refusal::failed), line.number(), result);
            }
            result.write('\n');
        }

        @Override
        public void writeEnd(Refusal refusal, int number, ByteArrayOutputStream result) {
            writeProblem(refusal, number, result);
            result.write('\n');
        }

        private void writeProblem(Refusal refusal, int number, ByteArrayOutputStream result) {
            ProblemDetail problem = refusal.toProblem(language);
            problem.setProperty("line", number);
            result.reset();
            json.writeValue(result, problem);
        }

        private EvaluationResponse evaluate(LineReader.Line line) {
            if (line.tooLong()) {
                throw new Refusal(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "line-too-long",
                        Sentence.of("problem.line-too-long", limits.line()),
                        List.of());
            }
            return evaluations.evaluate(
                    SheetReader::read, line.bytes(), 0, line.bytes().length, false, current, language);
        }
    }
}
