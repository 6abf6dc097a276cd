package org.clustermaturity.benchmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.Sheets;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.web.KeptClient;
import org.clustermaturity.benchmark.MakeRounds;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Benchmarks in a service of their own, before and after organisations take part. */
@HttpTest
@TestPropertySource(properties = "maturity.benchmarks.renewed=0s")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BenchmarkHttpTest {

    private static final String WEAK = answers("made-up/north-sea-hydrogen.json");
    private static final String STRONG = answers("made-up/alpine-timber.json");

    private final Service service;
    private final TestKeys keys;
    private final MakeRounds rounds;

    @Autowired
    BenchmarkHttpTest(@LocalServerPort int port, AccessKeys keys, MakeRounds rounds) {
        this.service = new Service(port);
        this.keys = new TestKeys(keys);
        this.rounds = rounds;
    }

    @Test
    @Order(1)
    void withoutOwnDataThereAreIndicativeValuesWithTheirBasis() {
        Reply reply = caller(Role.REVIEWER).get("/v1/benchmarks");

        assertThat(reply.at("/kind")).isEqualTo("indicative");
        assertThat(reply.at("/group/by")).isEqualTo("all");
        assertThat(reply.texts("/metrics", "id"))
                .contains("committedMembers", "age", "staff")
                .doesNotContain("feeShare");
        JsonNode staff = metric(reply, "staff");
        assertThat(staff.at("/quartiles").toString()).isEqualTo("""
                [{"quartile":"lower","value":1.5,"basis":"own-proposal","source":"own-proposal"},\
                {"quartile":"median","value":3,"basis":"source","source":"greenbook-20"},\
                {"quartile":"upper","value":7,"basis":"own-proposal","source":"own-proposal"}]""");
        assertThat(reply.json().has("madeOn")).isFalse();
    }

    @Test
    @Order(2)
    void theOwnPlaceAmongIndicativeValuesIsShown() {
        KeptClient assessor = caller(Role.ASSESSOR);
        String organisation = assessor.organisation();
        submit(assessor, organisation, "{\"staff\": 3, \"committedMembers\": 200}");

        Reply reply = assessor.get("/v1/benchmarks?organisation=" + organisation);

        assertThat(metric(reply, "staff").at("/value").asDouble()).isEqualTo(3);
        assertThat(metric(reply, "staff").at("/place").asString()).isEqualTo("third");
        assertThat(metric(reply, "committedMembers").at("/place").asString()).isEqualTo("highest");
        assertThat(metric(reply, "age").has("place")).isFalse();
    }

    @Test
    @Order(3)
    void oneFilterAtATime() {
        caller(Role.SELECTOR).get("/v1/benchmarks?country=FR&stage=growth").isProblem(400, "too-many-filters");
    }

    @ParameterizedTest
    @CsvSource({
        "country=XX, 400, unknown-parameter-value",
        "sector=wood, 400, unknown-parameter-value",
        "stage=puberty, 400, unknown-parameter-value",
        "size=40, 400, unknown-parameter-value",
        "age=old, 400, unknown-parameter-value",
        "region=FR, 400, unknown-parameter",
        "questionnaire=nothing, 404, unknown-questionnaire",
        "questionnaire=digital-maturity-sme&stage=growth, 400, unknown-parameter-value",
        "organisation=7, 404, unknown-organisation"
    })
    @Order(4)
    void whatDoesNotExistIsRefused(String query, int status, String code) {
        caller(Role.ADMIN).get("/v1/benchmarks?" + query).isProblem(status, code);
    }

    @Test
    @Order(5)
    void theOrganisationOfSomebodyElseDoesNotExist() {
        String organisation = caller(Role.ASSESSOR).organisation();

        caller(Role.ASSESSOR).get("/v1/benchmarks?organisation=" + organisation).isProblem(404, "unknown-organisation");
        service.get("/v1/benchmarks").isProblem(401, "not-authorised");
    }

    @Test
    @Order(6)
    void nobodyTakesPartUnlessTheyAgreed() {
        KeptClient assessor = caller(Role.ASSESSOR);
        String path = "/v1/organisations/" + assessor.organisation();

        assertThat(assessor.get(path).json().at("/benchmarks").asBoolean(true)).isFalse();
        Reply agreed = assessor.send("PATCH", path, "{\"benchmarks\": true}", "If-Match", "*");
        assertThat(agreed.json().at("/benchmarks").asBoolean()).isTrue();
        Reply takenBack = assessor.send("PATCH", path, "{\"benchmarks\": null}", "If-Match", "*");
        assertThat(takenBack.json().at("/benchmarks").asBoolean(true)).isFalse();
        assertThat(assessor.send("PATCH", path, "{\"benchmarks\": \"yes\"}", "If-Match", "*")
                        .faultsInShort())
                .containsExactly("/benchmarks wrong-kind");
    }

    @Test
    @Order(7)
    void enoughWhoAgreedArePublishedAndTooFewLookLikeNobody() {
        List<KeptClient> assessors =
                IntStream.range(0, 4).mapToObj(i -> caller(Role.ASSESSOR)).toList();
        String own = takePart(assessors.get(0), "FR", STRONG, true);
        for (int i = 1; i < 28; i++) {
            takePart(assessors.get(i % 4), i < 21 ? "FR" : i < 25 ? "DE" : "ES", i % 2 == 0 ? STRONG : WEAK, true);
            takePart(assessors.get(i % 4), "PT", WEAK, false);
        }
        KeptClient asker = assessors.get(0);
        assertThat(asker.get("/v1/benchmarks").at("/kind")).isEqualTo("indicative");

        assertThat(rounds.make(Instant.now())).isEqualTo(1);

        Reply all = asker.get("/v1/benchmarks?organisation=" + own);
        assertThat(all.at("/kind")).isEqualTo("published");
        assertThat(all.json().at("/organisations").asInt()).isEqualTo(25);
        assertThat(all.texts("/metrics", "id")).contains("overall");
        assertThat(metric(all, "overall").at("/histogram")).hasSizeGreaterThan(1);
        assertThat(metric(all, "overall").at("/place").asString()).isNotEmpty();
        assertThat(asker.get("/v1/benchmarks?country=FR").at("/kind")).isEqualTo("published");

        String tooFew = asker.get("/v1/benchmarks?country=ES").text();
        String nobody = asker.get("/v1/benchmarks?country=IE").text();
        String notAgreed = asker.get("/v1/benchmarks?country=PT").text();
        assertThat(tooFew.replace("ES", "IE")).isEqualTo(nobody).contains("\"kind\":\"none\"");
        assertThat(notAgreed.replace("PT", "IE")).isEqualTo(nobody);
    }

    @Test
    @Order(8)
    void theWordsAreInTheLanguageThatWasAskedFor() {
        Reply reply = caller(Role.REVIEWER).get("/v1/benchmarks?country=IE", "Accept-Language", "de");

        assertThat(reply.header("Content-Language")).isEqualTo("de");
        assertThat(reply.at("/notice")).isEqualTo("Zu dieser Gruppe gibt es nichts zu zeigen.");
    }

    @Test
    @Order(9)
    void oneMoreWhoAgreesChangesNothing() {
        KeptClient asker = caller(Role.REVIEWER);
        String before = asker.get("/v1/benchmarks").text();
        takePart(caller(Role.ASSESSOR), "FR", STRONG, true);

        rounds.make(Instant.now());

        assertThat(asker.get("/v1/benchmarks").text()).isEqualTo(before);
    }

    /** The id of an organisation with a submitted assessment. */
    private static String takePart(KeptClient assessor, String country, String answers, boolean agreed) {
        Reply added = assessor.send("POST", "/v1/organisations", """
                {"name": "Timber", "country": "%s", "benchmarks": %s}""".formatted(country, agreed));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        submit(assessor, added.at("/id"), answers);
        return added.at("/id");
    }

    private static void submit(KeptClient assessor, String organisation, String answers) {
        Reply submitted = assessor.submit(assessor.draft(organisation, answers));
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(201);
    }

    private KeptClient caller(Role role) {
        return KeptClient.with(service, keys, KeptClient.newAccount(), role);
    }

    private static JsonNode metric(Reply reply, String id) {
        return reply.each("/metrics").stream()
                .filter(metric -> metric.at("/id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String answers(String example) {
        return JsonMapper.shared()
                .readTree(Sheets.example(example))
                .get("answers")
                .toString();
    }
}
