package org.clustermaturity.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.JacksonException;

/** Whether the service withstands what is hardly HTTP any more. */
@HttpTest
@ExtendWith(OutputCaptureExtension.class)
class RawRequestsHttpTest {

    private static final Set<Integer> NOT_HTTP = Set.of(501, 505);

    private final Service service;

    RawRequestsHttpTest(@LocalServerPort int port) {
        this.service = new Service(port);
    }

    @Test
    void whatIsHardlyHttpIsRefusedOrTheConnectionClosed(CapturedOutput output) {
        byte[] before = service.evaluate(Sheets.withAnswers("{}")).body();
        Map<Integer, Integer> answers = new TreeMap<>();
        List<String> complaints = new ArrayList<>();

        RawFrames.all().forEach((name, request) -> complaints.addAll(complaints(name, request, answers)));

        assertThat(complaints).isEmpty();
        assertThat(answers).containsKeys(200, 400);
        assertThat(output).doesNotContain("\"level\":\"ERROR\"");
        assertThat(service.evaluate(Sheets.withAnswers("{}")).body()).isEqualTo(before);
        assertThat(service.get("/actuator/health/readiness").at("/status")).isEqualTo("UP");
    }

    @Test
    void anAnswerThatIsNoProblemOrNeverComesIsSeen() throws IOException {
        assertThat(complaintsAboutServerThatSays("HTTP/1.1 500 \r\n\r\njava.lang.Error"))
                .hasSize(2);
        assertThat(complaintsAboutServerThatSays("HTTP/1.1 400 \r\nContent-Type: text/html\r\n\r\n<p>at org.A.b"))
                .hasSize(1);
        assertThat(complaintsAboutServerThatSays("")).isEmpty();
    }

    private static List<String> complaintsAboutServerThatSays(String answer) throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            Thread answering = new Thread(() -> {
                try (var socket = server.accept()) {
                    socket.getInputStream().readAllBytes();
                    socket.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            answering.start();
            return complaints("GET / HTTP/1.1\r\n\r\n", server.getLocalPort(), "it", new TreeMap<>());
        }
    }

    private List<String> complaints(String name, String request, Map<Integer, Integer> answers) {
        return complaints(request, service.port(), name, answers);
    }

    private static List<String> complaints(String request, int port, String name, Map<Integer, Integer> answers) {
        List<String> complaints = new ArrayList<>();
        try {
            new RawRequest(request).sendTo(port).ifPresent(reply -> {
                answers.merge(reply.status(), 1, Integer::sum);
                complain(name, reply, complaints);
            });
        } catch (UncheckedIOException e) {
            complaints.add(name + ": neither answered nor closed, " + e.getCause());
        }
        return complaints;
    }

    private static void complain(String name, Reply reply, List<String> complaints) {
        if (reply.status() >= 500 && !NOT_HTTP.contains(reply.status())) {
            complaints.add(name + ": the status is " + reply.status());
        }
        if (reply.text().contains("<html")) {
            complaints.add(name + ": a page, " + HostileRequest.shortened(reply.text()));
        }
        if (reply.status() < 400 || reply.body().length == 0) {
            return;
        }
        try {
            reply.isProblem(reply.status(), reply.at("/code"));
        } catch (AssertionError | JacksonException e) {
            complaints.add(name + ": " + reply.status() + " " + HostileRequest.shortened(reply.text()));
        }
    }
}
