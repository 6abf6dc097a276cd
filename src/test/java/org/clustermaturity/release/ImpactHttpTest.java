package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.TinyContent.GATES;
import static org.clustermaturity.release.TinyContent.MODULES;
import static org.clustermaturity.release.TinyContent.valid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.web.KeptClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Trying content out as an administrator does it, over HTTP. */
class ImpactHttpTest {

    private static final String IMPACT = "/v1/content-releases/impact";
    private static final String OPERATOR = "Bearer " + Started.KEY;
    private static final TinyContent EASIER = valid().replacing(GATES, "members >= 15", "members >= 12");
    private static final String THIRTEEN = """
            {"founded": 2010, "writtenStrategy": "agreed", "actionPlan": true, "topics": ["market", "skills", "energy"],
             "members": 13, "privateShare": 10}""";

    @TempDir
    static Path parent;

    private static Path folder;
    private static Started started;
    private static Service service;
    private static TestKeys keys;
    private static String submitted;

    @BeforeAll
    static void start() {
        folder = parent.resolve("content");
        ReloadableContent.write(valid(), folder);
        started = Started.with(
                folder, "maturity.admin.key=" + Started.KEY, "maturity.content.compiled=" + parent.resolve("compiled"));
        service = started.service();
        keys = new TestKeys(started.context().getBean(AccessKeys.class));
        submitted = submit("timber", THIRTEEN);
        submit("textiles", "{\"members\": 13}");
    }

    @AfterAll
    static void stop() {
        started.close();
    }

    @BeforeEach
    void asAtTheStart() {
        ReloadableContent.write(valid(), folder);
    }

    @Test
    void aChangedFolderIsAnsweredWithWhatItWouldChange() {
        ReloadableContent.write(EASIER, folder);

        Reply tried = post(BodyPublishers.noBody());

        assertThat(tried.status()).as(tried.text()).isEqualTo(200);
        assertThat(tried.header("Content-Language")).isEqualTo("en");
        assertThat(tried.json().at("/compared").asInt()).isEqualTo(2);
        assertThat(tried.json().at("/notComparable").asInt()).isZero();
        assertThat(tried.at("/comparedWith")).isEqualTo(current());
        assertThat(tried.at("/candidate/id")).isNotEqualTo(current());
        assertThat(tried.at("/candidate/fingerprint")).hasSize(64);
        assertThat(tried.texts("/candidate/questionnaires")).containsExactly("tiny/1");
        assertThat(tried.at("/changes/0/subject")).isEqualTo("gate GAT-TOP-01 of tiny");
        assertThat(tried.at("/questionnaires/0/questionnaire")).isEqualTo("tiny/1");
        assertThat(tried.json().at("/questionnaires/0/stages").toString()).isEqualTo("""
                [{"before":"start","after":"start","assessments":1},{"before":"middle","after":"top","assessments":1}]""");
        assertThat(tried.json().at("/questionnaires/0/moved").toString())
                .isEqualTo("{\"up\":1,\"down\":0,\"unchanged\":1}");
        assertThat(tried.json().at("/questionnaires/0/explained/alone").toString())
                .isEqualTo("[{\"gate\":\"GAT-TOP-01\",\"up\":1,\"down\":0}]");
        assertThat(tried.texts("/questionnaires/0/scores", "node")).containsExactly("overall", "strategy", "money");
    }

    @Test
    void theSameIsAnsweredByteByByteFromAnArchive() {
        ReloadableContent.write(EASIER, folder);

        Reply fromFolder = post(BodyPublishers.noBody());
        Reply fromArchive = archive(ContentZip.write(EASIER.folder()));

        assertThat(fromArchive.status()).as(fromArchive.text()).isEqualTo(200);
        assertThat(fromArchive.body()).isEqualTo(fromFolder.body());
    }

    @Test
    void nothingIsKeptButThatItWasAsked() throws IOException {
        String current = current();
        String before = database();
        List<Path> filesBefore = files();
        long asked = asked();

        String candidate = archive(ContentZip.write(EASIER.folder())).at("/candidate/id");

        assertThat(database()).isEqualTo(before);
        assertThat(files()).isEqualTo(filesBefore);
        assertThat(current()).isEqualTo(current);
        assertThat(asked()).isEqualTo(asked + 1);
        assertThat(service.get("/v1/audit?limit=1", "Authorization", OPERATOR).text())
                .contains("\"content.impact\"", candidate);
    }

    @Test
    void moversAreNamedByIdsOnly() {
        Reply tried = archive(ContentZip.write(
                valid().replacing(TinyContent.MONEY, "{ from: 5, points: 40 }", "{ from: 5, points: 80 }")
                        .folder()));

        String mover = tried.json().at("/questionnaires/0/movers").toString();
        assertThat(mover).contains(submitted, "\"account\":\"timber\"", "\"stageBefore\":\"middle\"");
        assertThat(tried.text()).doesNotContain("Alpine Timber");
    }

    @Test
    void everyFaultIsListedWithItsPlace() {
        Reply refused = archive(ContentZip.write(EASIER.replacing(GATES, "members >= 12", "membrs >= 12")
                .replacing(MODULES, "dimension: money", "dimension: monney")
                .folder()));

        refused.isProblem(422, "faulty-content");
        assertThat(refused.texts("/errors", "path")).containsExactly(MODULES, GATES);
    }

    @Test
    void anArchiveThatCannotBeUsedIsRefusedWithItsReason() throws IOException {
        Reply refused = archive(CandidateZipTest.zip(Map.of("../questionnaires/a.yaml", new byte[] {'a'})));
        Reply torn = archive(new byte[] {'P', 'K'});

        refused.isProblem(400, "unusable-archive");
        assertThat(refused.at("/errors/0/detail")).contains("\"../questionnaires/a.yaml\"");
        torn.isProblem(400, "unusable-archive");
        assertThat(torn.at("/errors/0/hint")).startsWith("Maybe it broke off");
    }

    @Test
    void aBodyThatIsNoArchiveOrTooLargeIsRefused() {
        byte[] large = new byte[5 * 1024 * 1024 + 1];
        byte[] allowed = new byte[5 * 1024 * 1024];
        new Random(1).nextBytes(allowed);

        service.send(
                        "POST",
                        IMPACT,
                        BodyPublishers.ofString("{\"folder\": true}"),
                        "Authorization",
                        OPERATOR,
                        "Content-Type",
                        "application/json")
                .isProblem(415, "unsupported-media-type");
        archive(large).isProblem(413, "body-too-large");
        archive(allowed).isProblem(400, "unusable-archive");
    }

    @Test
    void ofStrangersNothingLargeIsRead() {
        byte[] large = new byte[1024 * 1024];

        Reply stranger =
                service.send("POST", IMPACT, BodyPublishers.ofByteArray(large), "Content-Type", "application/zip");
        Reply disguised = service.send(
                "POST",
                IMPACT,
                BodyPublishers.ofByteArray(large),
                "Content-Type",
                "application/octet-stream",
                "Accept",
                "text/html");

        Reply elsewhere = service.send("PUT", IMPACT, BodyPublishers.ofByteArray(large));

        stranger.isProblem(401, "not-authorised");
        disguised.isProblem(401, "not-authorised");
        // With the method GET, the address is that of an open operation.
        elsewhere.isProblem(413, "body-too-large");
    }

    @ParameterizedTest
    @EnumSource
    void nobodyButTheOperatorTriesContent(Role role) {
        Reply refused =
                service.send("POST", IMPACT, BodyPublishers.noBody(), "Authorization", keys.bearer("timber", role));

        refused.isProblem(403, "not-allowed");
    }

    @Test
    void contentFromInsideTheServiceIsTriedAsAnArchiveOnly() {
        try (Started inside = Started.with(
                parent.resolve("none"),
                "maturity.admin.key=" + Started.KEY,
                "maturity.content.compiled=target/compiled-rules")) {
            inside.service()
                    .send("POST", IMPACT, BodyPublishers.noBody(), "Authorization", OPERATOR)
                    .isProblem(409, "no-content-folder");
            Reply tried = inside.service()
                    .send(
                            "POST",
                            IMPACT,
                            BodyPublishers.ofByteArray(ContentZip.write(valid().folder())),
                            "Authorization",
                            OPERATOR,
                            "Content-Type",
                            "application/zip");
            assertThat(tried.status()).as(tried.text()).isEqualTo(200);
        }
    }

    private static Reply archive(byte[] archive) {
        return post(BodyPublishers.ofByteArray(archive), "Content-Type", "application/zip");
    }

    private static Reply post(BodyPublisher body, String... headers) {
        String[] all = Stream.concat(Stream.of("Authorization", OPERATOR), Stream.of(headers))
                .toArray(String[]::new);
        return service.send("POST", IMPACT, body, all);
    }

    private static String current() {
        return service.get("/v1/content-releases").at("/0/id");
    }

    private static JdbcClient jdbc() {
        return started.context().getBean(JdbcClient.class);
    }

    private static long asked() {
        return jdbc().sql("select count(*) from audit_entry where action = 'content.impact'")
                .query(Long.class)
                .single();
    }

    /** Every row of every table but that of what was done. */
    private static String database() {
        String tables = String.join(
                ", ",
                jdbc().sql("select table_name from information_schema.tables"
                                + " where table_schema = 'PUBLIC' and table_name not in ('AUDIT_ENTRY')")
                        .query(String.class)
                        .list());
        assertThat(tables).contains("ASSESSMENT", "RELEASE_ACTIVATION");
        return String.join(
                "\n",
                jdbc().sql("script nopasswords table "
                                + tables.replace("flyway_schema_history", "\"flyway_schema_history\""))
                        .query(String.class)
                        .list());
    }

    private static List<Path> files() {
        try (Stream<Path> all = Files.walk(parent)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String submit(String account, String answers) {
        KeptClient client = KeptClient.with(service, keys, account, Role.ASSESSOR);
        Reply begun = client.send("POST", "/v1/assessments", """
                {"organisation": "%s", "questionnaire": "tiny/1", "referenceDate": "2026-11-21", "answers": %s}""".formatted(client.organisation(), answers));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        Reply done = client.submit(begun.header("Location"));
        assertThat(done.status()).as(done.text()).isEqualTo(201);
        assertThat(UUID.fromString(begun.at("/id"))).isNotNull();
        return begun.at("/id");
    }
}
