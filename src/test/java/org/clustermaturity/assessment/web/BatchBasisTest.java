package org.clustermaturity.assessment.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.clustermaturity.Sheets;
import org.clustermaturity.assessment.AssessCluster;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.release.ShippedContent;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A request under way finishes on the content that it began on, however long it takes. */
class BatchBasisTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(EvaluationConfiguration.resultModule())
            .build();

    private final AtomicInteger reloads = new AtomicInteger();
    private final Evaluations evaluations =
            new Evaluations(new AssessCluster(this::bases), Clock.systemUTC(), new SimpleMeterRegistry());

    @Test
    void allLinesOfABatchRestOnOneRelease() throws IOException {
        InputStream lines = new ByteArrayInputStream(
                (Sheets.withAnswers("{}") + "\n").repeat(600).getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                reloads.incrementAndGet();
                return super.read(bytes, offset, Math.min(length, 1_000));
            }
        };
        ByteArrayOutputStream results = new ByteArrayOutputStream();

        new Batch(evaluations, JSON, new BatchLimits(256 * 1024, 100_000, Duration.ofMinutes(1)))
                .run(lines, results, evaluations.current(), Language.ENGLISH);

        assertThat(reloads).hasValueGreaterThan(10);
        assertThat(results.toString(UTF_8).lines())
                .hasSize(600)
                .allSatisfy(line -> assertThat(release(line)).isEqualTo("release-0"));
    }

    @Test
    void aSheetThatNamesNoReleaseRestsOnTheBasisOfItsRequest() {
        Editions<Basis> begun = evaluations.current();
        reloads.incrementAndGet();
        byte[] sheet = Sheets.withAnswers("{}").getBytes(UTF_8);
        byte[] naming = Sheets.withField("\"contentRelease\": \"release-1\"").getBytes(UTF_8);

        assertThat(evaluate(sheet, begun)).isEqualTo("release-0");
        assertThat(evaluate(naming, begun)).isEqualTo("release-1");
    }

    private Editions<Basis> bases() {
        String release = "release-" + reloads.get();
        return ShippedContent.bases()
                .map(shipped -> new Basis(release, shipped.ruleBooks(), shipped.curriculum(), shipped.sources()));
    }

    private String evaluate(byte[] sheet, Editions<Basis> begun) {
        return evaluations
                .evaluate(SheetReader::read, sheet, 0, sheet.length, false, begun, Language.ENGLISH)
                .contentRelease();
    }

    private static String release(String line) {
        JsonNode result = JSON.readTree(line);
        return result.at("/contentRelease").asString("");
    }
}
