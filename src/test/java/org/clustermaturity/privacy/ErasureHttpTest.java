package org.clustermaturity.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.StartedService;
import org.clustermaturity.TestDatabases;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.web.KeptClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** After an erasure nothing of the organisation is found, neither in the tables nor in the files. */
class ErasureHttpTest {

    private static final String MARK = "Xylophonmark";
    private static final String OTHER_MARK = "Zitherstays";

    @ParameterizedTest
    @EnumSource
    void nothingOfItIsLeftInAnyColumnOfAnyTable(TestDatabases database) throws Exception {
        String address = database.create();
        try (StartedService started = start(address, "spring.datasource.username=" + TestDatabases.USER);
                HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(address);
            pool.setUsername(TestDatabases.USER);
            KeptClient admin = client(started);
            String erased = fill(admin, MARK);
            fill(admin, OTHER_MARK);
            assertThat(found(pool, MARK)).hasSizeGreaterThan(5);

            Reply reply = erase(admin, erased, MARK + " Cluster");

            assertThat(reply.status()).as(reply.text()).isEqualTo(200);
            assertThat(reply.json().at("/erased/assessments").asInt()).isEqualTo(2);
            assertThat(reply.json().at("/erased/results").asInt()).isEqualTo(4);
            assertThat(reply.json().at("/erased/shareLinks").asInt()).isEqualTo(1);
            assertThat(reply.json().at("/erased/organisations").asInt()).isEqualTo(1);
            assertThat(reply.json().at("/erased/keptAnswers").asInt()).isPositive();
            assertThat(found(pool, MARK)).isEmpty();
            assertThat(found(pool, OTHER_MARK)).hasSizeGreaterThan(5);
            admin.get("/v1/organisations/" + erased).isProblem(404, "unknown-organisation");
            assertThat(admin.get("/v1/audit?action=organisation.erase").at("/items/0/subject"))
                    .isEqualTo(erased);
        }
    }

    @Test
    void nothingOfItIsLeftInTheFileOfH2WhenTheServiceHasStopped(@TempDir Path folder) throws IOException {
        // As with a file that is too large to be compacted by the way when it is closed.
        String address = "jdbc:h2:file:%s;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;MAX_COMPACT_TIME=0"
                .formatted(folder.resolve("maturity"));
        try (StartedService started = start(address)) {
            KeptClient admin = client(started);
            String erased = fill(admin, MARK);
            fill(admin, OTHER_MARK);
            assertThat(filesWith(folder, MARK)).isNotEmpty();
            erase(admin, erased, MARK + " Cluster");
        }

        assertThat(filesWith(folder, MARK)).isEmpty();
        assertThat(filesWith(folder, OTHER_MARK)).isNotEmpty();
    }

    @Test
    void onlyWhoNamesTheOrganisationErasesIt() {
        try (StartedService started = start(StartedService.freshDatabase())) {
            KeptClient admin = client(started);
            String organisation = admin.organisation();

            erase(admin, organisation, "Alpine timber").isProblem(422, "misfitting-body");
            admin.send("POST", "/v1/organisations/" + organisation + "/erasure", "{\"confirm\": \"Alpine Timber\"}")
                    .isProblem(428, "version-required");

            assertThat(admin.get("/v1/organisations/" + organisation).status()).isEqualTo(200);
        }
    }

    @Test
    void anErasureThatIsSentAgainIsAnsweredAgain() {
        try (StartedService started = start(StartedService.freshDatabase())) {
            KeptClient admin = client(started);
            String path = "/v1/organisations/" + admin.organisation() + "/erasure";
            String body = "{\"confirm\": \"Alpine Timber\"}";

            Reply first = admin.send("POST", path, body, "If-Match", "*", "Idempotency-Key", "once");
            Reply second = admin.send("POST", path, body, "If-Match", "*", "Idempotency-Key", "once");

            assertThat(first.status()).as(first.text()).isEqualTo(200);
            assertThat(second.text()).isEqualTo(first.text());
            assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        }
    }

    private static StartedService start(String address, String... more) {
        String[] settings = Stream.concat(
                        Stream.of("maturity.admin.key=" + HttpTest.ADMIN_KEY, "maturity.limits.requests-per-key=0"),
                        Stream.of(more))
                .toArray(String[]::new);
        return StartedService.on(address, settings);
    }

    private static KeptClient client(StartedService started) {
        TestKeys keys = new TestKeys(started.context().getBean(AccessKeys.class));
        return KeptClient.with(started.service(), keys, "timber", Role.ADMIN);
    }

    /** Makes an organisation that holds a mark wherever somebody can write something; its id. */
    private static String fill(KeptClient admin, String mark) {
        String organisation = admin.send(
                        "POST",
                        "/v1/organisations",
                        """
                        {"name": "%1$s Cluster", "country": "AT", "sectors": ["%1$s sector"],
                         "website": "https://%2$s.example"}""".formatted(mark, mark.toLowerCase(Locale.ROOT)),
                        "Idempotency-Key",
                        mark)
                .at("/id");
        String more = """
                , "reference": "%1$s ref", "answers": {"vision":
                {"value": "agreed", "note": "%1$s note", "evidence": "https://%1$s.example/evidence"}}""".formatted(mark);
        String submitted = admin.begin(organisation, more).header("Location");
        admin.patch(submitted, "{\"staff\": {\"value\": 2, \"note\": \"%s changed\"}}".formatted(mark));
        admin.send("POST", submitted + "/share-links", "{\"name\": \"%s colleague\"}".formatted(mark));
        admin.submit(submitted);
        admin.begin(organisation, more);
        String removed = admin.begin(organisation, more).header("Location");
        assertThat(admin.send("DELETE", removed, "", "If-Match", "*").status()).isEqualTo(204);
        return organisation;
    }

    private static Reply erase(KeptClient admin, String organisation, String name) {
        return admin.send(
                "POST",
                "/v1/organisations/" + organisation + "/erasure",
                "{\"confirm\": \"%s\"}".formatted(name),
                "If-Match",
                "*");
    }

    /** Every column of every table in which a row holds the mark; what is compressed is opened. */
    private static List<String> found(HikariDataSource pool, String mark) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                ResultSet tables =
                        connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String schema = tables.getString("TABLE_SCHEM");
                if (schema.equalsIgnoreCase("public")) {
                    found.addAll(found(connection, tables.getString("TABLE_NAME"), mark));
                }
            }
        }
        return found;
    }

    private static List<String> found(Connection connection, String table, String mark) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    if (contains(rows.getObject(i), mark)) {
                        found.add(table + "." + rows.getMetaData().getColumnName(i));
                    }
                }
            }
        }
        return found;
    }

    private static boolean contains(Object value, String mark) {
        String text = value instanceof byte[] bytes ? opened(bytes) : String.valueOf(value);
        return text.toLowerCase(Locale.ROOT).contains(mark.toLowerCase(Locale.ROOT));
    }

    private static String opened(byte[] bytes) {
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(unzipped.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notCompressed) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static List<Path> filesWith(Path folder, String mark) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(bytes(file), mark))
                    .toList();
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
