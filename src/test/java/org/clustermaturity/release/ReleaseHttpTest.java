package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.TinyContent.GATES;
import static org.clustermaturity.release.TinyContent.MODULES;
import static org.clustermaturity.release.TinyContent.valid;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reloading as an administrator does it, over HTTP. */
class ReleaseHttpTest {

    private static final TinyContent LONGER = valid().replacing(MODULES, "hours: 2.5", "hours: 3");
    private static final String RELEASES = "/v1/content-releases";

    @TempDir
    static Path parent;

    private static Path folder;
    private static Started started;
    private static Service service;

    @BeforeAll
    static void start() {
        folder = parent.resolve("content");
        ReloadableContent.write(valid(), folder);
        started = Started.with(folder, "maturity.admin.key=" + Started.KEY);
        service = started.service();
    }

    @AfterAll
    static void stop() {
        started.close();
    }

    @BeforeEach
    void asAtTheStart() {
        assertThat(reload(valid()).status()).isIn(200, 201);
    }

    @Test
    void aChangedFolderIsAnsweredWithTheNewReleaseAndItsChanges() {
        String before = currentId();

        Reply created = reload(LONGER);

        assertThat(created.status()).as(created.text()).isEqualTo(201);
        assertThat(created.json().at("/current").asBoolean()).isTrue();
        assertThat(created.at("/by")).isEqualTo("request");
        assertThat(created.at("/comparedWith")).isEqualTo(before);
        assertThat(created.texts("/questionnaires")).containsExactly("tiny/1");
        assertThat(created.at("/changes/0/subject")).isEqualTo("module M03");
        assertThat(created.at("/changes/0/kind")).isEqualTo("changed");
        assertThat(created.at("/changes/0/what")).isEqualTo("hours 2.5 -> 3");
        assertThat(created.at("/activatedAt")).matches("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");
        assertThat(created.at("/fingerprint")).startsWith(created.at("/id").substring(11));
        assertThat(created.header("Location")).isEqualTo(RELEASES + "/" + encoded(created.at("/id")));
        assertThat(service.get(created.header("Location")).json()).isEqualTo(created.json());
        assertThat(currentId()).isEqualTo(created.at("/id"));
    }

    @Test
    void anUnchangedFolderIsAnsweredWithTheCurrentRelease() {
        Reply unchanged = reload(valid());

        assertThat(unchanged.status()).isEqualTo(200);
        assertThat(unchanged.at("/id")).isEqualTo(currentId());
        assertThat(unchanged.header("Location")).isEmpty();
    }

    @Test
    void releasesAreListedTheNewestFirst() {
        String first = currentId();
        String second = reload(LONGER).at("/id");

        Reply list = service.get(RELEASES);

        assertThat(list.texts("", "id").subList(0, 2)).containsExactly(second, first);
        assertThat(list.json().at("/0/current").asBoolean()).isTrue();
        assertThat(list.json().at("/1/current").asBoolean()).isFalse();
        assertThat(list.json().at("/0/numberOfChanges").asInt()).isEqualTo(1);
        assertThat(list.json().at("/0/changes").isMissingNode()).isTrue();
        assertThat(list.json().at("/0/by").asString()).isEqualTo("request");
    }

    @Test
    void thePlusSignOfAnIdMayBeEncodedOrNot() {
        String id = currentId();

        assertThat(service.get(RELEASES + "/" + id).at("/id")).isEqualTo(id);
        assertThat(service.get(RELEASES + "/" + encoded(id)).at("/id")).isEqualTo(id);
        assertThat(service.get(RELEASES + "/" + id.replace("+", "%2b")).at("/id"))
                .isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21+0000000", "nonsense", "%2E%2E%5Cindex"})
    void anUnknownReleaseIsNotFound(String id) {
        assertThat(service.get(RELEASES + "/" + id).status()).isIn(400, 404);
    }

    @Test
    void everyFaultIsListedWithItsPlaceAndTheOldReleaseStays() {
        String before = currentId();

        Reply refused = reload(LONGER.replacing(GATES, "members >= 15", "membrs >= 15")
                .replacing(MODULES, "dimension: money", "dimension: monney"));

        refused.isProblem(422, "faulty-content");
        assertThat(refused.at("/detail")).isEqualTo("The content has 2 faults; the current release stays.");
        assertThat(refused.texts("/errors", "path")).containsExactly(MODULES, GATES);
        assertThat(refused.texts("/errors", "code")).containsOnly("content-fault");
        assertThat(refused.texts("/errors", "pointer")).containsOnly("");
        assertThat(refused.json().at("/errors/1/line").asInt()).isEqualTo(22);
        assertThat(refused.at("/errors/1/detail")).isEqualTo("Rule GAT-TOP-01: Scored has no field \"membrs\".");
        assertThat(refused.at("/errors/1/hint")).isEqualTo("Maybe it should be \"members\".");
        assertThat(currentId()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer wrong",
                "Bearer 0123456789-0123456789-012345678",
                "Bearer 0123456789-0123456789-01234567890",
                "Basic 0123456789-0123456789-0123456789",
                "0123456789-0123456789-0123456789"
            })
    void nobodyButAnAdministratorReloads(String authorization) {
        String before = currentId();
        ReloadableContent.write(LONGER, folder);

        Reply refused = service.send(
                "POST",
                RELEASES,
                BodyPublishers.noBody(),
                authorization.isEmpty() ? "X-Nothing" : "Authorization",
                authorization);

        refused.isProblem(401, "not-authorised");
        assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(currentId()).isEqualTo(before);
    }

    @Test
    void theSchemeIsReadInAnyCase() {
        assertThat(service.send("POST", RELEASES, BodyPublishers.noBody(), "Authorization", "bearer " + Started.KEY)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void contentHasTheSameTagUntilTheReleaseChanges() {
        String before = service.get("/v1/modules").header("ETag");
        assertThat(service.get("/v1/modules", "If-None-Match", before).status()).isEqualTo(304);

        reload(LONGER);

        Reply after = service.get("/v1/modules", "If-None-Match", before);
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.header("ETag")).isNotEmpty().isNotEqualTo(before);
        assertThat(after.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void everyPartOfTheContentIsThatOfTheNewRelease() {
        reload(valid().replacing(MODULES, "hours: 2.5", "hours: 3").replacing(GATES, "age >= 2", "age >= 3"));

        assertThat(service.get("/v1/modules/M03").json().at("/hours").asDouble())
                .isEqualTo(3);
        assertThat(service.get("/v1/rules/GAT-MID-02").text()).contains("age >= 3");
        assertThat(service.get("/v1/questionnaires").texts("", "name")).containsExactly("tiny/1");
        assertThat(service.get("/actuator/health/readiness").at("/components/content/details/release"))
                .isEqualTo(currentId());
    }

    @Test
    void aSheetCanRestOnAnEarlierRelease() {
        String first = currentId();
        Reply before = service.evaluate(sheet(""));
        String second =
                reload(valid().replacing(GATES, "age >= 2", "age >= 30")).at("/id");

        Reply now = service.evaluate(sheet(""));
        Reply again = service.evaluate(sheet("\"contentRelease\": \"%s\",".formatted(first)));
        Reply named = service.evaluate(sheet("\"contentRelease\": \"%s\",".formatted(second)));

        assertThat(now.at("/contentRelease")).isEqualTo(second);
        assertThat(now.at("/stage/certain")).isEqualTo("start");
        assertThat(before.at("/stage/certain")).isEqualTo("middle");
        assertThat(again.text()).isEqualTo(before.text());
        assertThat(named.text()).isEqualTo(now.text());
    }

    @Test
    void aSheetForAnUnknownReleaseIsRefusedWithAllItsFaults() {
        Reply refused = service.evaluate("""
                {"questionnaire": "tiny/1", "contentRelease": "2020-01-01+0000000", "answers": {"membrs": 3}}""");

        refused.isProblem(422, "misfitting-sheet");
        assertThat(refused.faultsInShort())
                .containsExactly("/contentRelease unknown-content-release", "/answers/membrs unknown-question");
    }

    @Test
    void aSheetCanRestOnAnEarlierReleaseInEveryLanguageAndInABatch() {
        String first = reload(TinyFrench.complete()).at("/id");
        Reply before = evaluate(sheet(""), "fr");
        reload(TinyFrench.complete().replacing(TinyFrench.GATES, "Elle est adoptée.", "Elle est décidée."));

        Reply now = evaluate(sheet(""), "fr");
        Reply again = evaluate(sheet("\"contentRelease\": \"%s\",".formatted(first)), "fr");
        Reply lines = service.send(
                "POST",
                "/v1/evaluations/batch",
                BodyPublishers.ofString(sheet("\"contentRelease\": \"%s\",".formatted(first))
                                .replace("\n", " ") + "\n" + sheet("").replace("\n", " ")),
                "Content-Type",
                "application/x-ndjson",
                "Accept-Language",
                "fr");

        assertThat(now.at("/gates/0/statement")).isEqualTo("Elle est décidée.");
        assertThat(again.at("/gates/0/statement")).isEqualTo("Elle est adoptée.");
        assertThat(again.text()).isEqualTo(before.text());
        assertThat(lines.text().lines()).containsExactly(again.text(), now.text());
    }

    @Test
    void languagesComeAndGoWithTheContent() {
        String without = currentId();
        assertThat(evaluate(sheet(""), "fr").header("Content-Language")).isEqualTo("en");

        reload(TinyFrench.complete());
        Reply french = service.get("/v1/modules/M01", "Accept-Language", "fr");
        Reply earlier = evaluate(sheet("\"contentRelease\": \"%s\",".formatted(without)), "fr");

        assertThat(french.header("Content-Language")).isEqualTo("fr");
        assertThat(french.at("/title")).isEqualTo("Stratégie");
        assertThat(earlier.header("Content-Language")).isEqualTo("en");
        assertThat(earlier.at("/gates/0/statement")).isEqualTo("It is agreed.");

        reload(valid());
        assertThat(service.get("/v1/modules/M01", "Accept-Language", "fr").header("Content-Language"))
                .isEqualTo("en");
    }

    @Test
    void refusalsAreInTheLanguageAskedForAndFaultsOfTheContentInThatOfItsAuthors() {
        reload(TinyFrench.complete());
        ReloadableContent.write(TinyFrench.complete().replacing(GATES, "members >= 15", "membrs >= 15"), folder);

        Reply faulty = service.send(
                "POST",
                RELEASES,
                BodyPublishers.noBody(),
                "Authorization",
                "Bearer " + Started.KEY,
                "Accept-Language",
                "fr");
        Reply denied = service.send("POST", RELEASES, BodyPublishers.noBody(), "Accept-Language", "fr");
        Reply unknown = evaluate(sheet("\"contentRelease\": \"x\","), "fr");

        assertThat(faulty.at("/detail")).startsWith("Le contenu présente 1 défaut");
        assertThat(faulty.at("/errors/0/detail")).isEqualTo("Rule GAT-TOP-01: Scored has no field \"membrs\".");
        assertThat(denied.at("/detail")).startsWith("Il manque une clé");
        assertThat(unknown.at("/errors/0/hint")).isEqualTo("Peut-être l’un de ceux de /v1/content-releases.");
    }

    @Test
    void whatAReleaseChangedIsSaidInEnglish() {
        reload(TinyFrench.complete());

        Reply release = service.get(RELEASES + "/" + encoded(currentId()), "Accept-Language", "fr");

        assertThat(release.header("Content-Language")).isEqualTo("en");
        assertThat(release.at("/changes/0/subject")).isEqualTo("French texts");
    }

    @Test
    void reloadsAreCounted() {
        double before = count("switched");
        reload(LONGER);

        assertThat(count("switched")).isEqualTo(before + 1);
        assertThat(service.get(
                                "/actuator/metrics/maturity.content.release.age",
                                "Authorization",
                                "Bearer " + Started.KEY)
                        .json()
                        .at("/measurements/0/value")
                        .asDouble(-1))
                .isBetween(0.0, 3600.0);
    }

    private static Reply reload(TinyContent content) {
        ReloadableContent.write(content, folder);
        return service.send("POST", RELEASES, BodyPublishers.noBody(), "Authorization", "Bearer " + Started.KEY);
    }

    private static Reply evaluate(String sheet, String language) {
        return service.send(
                "POST",
                "/v1/evaluations",
                BodyPublishers.ofString(sheet),
                "Content-Type",
                "application/json",
                "Accept-Language",
                language);
    }

    private static String currentId() {
        List<String> current = service.get(RELEASES).each("").stream()
                .filter(release -> release.at("/current").asBoolean())
                .map(release -> release.at("/id").asString())
                .toList();
        assertThat(current).hasSize(1);
        return current.get(0);
    }

    private static String encoded(String id) {
        return id.replace("+", "%2B");
    }

    private static String sheet(String field) {
        return """
                {"questionnaire": "tiny/1", %s "referenceDate": "2026-11-21",
                 "answers": {"founded": 2010, "writtenStrategy": "agreed"}}""".formatted(field);
    }

    private static double count(String outcome) {
        Reply meter = service.get(
                "/actuator/metrics/maturity.content.reloads?tag=by:request&tag=outcome:" + outcome,
                "Authorization",
                "Bearer " + Started.KEY);
        return meter.status() == 404
                ? 0
                : meter.json().at("/measurements/0/value").asDouble();
    }
}
