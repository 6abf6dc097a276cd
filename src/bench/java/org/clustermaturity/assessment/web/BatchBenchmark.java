package org.clustermaturity.assessment.web;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.clustermaturity.assessment.AssessCluster;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.SeededSheets;
import org.clustermaturity.release.ShippedContent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/** The batch as it runs behind HTTP: lines of JSON in, lines of JSON out, on all cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseG1GC"})
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 2)
public class BatchBenchmark {

    private static final int SHEETS = 10_000;

    private final JsonMapper json = JsonMapper.builder()
            .addModule(EvaluationConfiguration.resultModule())
            .build();
    private byte[] lines = {};
    private Batch batch;

    @Setup
    public void makeLines() throws IOException {
        SeededSheets sheets = new SeededSheets(ShippedContent.ruleBook().questionnaire(), 42);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < SHEETS; i++) {
            all.write(json.writeValueAsBytes(asSent(sheets.next(1.0))));
            all.write('\n');
        }
        lines = all.toByteArray();
        Evaluations evaluations =
                new Evaluations(new AssessCluster(ShippedContent::bases), Clock.systemUTC(), new SimpleMeterRegistry());
        batch = new Batch(evaluations, json, new BatchLimits(256 * 1024, 100_000, Duration.ofMinutes(10)));
    }

    @Benchmark
    @OperationsPerInvocation(SHEETS)
    public void batchWithJson() throws IOException {
        batch.run(
                new ByteArrayInputStream(lines),
                OutputStream.nullOutputStream(),
                ShippedContent.bases(),
                Language.ENGLISH);
    }

    private static Map<String, Object> asSent(AnswerSheet sheet) {
        Map<String, Object> answers = new LinkedHashMap<>();
        sheet.answers().forEach((question, answer) -> {
            Object value = answer.value();
            answers.put(question, value == null ? Map.of("status", "not-applicable") : value);
        });
        return Map.of(
                "questionnaire", sheet.questionnaire(),
                "referenceDate", sheet.referenceDate().toString(),
                "answers", answers);
    }
}
