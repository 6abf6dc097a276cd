package org.clustermaturity.privacy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.web.KeptClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an admin gets who asks for everything about an organisation. */
@HttpTest
class ArchiveHttpTest {

    /** Where the rows of each table that belongs to an organisation come out. */
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("organisation", "organisation.json"),
            Map.entry("organisation_sector", "organisation.json"),
            Map.entry("organisation_ecosystem", "organisation.json"),
            Map.entry("assessment", "assessment.json"),
            Map.entry("assessment_result", "result.*.json"),
            Map.entry("assessment_score", "result.*.json"),
            Map.entry("answer_change", "changes.json"),
            Map.entry("share_link", "share-links.json"),
            Map.entry("review", "review.json"),
            Map.entry("review_change", "review-changes.json"),
            Map.entry("review_result", "review-result.*.json"));

    private final Service service;
    private final TestKeys keys;
    private final DataSource database;
    private KeptClient admin;
    private String account = "";

    @Autowired
    ArchiveHttpTest(@LocalServerPort int port, AccessKeys keys, DataSource database) {
        this.service = new Service(port);
        this.keys = new TestKeys(keys);
        this.database = database;
        this.admin = KeptClient.with(service, this.keys, "nobody", Role.ADMIN);
    }

    @BeforeEach
    void inAnAccountOfItsOwn() {
        account = KeptClient.newAccount();
        admin = KeptClient.with(service, keys, account, Role.ADMIN);
    }

    @Test
    void everythingIsThere() throws IOException {
        String organisation = admin.organisation();
        String path =
                admin.draft(organisation, "{\"committedMembers\": {\"value\": 44, \"note\": \"Counted in May\"}}");
        admin.patch(path, "{\"vision\": \"agreed\"}");
        Reply link = admin.send("POST", path + "/share-links", "{\"name\": \"Colleague\"}");
        admin.submit(path);

        Reply reply = admin.get("/v1/organisations/" + organisation + "/archive");
        Map<String, String> files = files(reply);
        String folder = path.substring(4) + "/";

        assertThat(reply.header("Content-Type")).isEqualTo("application/zip");
        assertThat(files.keySet())
                .containsExactly(
                        "README.txt",
                        "organisation.json",
                        folder + "assessment.json",
                        folder + "changes.json",
                        folder + "share-links.json",
                        folder + "result.de.json",
                        folder + "result.en.json",
                        folder + "result.es.json",
                        folder + "result.fr.json",
                        "audit.json",
                        "manifest.json");
        assertThat(files.get("organisation.json")).contains("Alpine Timber");
        assertThat(files.get(folder + "assessment.json")).contains("Counted in May");
        assertThat(json(text(files, folder + "changes.json"))).hasSize(2);
        assertThat(files.get(folder + "share-links.json")).contains("Colleague").doesNotContain(link.at("/token"));
        assertThat(files.get(folder + "result.fr.json"))
                .isEqualTo(admin.get(path + "/result", "Accept-Language", "fr").text());
        assertThat(json(text(files, "audit.json"))
                        .valueStream()
                        .map(entry -> entry.get("action").asString()))
                .contains("organisation.create", "assessment.submit", "organisation.archive");
    }

    @Test
    void reviewsAreThereToo() throws IOException {
        String organisation = admin.organisation();
        String path = admin.draft(organisation, "{\"committedMembers\": 44}");
        admin.submit(path);
        KeptClient reviewer = KeptClient.with(service, keys, account, Role.REVIEWER);
        String review = path + "/review";
        reviewer.send("POST", review, "");
        reviewer.send(
                "PATCH",
                review + "/answers",
                "{\"committedMembers\": {\"answer\": 41, \"note\": \"Three have left\"}}",
                "If-Match",
                "*");
        reviewer.send("POST", review + "/approval", "", "If-Match", "*");

        Map<String, String> files = files(admin.get("/v1/organisations/" + organisation + "/archive"));
        String folder = path.substring(4) + "/";

        assertThat(files.get(folder + "review.json")).contains("Three have left");
        assertThat(json(text(files, folder + "review-changes.json"))).hasSize(1);
        assertThat(files.get(folder + "review-result.de.json"))
                .isEqualTo(reviewer.get(review + "/result", "Accept-Language", "de")
                        .text());
    }

    @Test
    void theManifestHasTheDigestOfEveryOtherFile() throws Exception {
        String organisation = admin.organisation();
        admin.draft(organisation, "{}");

        Map<String, String> files = files(admin.get("/v1/organisations/" + organisation + "/archive"));
        JsonNode digests = json(text(files, "manifest.json")).get("sha256");

        Set<String> others = new TreeSet<>(files.keySet());
        others.remove("manifest.json");
        assertThat(digests.propertyNames()).containsExactlyElementsOf(others);
        for (String file : others) {
            assertThat(digests.get(file).asString()).isEqualTo(sha256(text(files, file)));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, What this archive holds", "de, Was dieses Archiv enthält"})
    void itExplainsItselfInTheLanguageOfTheRequest(String language, String beginning) throws IOException {
        Reply reply = admin.get("/v1/organisations/" + admin.organisation() + "/archive", "Accept-Language", language);

        assertThat(files(reply).get("README.txt")).startsWith(beginning).contains("\n  changes.json ");
    }

    @Test
    void everyTableThatBelongsToAnOrganisationComesOut() throws SQLException {
        assertThat(FILES.keySet()).isEqualTo(tablesBelow("organisation"));
    }

    /** The tables that refer to this one, and those that refer to them. */
    private Set<String> tablesBelow(String table) throws SQLException {
        Set<String> below = new TreeSet<>(Set.of(table));
        Deque<String> open = new ArrayDeque<>(below);
        try (Connection connection = database.getConnection()) {
            while (!open.isEmpty()) {
                String next = open.remove().toUpperCase(Locale.ROOT);
                try (ResultSet keys = connection.getMetaData().getExportedKeys(null, "PUBLIC", next)) {
                    while (keys.next()) {
                        String referring = keys.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT);
                        if (below.add(referring)) {
                            open.add(referring);
                        }
                    }
                }
            }
        }
        return below;
    }

    private static Map<String, String> files(Reply reply) throws IOException {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(reply.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static String text(Map<String, String> files, String name) {
        return requireNonNull(files.get(name), name);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
