package org.clustermaturity.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Organisations, as an account keeps them. */
@HttpTest
class OrganisationHttpTest {

    private static final String ORGANISATIONS = "/v1/organisations";
    private static final String TIMBER = """
            {"name": "Alpine Timber", "country": "AT", "ecosystems": ["construction", "agri-food"],
             "sectors": ["timber"], "founded": 2014, "website": "https://timber.example.org"}""";

    private final Service service;
    private final TestKeys keys;
    private String account = "";
    private String assessor = "";

    @Autowired
    OrganisationHttpTest(@LocalServerPort int port, AccessKeys keys) {
        this.service = new Service(port);
        this.keys = new TestKeys(keys);
    }

    @BeforeEach
    void inAnAccountOfItsOwn() {
        account = "a" + UUID.randomUUID().toString().substring(0, 8);
        assessor = keys.bearer(account, Role.ASSESSOR);
    }

    @Test
    void whatIsAddedCanBeFetched() {
        Reply added = add(TIMBER);

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.header("ETag")).isEqualTo("\"1\"");
        Reply fetched = get(added.header("Location"));
        assertThat(fetched.json()).isEqualTo(added.json());
        assertThat(fetched.header("ETag")).isEqualTo("\"1\"");
        assertThat(fetched.texts("/ecosystems")).containsExactly("agri-food", "construction");
        assertThat(fetched.json().at("/founded").asInt()).isEqualTo(2014);
    }

    @Test
    void everythingThatDoesNotFitIsSaidAtOnce() {
        Reply refused = add("""
                {"name": " ", "country": "UK", "ecosystems": ["forestry"], "sectors": "timber", "founded": 2999,
                 "website": "timber", "colour": "green"}""");

        refused.isProblem(422, "misfitting-body");
        assertThat(refused.faultsInShort())
                .containsExactlyInAnyOrder(
                        "/name empty",
                        "/country unknown-value",
                        "/ecosystems/0 unknown-value",
                        "/sectors wrong-kind",
                        "/founded out-of-range",
                        "/website no-address",
                        "/colour unknown-field");
        assertThat(refused.texts("/errors", "hint")).contains("Maybe it should be \"GB\".");
    }

    @Test
    void nameAndCountryAreNeeded() {
        assertThat(add("{}").isProblem(422, "misfitting-body").faultsInShort())
                .containsExactlyInAnyOrder("/name missing-field", "/country missing-field");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "7", "{", "{\"name\":\"a\",\"name\":\"b\"}", "{} {}", "{\"name\": NaN}"})
    void aBodyThatIsNoObjectIsNotRead(String body) {
        assertThat(add(body).status()).isEqualTo(400);
    }

    @Test
    void aPatchReplacesWhatItNamesAndTakesAwayWhatIsNull() {
        String place = add(TIMBER).header("Location");

        Reply changed = patch(place, "\"1\"", "{\"founded\": null, \"sectors\": [\"wood\", \"furniture\"]}");

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.json().at("/founded").isNull()).isTrue();
        assertThat(changed.texts("/sectors")).containsExactly("wood", "furniture");
        assertThat(changed.at("/name")).isEqualTo("Alpine Timber");
        assertThat(get(place).json()).isEqualTo(changed.json());
    }

    @Test
    void aPatchThatChangesNothingMakesNoVersion() {
        String place = add(TIMBER).header("Location");

        assertThat(patch(place, "\"1\"", "{\"name\": \"Alpine Timber\"}").header("ETag"))
                .isEqualTo("\"1\"");
    }

    @Test
    void aNameCannotBeTakenAway() {
        String place = add(TIMBER).header("Location");

        assertThat(patch(place, "\"1\"", "{\"name\": null}")
                        .isProblem(422, "misfitting-body")
                        .faultsInShort())
                .containsExactly("/name missing-field");
    }

    @Test
    void whoHasNotSeenTheVersionChangesNothing() {
        String place = add(TIMBER).header("Location");
        patch(place, "\"1\"", "{\"founded\": 2015}");

        patch(place, "\"1\"", "{\"founded\": 2016}").isProblem(412, "version-changed");
        send("PATCH", place, "{\"founded\": 2016}", "Content-Type", "application/json")
                .isProblem(428, "version-required");
        send("DELETE", place, "").isProblem(428, "version-required");
        send("DELETE", place, "", "If-Match", "\"1\"").isProblem(412, "version-changed");
        assertThat(get(place).json().at("/founded").asInt()).isEqualTo(2015);
    }

    @Test
    void whatWasSeenNeedNotBeFetchedAgain() {
        String place = add(TIMBER).header("Location");

        Reply same = service.get(place, "Authorization", assessor, "If-None-Match", "\"1\"");

        assertThat(same.status()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
    }

    @Test
    void whatIsDeletedIsGone() {
        String place = add(TIMBER).header("Location");

        assertThat(send("DELETE", place, "", "If-Match", "\"1\"").status()).isEqualTo(204);
        get(place).isProblem(404, "unknown-organisation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "1-1-1-1-1", "00000000-0000-0000-0000-000000000000", "%00", "..%2F"})
    void whatDoesNotExistIsNotFound(String id) {
        assertThat(get(ORGANISATIONS + "/" + id).status()).isIn(400, 404);
    }

    @Test
    void anotherAccountSeesNothingOfIt() {
        String place = add(TIMBER).header("Location");
        String stranger = keys.bearer("b" + account, Role.ADMIN);

        service.get(place, "Authorization", stranger).isProblem(404, "unknown-organisation");
        sendAs(stranger, "PATCH", place, "{}", "If-Match", "*", "Content-Type", "application/json")
                .isProblem(404, "unknown-organisation");
        sendAs(stranger, "DELETE", place, "", "If-Match", "*").isProblem(404, "unknown-organisation");
        assertThat(service.get(ORGANISATIONS, "Authorization", stranger).each("/items"))
                .isEmpty();
        assertThat(get(place).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"REVIEWER", "SELECTOR"})
    void whoOnlyLooksCannotChange(Role role) {
        String place = add(TIMBER).header("Location");
        String looker = keys.bearer(account, role);

        assertThat(service.get(place, "Authorization", looker).status()).isEqualTo(200);
        sendAs(looker, "POST", ORGANISATIONS, TIMBER, "Content-Type", "application/json")
                .isProblem(403, "not-allowed");
        sendAs(looker, "DELETE", place, "", "If-Match", "*").isProblem(403, "not-allowed");
        service.get(place).isProblem(401, "not-authorised");
    }

    @ParameterizedTest
    @CsvSource({"name", "-name", "createdAt", "-createdAt"})
    void theListIsWholeAndInOrderHoweverItIsCut(String sort) {
        for (String name : List.of("Birch", "Ash", "Cedar", "Ash", "Elm")) {
            add("{\"name\": \"%s\", \"country\": \"AT\"}".formatted(name));
        }

        List<String> whole = get(ORGANISATIONS + "?sort=" + sort).texts("/items", "id");
        List<String> parts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        String cursor = "";
        do {
            Reply part = get(ORGANISATIONS + "?limit=2&sort=" + sort + cursor);
            parts.addAll(part.texts("/items", "id"));
            names.addAll(part.texts("/items", "name"));
            cursor = part.at("/next").isEmpty() ? "" : "&cursor=" + part.at("/next");
        } while (!cursor.isEmpty());

        assertThat(parts).hasSize(5).doesNotHaveDuplicates().isEqualTo(whole);
        if (sort.equals("name")) {
            assertThat(names).containsExactly("Ash", "Ash", "Birch", "Cedar", "Elm");
        }
        if (sort.equals("-createdAt")) {
            assertThat(names).containsExactly("Elm", "Ash", "Cedar", "Ash", "Birch");
        }
    }

    @Test
    void theListCanBeNarrowed() {
        add(TIMBER);
        add("{\"name\": \"Optics Valley\", \"country\": \"FR\", \"ecosystems\": [\"electronics\"]}");

        assertThat(get(ORGANISATIONS + "?country=FR").texts("/items", "name")).containsExactly("Optics Valley");
        assertThat(get(ORGANISATIONS + "?ecosystem=agri-food").texts("/items", "name"))
                .containsExactly("Alpine Timber");
        assertThat(get(ORGANISATIONS + "?name=VALL").texts("/items", "name")).containsExactly("Optics Valley");
        assertThat(get(ORGANISATIONS + "?country=FR&ecosystem=agri-food").each("/items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=age",
                "limit=0",
                "limit=201",
                "limit=x",
                "cursor=x",
                "ecosystem=forestry",
                "country=fr",
                "name=a%00"
            })
    void aParameterThatDoesNotFitIsRefused(String parameter) {
        assertThat(get(ORGANISATIONS + "?" + parameter).status()).isEqualTo(400);
    }

    @Test
    void aCursorBelongsToItsList() {
        add(TIMBER);
        add(TIMBER);
        String cursor = get(ORGANISATIONS + "?limit=1").at("/next");

        assertThat(get(ORGANISATIONS + "?limit=1&cursor=" + cursor).each("/items"))
                .hasSize(1);
        get(ORGANISATIONS + "?limit=1&country=AT&cursor=" + cursor).isProblem(400, "unknown-parameter-value");
    }

    private Reply add(String body) {
        return send("POST", ORGANISATIONS, body, "Content-Type", "application/json");
    }

    private Reply patch(String place, String ifMatch, String body) {
        return send("PATCH", place, body, "Content-Type", "application/merge-patch+json", "If-Match", ifMatch);
    }

    private Reply get(String path) {
        return service.get(path, "Authorization", assessor);
    }

    private Reply send(String method, String path, String body, String... headers) {
        return sendAs(assessor, method, path, body, headers);
    }

    private Reply sendAs(String bearer, String method, String path, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of("Authorization", bearer));
        all.addAll(List.of(headers));
        return service.send(method, path, BodyPublishers.ofString(body), all.toArray(String[]::new));
    }
}
