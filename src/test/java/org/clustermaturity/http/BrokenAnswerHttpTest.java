package org.clustermaturity.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.clustermaturity.HttpTest;
import org.clustermaturity.access.Open;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers that fail after their beginning was sent. */
@HttpTest
@Import(BrokenAnswerHttpTest.Breaking.class)
class BrokenAnswerHttpTest {

    private final int port;

    @Autowired
    BrokenAnswerHttpTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void nobodyTakesWhatCameForTheWhole() {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d/v1/breaking".formatted(port)))
                .build();

        assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void whatHasNotBegunIsRefusedAsUsual() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d/v1/failing".formatted(port)))
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("internal-error").doesNotContain("secret");
    }

    /** Sends more than fits into any buffer, and then fails. */
    @TestConfiguration
    @RestController
    static class Breaking {

        @Open
        @GetMapping("/v1/breaking")
        void breakOff(HttpServletResponse response) throws IOException {
            response.getOutputStream().write(new byte[200_000]);
            throw new BrokenAnswer(new IllegalStateException("a secret"));
        }

        @Open
        @GetMapping("/v1/failing")
        void fail() {
            throw new IllegalStateException("a secret");
        }
    }
}
