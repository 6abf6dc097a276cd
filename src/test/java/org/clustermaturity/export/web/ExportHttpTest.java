package org.clustermaturity.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.Sheets;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.web.KeptClient;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exports as analysts get them. */
@HttpTest
class ExportHttpTest {

    private static final String ALL = "/v1/exports/assessments?questionnaire=cluster-maturity";

    private static final Pattern FIXED_COLUMN = Pattern.compile("(?m)^\\| `([^`<]+)`");

    private final Service service;
    private final TestKeys keys;
    private KeptClient assessor;

    @Autowired
    ExportHttpTest(@LocalServerPort int port, AccessKeys keys) {
        this.service = new Service(port);
        this.keys = new TestKeys(keys);
        this.assessor = KeptClient.with(service, this.keys, "nobody", Role.ASSESSOR);
    }

    @BeforeEach
    void inAnAccountOfItsOwn() {
        assessor = KeptClient.with(service, keys, KeptClient.newAccount(), Role.ASSESSOR);
    }

    @Test
    void anAssessmentIsARowWithWhatItCameToAndEveryAnswer() throws IOException {
        String path = submitted("made-up/alpine-timber.json");
        JsonNode result = assessor.get(path + "/result").json();

        Reply reply = assessor.get(ALL);
        Map<String, String> row = csv(reply).get(0);

        assertThat(reply.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(reply.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"assessments-%s.csv\"".formatted(LocalDate.now(ZoneOffset.UTC)));
        assertThat(row)
                .containsEntry("assessment", path.substring(path.lastIndexOf('/') + 1))
                .containsEntry("name", "Alpine Timber")
                .containsEntry("status", "submitted")
                .containsEntry("stage", result.at("/stage/certain").asString())
                .containsEntry(
                        "overall.score", result.at("/scores/overall/value").asString())
                .containsEntry("committedMembers", "44")
                .containsEntry("committedMembers.status", "given")
                .containsEntry("contentRelease", result.at("/contentRelease").asString());
        for (JsonNode dimension : result.at("/scores/dimensions")) {
            String id = dimension.get("id").asString();
            assertThat(row)
                    .containsEntry(id + ".lowest", dimension.get("lowest").asString());
        }
    }

    @Test
    void whatIsNotKnownIsEmptyAndNeverZero() throws IOException {
        assessor.draft(assessor.organisation(), "{\"committedMembers\": 44, \"staff\": {\"status\": \"unknown\"}}");

        Map<String, String> row = csv(assessor.get(ALL)).get(0);

        assertThat(row)
                .containsEntry("status", "draft")
                .containsEntry("submittedAt", "")
                .containsEntry("staff", "")
                .containsEntry("staff.status", "unknown")
                .containsEntry("vision.status", "unknown")
                .containsEntry("complete", "false");
    }

    @Test
    void aNameThatASpreadsheetWouldRunIsAText() throws IOException {
        String organisation = assessor.send(
                        "POST",
                        "/v1/organisations",
                        "{\"name\": \"=HYPERLINK(\\\"http://e.example\\\")\", \"country\": \"AT\"}")
                .at("/id");
        assessor.draft(organisation, "{}");

        assertThat(csv(assessor.get(ALL)).get(0)).containsEntry("name", "'=HYPERLINK(\"http://e.example\")");
        try (ReadableWorkbook workbook = workbook(assessor.get(ALL + "&format=xlsx"))) {
            assertThat(workbook.getFirstSheet().read().get(1).getCellText(2))
                    .isEqualTo("=HYPERLINK(\"http://e.example\")");
        }
        assertThat(lines(assessor.get(ALL + "&format=ndjson"))
                        .get(0)
                        .get("name")
                        .asString())
                .isEqualTo("=HYPERLINK(\"http://e.example\")");
    }

    @Test
    void answersStandOnePerRowInTheOrderOfTheQuestionnaire() {
        assessor.draft(
                assessor.organisation(),
                "{\"memberTypes\": [\"companies\", \"research\"], \"staff\": {\"value\": 1.5, \"evidence\": \"https://e.example/a\", \"note\": \"Since May\"}}");

        List<JsonNode> rows = lines(assessor.get("/v1/exports/answers?format=ndjson"));

        assertThat(rows).extracting(row -> row.get("question").asString()).containsExactly("staff", "memberTypes");
        assertThat(rows.get(0).get("number").decimalValue()).isEqualByComparingTo("1.5");
        assertThat(rows.get(0).get("evidence").asString()).isEqualTo("https://e.example/a");
        assertThat(rows.get(0).get("note").asString()).isEqualTo("Since May");
        assertThat(rows.get(1).get("value").asString()).isEqualTo("companies;research");
        assertThat(rows.get(1).get("dimension").asString()).isEqualTo("membership");
    }

    @Test
    void gatesAndModulesAreThoseOfTheResult() {
        String path = submitted("made-up/danube-textiles.json");
        JsonNode result = assessor.get(path + "/result").json();

        List<JsonNode> gates = lines(assessor.get("/v1/exports/gates?format=ndjson"));
        List<JsonNode> modules = lines(assessor.get("/v1/exports/modules?format=ndjson"));

        assertThat(gates)
                .extracting(
                        gate -> gate.get("gate").asString() + gate.get("state").asString())
                .containsExactlyElementsOf(each(result.get("gates"), "id", "state"));
        assertThat(modules)
                .extracting(module -> module.get("module").asString())
                .startsWith(result.at("/modules/0/id").asString())
                .hasSize(
                        result.get("modules").size() + result.get("moreModules").size());
    }

    @Test
    void allOfManyAssessmentsAreThereOnceOldestFirst() {
        String organisation = assessor.organisation();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 203; i++) {
            made.add(assessor.draft(organisation, "{}").replace("/v1/assessments/", ""));
        }

        assertThat(lines(assessor.get(ALL + "&format=ndjson")))
                .extracting(row -> row.get("assessment").asString())
                .containsExactlyElementsOf(made);
    }

    @Test
    void filtersAreThoseOfTheList() {
        String organisation = assessor.organisation();
        assessor.draft(organisation, "{}");
        String path = assessor.draft(assessor.organisation(), "{\"committedMembers\": 44}");
        assessor.submit(path);

        assertThat(lines(assessor.get(ALL + "&format=ndjson&status=submitted"))).hasSize(1);
        assertThat(lines(assessor.get(ALL + "&format=ndjson&organisation=" + organisation)))
                .hasSize(1);
        assertThat(lines(assessor.get(ALL + "&format=ndjson"))).hasSize(2);
        assessor.get(ALL + "&status=open").isProblem(400, "unknown-parameter-value");
        assertThat(lines(assessor.get("/v1/exports/gates?format=ndjson&questionnaire=digital-maturity-sme")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, text/csv;charset=UTF-8",
        "application/x-ndjson, application/x-ndjson;charset=UTF-8",
        "'text/csv;q=0.5, application/x-ndjson', application/x-ndjson;charset=UTF-8",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,"
                + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    void theHeaderSaysWhichFormat(String accept, String type) {
        Reply reply = assessor.get(ALL, "Accept", accept);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo(type);
    }

    @Test
    void whatCannotBeHadIsRefused() {
        assessor.get(ALL, "Accept", "application/pdf").isProblem(406, "not-acceptable");
        assessor.get(ALL, "Accept", "nonsense").isProblem(406, "not-acceptable");
        assessor.get(ALL + "&format=pdf").isProblem(400, "unknown-parameter-value");
        assessor.get("/v1/exports/assessments").isProblem(400, "unknown-parameter-value");
        assessor.get("/v1/exports/assessments?questionnaire=nothing").isProblem(400, "unknown-parameter-value");
        assessor.get("/v1/exports/dreams").isProblem(404, "unknown-export");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessments", "answers", "gates", "modules"})
    void everyColumnOfEveryExportIsDescribed(String rows) throws IOException {
        submitted("made-up/alpine-timber.json");
        String header = assessor.get("/v1/exports/%s?questionnaire=cluster-maturity".formatted(rows))
                .text()
                .lines()
                .findFirst()
                .orElseThrow()
                .substring(1);

        Reply columns = assessor.get("/v1/exports/%s/columns?questionnaire=cluster-maturity".formatted(rows));

        assertThat(String.join(",", columns.texts("", "id"))).isEqualTo(header);
        assertThat(columns.texts("", "meaning"))
                .allSatisfy(meaning -> assertThat(meaning).isNotBlank());
    }

    @Test
    void columnsAreDescribedInTheLanguageOfTheRequest() {
        Reply columns = assessor.get("/v1/exports/gates/columns", "Accept-Language", "de");

        assertThat(columns.texts("", "meaning")).contains("Die Kennung der Voraussetzung.");
        assertThat(columns.header("Content-Language")).isEqualTo("de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessments", "answers", "gates", "modules"})
    void theDocumentedColumnsAreThoseThatThereAre(String rows) throws IOException {
        List<String> ids = assessor.get("/v1/exports/%s/columns?questionnaire=cluster-maturity".formatted(rows))
                .texts("", "id");
        String docs = Files.readString(Path.of("docs/exports.md"));
        int begin = docs.indexOf("\n## `" + rows + "`");
        int end = docs.indexOf("\n## ", begin + 1);
        List<String> documented = FIXED_COLUMN
                .matcher(docs.substring(begin, end < 0 ? docs.length() : end))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(documented).hasSizeGreaterThan(5);
        assertThat(ids).startsWith(documented.toArray(String[]::new));
        assertThat(rows.equals("assessments") || ids.size() == documented.size())
                .isTrue();
    }

    private String submitted(String example) {
        JsonNode sheet = JsonMapper.shared().readTree(Sheets.example(example));
        String path = assessor.begin(assessor.organisation(), ", \"answers\": " + sheet.get("answers"))
                .header("Location");
        assessor.submit(path);
        return path;
    }

    private static List<String> each(JsonNode list, String one, String other) {
        return list.valueStream()
                .map(entry -> entry.get(one).asString() + entry.get(other).asString())
                .toList();
    }

    private static List<Map<String, String>> csv(Reply reply) throws IOException {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.text()).startsWith("\ufeff");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(reply.text().substring(1)))
                .stream()
                .map(CSVRecord::toMap)
                .toList();
    }

    private static List<JsonNode> lines(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.text().lines().map(JsonMapper.shared()::readTree).collect(Collectors.toList());
    }

    private static ReadableWorkbook workbook(Reply reply) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(reply.body()));
    }
}
