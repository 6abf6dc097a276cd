package org.clustermaturity.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.Sheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whether the service withstands hostile requests to all of its operations. A failure says how the request was made; to send
 * that one alone: {@code mvn test -Dtest=HostileRequestsHttpTest -Dhostile.only="evaluate application/json HALF 25"}.
 */
@HttpTest
@ExtendWith(OutputCaptureExtension.class)
class HostileRequestsHttpTest {

    private static final long SEED = 20_261_121;
    private static final int FEWEST_BODIES = 2_000;
    private static final int FEWEST_PER_OPERATION = 20;
    private static final int SHOWN = 10;
    private static final Set<Integer> AT_THE_DOOR = Set.of(401, 403, 404, 405, 406, 415);

    private final Service service;
    private final ApiDocument document;
    private final HostileRequests requests;
    private byte[] goodResult = {};

    HostileRequestsHttpTest(@LocalServerPort int port) {
        this.service = new Service(port);
        this.document = ApiDocument.read(service.get("/v3/api-docs").text());
        this.requests =
                new HostileRequests(SEED, document, KnownService.of(service, document), Path.of("api-spec/examples"));
    }

    @BeforeEach
    void scoreAGoodSheet() {
        goodResult =
                service.evaluate(Sheets.example("made-up/alpine-timber.json")).body();
    }

    @AfterEach
    void serviceIsWellAndScoresAsBefore(CapturedOutput output) {
        Reply ready = service.get("/actuator/health/readiness");
        Reply result = service.evaluate(Sheets.example("made-up/alpine-timber.json"));

        assertThat(output).as("what the service says of a fault of its own").doesNotContain("\"level\":\"ERROR\"");
        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.at("/status")).isEqualTo("UP");
        assertThat(result.status()).isEqualTo(200);
        assertThat(result.body()).isEqualTo(goodResult);
    }

    @Test
    void goodRequestsPassTheDoorOfEveryOperation() {
        Set<String> passed = new TreeSet<>();

        for (HostileRequest request : requests.good()) {
            if (!AT_THE_DOOR.contains(request.sendTo(service).status())) {
                passed.add(request.operation().id());
            }
        }

        assertThat(passed)
                .as("Maybe KnownService lacks the keys of an operation, or things that exist")
                .containsExactlyInAnyOrderElementsOf(ids(document.operations().stream()));
    }

    @Test
    void hostileBodiesAreRefusedOrHarmless() {
        List<HostileRequest> all = requests.withBodies(FEWEST_BODIES);
        Map<String, Long> perOperation = all.stream()
                .collect(Collectors.groupingBy(each -> each.operation().id(), Collectors.counting()));

        assertThat(all).hasSizeGreaterThanOrEqualTo(FEWEST_BODIES);
        assertThat(perOperation.keySet())
                .contains("evaluate", "evaluateBatch")
                .containsExactlyInAnyOrderElementsOf(
                        ids(document.operations().stream().filter(Operation::takesBody)));
        assertThat(perOperation.values()).allMatch(count -> count >= FEWEST_PER_OPERATION);
        assertThat(complaints(all)).isEmpty();
    }

    @Test
    void hostileFramesAreRefusedOrHarmless() {
        List<HostileRequest> all = requests.withFrames();
        Map<String, Long> perOperation = all.stream()
                .collect(Collectors.groupingBy(each -> each.operation().id(), Collectors.counting()));

        assertThat(perOperation.keySet())
                .contains("getModule", "reloadContent")
                .containsExactlyInAnyOrderElementsOf(ids(document.operations().stream()));
        assertThat(perOperation.values()).allMatch(count -> count >= FEWEST_PER_OPERATION);
        assertThat(complaints(all)).isEmpty();
    }

    private static Set<String> ids(Stream<Operation> operations) {
        return operations.map(Operation::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first complaints, each with seed, request and answer, and how many there are. */
    private String complaints(List<HostileRequest> all) {
        String only = System.getProperty("hostile.only", "");
        Map<Integer, Integer> answers = new TreeMap<>();
        List<String> complaints = new ArrayList<>();
        for (HostileRequest request : all) {
            if (only.isEmpty() || request.name().equals(only)) {
                complaints.addAll(send(request, answers));
            }
        }
        if (only.isEmpty()) {
            assertThat(answers.keySet()).as("%s", answers).contains(200).anyMatch(status -> status >= 400);
        }
        return complaints.isEmpty()
                ? ""
                : "%d complaints, seed %d, answers %s%n".formatted(complaints.size(), SEED, answers)
                        + complaints.stream().limit(SHOWN).collect(Collectors.joining("\n\n"));
    }

    private List<String> send(HostileRequest request, Map<Integer, Integer> answers) {
        try {
            Reply reply = request.sendTo(service);
            answers.merge(reply.status(), 1, Integer::sum);
            String answer = reply.status() + " " + HostileRequest.shortened(reply.text());
            return Verdict.on(request, reply).stream()
                    .map(complaint -> complaint + "\n" + request + "\n  answer: " + answer)
                    .toList();
        } catch (UncheckedIOException e) {
            return List.of("There is no answer: " + e.getCause() + "\n" + request);
        }
    }
}
