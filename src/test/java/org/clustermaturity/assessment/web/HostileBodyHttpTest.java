package org.clustermaturity.assessment.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class HostileBodyHttpTest {

    private static final int LARGEST_BODY = 256 * 1024;
    /** Generous for a busy machine; a body that costs time in the square of its length takes longer. */
    private static final Duration QUICKLY = Duration.ofMillis(1500);

    private final Service service;

    HostileBodyHttpTest(@LocalServerPort int port) {
        this.service = new Service(port);
    }

    @Test
    void bodyThatSaysItIsTooLargeIsCut() {
        Reply reply = service.evaluate(padded(LARGEST_BODY + 1));

        reply.isProblem(413, "body-too-large");
        assertThat(reply.at("/detail")).isEqualTo("The body is larger than 262144 bytes.");
    }

    @Test
    void bodyThatTurnsOutTooLargeIsCut() {
        Reply reply = chunked(padded(LARGEST_BODY + 1));

        reply.isProblem(413, "body-too-large");
    }

    @Test
    void largestBodyIsTakenWithAndWithoutItsLength() {
        assertThat(service.evaluate(padded(LARGEST_BODY)).status()).isEqualTo(200);
        assertThat(chunked(padded(LARGEST_BODY)).status()).isEqualTo(200);
    }

    @Test
    void deepNestingIsRefused() {
        isRefusedQuickly(
                service.evaluate(Sheets.withAnswers("{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000))), 400);
        isRefusedQuickly(service.evaluate("[".repeat(100_000)), 400);
        Reply deepAnswer =
                service.evaluate(Sheets.withAnswers("{\"vision\": " + "[".repeat(50) + "]".repeat(50) + "}"));
        isRefusedQuickly(deepAnswer, 400);
        assertThat(deepAnswer.faultsInShort()).contains(" beyond-limits");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFF, 0xC3, 0xC0, 0xED})
    void brokenUtf8IsRefused(int odd) {
        byte[] body = Sheets.withAnswers("{\"vision\": \"ag?eed\"}").getBytes(UTF_8);
        body[new String(body, ISO_8859_1).indexOf('?')] = (byte) odd;

        Reply reply = service.send(
                "POST", "/v1/evaluations", BodyPublishers.ofByteArray(body), "Content-Type", "application/json");

        reply.isProblem(400, "not-readable");
        assertThat(reply.faults().get(0).hint()).contains("UTF-8");
    }

    @Test
    void sheetOfMoreThanFiveHundredAnswersSaysSoOnce() {
        String answers = IntStream.range(0, 5_000)
                .mapToObj(i -> "\"question%d\": 1".formatted(i))
                .collect(Collectors.joining(",", "{", "}"));

        Reply reply = service.evaluate(Sheets.withAnswers(answers));

        isRefusedQuickly(reply, 422);
        assertThat(reply.faults()).hasSize(100);
        assertThat(reply.faultsInShort()).containsOnlyOnce("/answers/question500 too-many-answers");
        assertThat(reply.at("/detail"))
                .isEqualTo("More than 100 things are wrong with the sheet; the first 100 are listed.");
    }

    @Test
    void tensOfThousandsOfUnknownFieldsCostLittle() {
        String fields = IntStream.range(0, 30_000)
                .mapToObj(i ->
                        "\"%s\":0".formatted(Integer.toString(i + 46_656, 36).substring(1)))
                .collect(Collectors.joining(",", "{", "}"));

        Reply top = service.evaluate(fields);
        Reply inside = service.evaluate(Sheets.withAnswers("{\"vision\":" + fields + "}"));

        isRefusedQuickly(top, 422);
        isRefusedQuickly(inside, 422);
        assertThat(top.faults()).hasSize(100);
        assertThat(inside.faults()).hasSize(100);
    }

    @Test
    void tensOfThousandsOfOptionsCostLittle() {
        Reply reply = service.evaluate(Sheets.withAnswers("{\"memberTypes\": [" + "\"x\",".repeat(60_000) + "\"x\"]}"));

        isRefusedQuickly(reply, 422);
        assertThat(reply.faultsInShort()).contains("/answers/memberTypes too-many-options");
        assertThat(reply.faults()).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void longTextsAndNamesAreRefused() {
        for (String answers : new String[] {
            "{\"vision\": \"%s\"}".formatted("x".repeat(200_000)),
            "{\"vision\": {\"value\": \"agreed\", \"note\": \"%s\"}}".formatted("x".repeat(200_000)),
            "{\"%s\": 1}".formatted("k".repeat(200_000))
        }) {
            Reply reply = service.evaluate(Sheets.withAnswers(answers));

            isRefusedQuickly(reply, 400);
            assertThat(reply.faultsInShort()).containsExactly(" beyond-limits");
            assertThat(reply.body()).hasSizeLessThan(2_000);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1e999999999, 422, /answers/committedMembers out-of-range",
        "-1e999999999, 422, /answers/committedMembers out-of-range",
        "1e-999999999, 422, /answers/committedMembers too-many-decimals",
        "1e99999999999, 422, /answers/committedMembers out-of-range",
        "1e-99999999999, 422, /answers/committedMembers out-of-range",
        "99999999999999999999, 422, /answers/committedMembers out-of-range",
        "0.1234567890123456789, 422, /answers/committedMembers too-many-decimals",
        "-0.0000000000000000001, 422, /answers/committedMembers out-of-range",
    })
    void monstrousNumberIsRefused(String number, int status, String fault) {
        Reply reply = service.evaluate(Sheets.withAnswers("{\"committedMembers\": %s}".formatted(number)));

        isRefusedQuickly(reply, status);
        assertThat(reply.faultsInShort()).containsExactly(fault);
    }

    @Test
    void numberOfAThousandDigitsIsRefused() {
        Reply reply = service.evaluate(Sheets.withAnswers("{\"committedMembers\": %s}".formatted("9".repeat(1_000))));

        isRefusedQuickly(reply, 400);
        assertThat(reply.faultsInShort()).containsExactly(" beyond-limits");
    }

    @Test
    void nulCharactersAreRefused() {
        isRefusedQuickly(service.evaluate(Sheets.withAnswers("{}") + "\0"), 400);
        isRefusedQuickly(service.evaluate(Sheets.withAnswers("{\"vis\0ion\": 1}")), 400);
        isRefusedQuickly(service.evaluate(Sheets.withAnswers("{\"vision\": \"\\u0000\"}")), 422);
        isRefusedQuickly(service.evaluate(Sheets.withAnswers("{\"vision\\u0000\": \"agreed\"}")), 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"__proto__", "constructor", "toString", "", " ", "vision ", "Vision", "${jndi:ldap://x}"})
    void nameThatMeansSomethingElsewhereIsAnUnknownQuestionHere(String name) {
        Reply asQuestion = service.evaluate(Sheets.withAnswers("{\"%s\": {\"value\": \"agreed\"}}".formatted(name)));
        Reply asField = service.evaluate(Sheets.withField("\"%s\": {\"admin\": true}".formatted(name)));

        isRefusedQuickly(asQuestion, 422);
        assertThat(asQuestion.faults()).extracting(Reply.Fault::code).containsExactly("unknown-question");
        isRefusedQuickly(asField, 422);
        assertThat(asField.faults()).extracting(Reply.Fault::code).containsExactly("unknown-field");
    }

    private Reply chunked(String body) {
        return service.send(
                "POST",
                "/v1/evaluations",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(UTF_8))),
                "Content-Type",
                "application/json");
    }

    private static void isRefusedQuickly(Reply reply, int status) {
        reply.isProblem(status, status == 400 ? "not-readable" : "misfitting-sheet");
        assertThat(reply.took()).isLessThan(QUICKLY);
    }

    private static String padded(int bytes) {
        String sheet = Sheets.withAnswers("{}");
        return sheet + " ".repeat(bytes - sheet.length());
    }
}
