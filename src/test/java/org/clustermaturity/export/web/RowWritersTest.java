package org.clustermaturity.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.clustermaturity.export.Column;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables in each format, read back by a library that knows it. */
class RowWritersTest {

    private static final List<Column> COLUMNS = List.of(
            new Column("note", Column.Type.TEXT, "A remark.", null),
            new Column("staff", Column.Type.NUMBER, "How many people work there.", "FTE"),
            new Column("yes", Column.Type.YES_NO, "Whether.", null),
            new Column("day", Column.Type.DATE, "Which day.", null),
            new Column("moment", Column.Type.TIME, "When.", null));
    private static final List<@Nullable Object> ROW = Arrays.asList(
            "=1+1", new BigDecimal("-2.50"), true, LocalDate.of(2026, 11, 21), Instant.parse("2026-11-21T12:30:15Z"));
    private static final List<@Nullable Object> EMPTY_ROW = Arrays.asList(null, null, null, null, null);

    @Example
    void csvHoldsWhatASpreadsheetMustNotRunAsText() throws IOException {
        String csv = csv(List.of(ROW, EMPTY_ROW));

        assertThat(csv).isEqualTo("""
                \ufeffnote,staff,yes,day,moment\r
                '=1+1,-2.50,true,2026-11-21,2026-11-21T12:30:15Z\r
                ,,,,\r
                """);
    }

    @Property(tries = 300)
    void everyTextComesBackFromCsvAndNoneRuns(@ForAll("texts") String text) throws IOException {
        List<CSVRecord> records = CSVFormat.RFC4180
                .parse(new StringReader(csv(List.of(Arrays.asList(text, null, null, null, null)))))
                .getRecords();

        String read = records.get(1).get(0);

        assertThat(records).hasSize(2);
        assertThat(read).isIn(text, "'" + text);
        assertThat(read.isEmpty() ? "" : read.substring(0, 1)).isNotIn("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋");
    }

    @Example
    void aWorkbookHasRealNumbersAndDaysAndNoFormulas() throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(xlsx(List.of(ROW, EMPTY_ROW), XlsxRows.MOST_ROWS)))) {
            List<Row> rows = workbook.getFirstSheet().read();

            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("notes", "columns");
            assertThat(rows.get(0).getCellText(0)).isEqualTo("note");
            assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("=1+1");
            assertThat(rows.get(1).getCellAsNumber(1)).contains(new BigDecimal("-2.50"));
            assertThat(rows.get(1).getCellAsBoolean(2)).contains(true);
            assertThat(rows.get(1).getCellAsDate(3)).contains(LocalDateTime.of(2026, 11, 21, 0, 0));
            assertThat(rows.get(1).getCellAsDate(4)).contains(LocalDateTime.of(2026, 11, 21, 12, 30, 15));
            assertThat(workbook.getSheet(1).orElseThrow().read().get(2).getCellText(3))
                    .isEqualTo("How many people work there.");
        }
    }

    @Property(tries = 200)
    void everyTextComesBackFromAWorkbook(@ForAll("texts") String text) throws IOException {
        byte[] xlsx = xlsx(List.of(Arrays.asList(text, 1, null, null, null)), XlsxRows.MOST_ROWS);

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            Row row = workbook.getFirstSheet().read().get(1);

            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(0).replaceAll("\\R", "\n"))
                    .isEqualTo(text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "\ufffd")
                            .replaceAll("\\R", "\n"));
        }
    }

    @Example
    void moreRowsThanASheetCanHaveGoOnInTheNextOne() throws IOException {
        byte[] xlsx = xlsx(List.of(ROW, ROW, ROW, ROW, ROW), 3);

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("notes", "notes 2", "notes 3", "columns");
            assertThat(workbook.getSheet(2).orElseThrow().read()).hasSize(2);
        }
    }

    @Property(tries = 200)
    void everyTextComesBackFromNdjsonAsItIs(@ForAll("texts") String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(
                new JsonRows(out, JsonMapper.shared()),
                List.of(Arrays.asList(text, new BigDecimal("2.5"), false, null, null)));

        String line = out.toString(StandardCharsets.UTF_8);
        JsonNode read = JsonMapper.shared().readTree(line);

        assertThat(line).endsWith("}\n").doesNotContain("}\n{");
        assertThat(read.get("note").asString()).isEqualTo(text);
        assertThat(read.propertyNames()).containsExactly("note", "staff", "yes", "day", "moment");
    }

    @Example
    void rowsAreWrittenWhileTheyCome() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        ByteArrayOutputStream ndjson = new ByteArrayOutputStream();
        List<RowWriter> writers = List.of(
                new CsvRows(csv),
                new XlsxRows(xlsx, "notes", XlsxRows.MOST_ROWS),
                new JsonRows(ndjson, JsonMapper.shared()));
        for (RowWriter writer : writers) {
            writer.begin(COLUMNS);
        }

        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            for (RowWriter writer : writers) {
                writer.write(Arrays.asList("a remark " + Integer.hashCode(i * 31), i * 7919 % 1000, true, null, null));
            }
            if (i % 10_000 == 9_999) {
                sizes.addAll(List.of(csv.size(), xlsx.size(), ndjson.size()));
            }
        }

        assertThat(sizes.subList(0, 3)).allSatisfy(size -> assertThat(size).isGreaterThan(20_000));
        assertThat(sizes.get(3)).isGreaterThan(sizes.get(0) * 19 / 10);
        assertThat(sizes.get(4)).isGreaterThan(sizes.get(1) * 15 / 10);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(40).filter(text -> !hasHalves(text));
        Arbitrary<String> dangerous = Arbitraries.of(
                "=cmd|' /C calc'!A0",
                "+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "\"=1\"",
                ",;\"",
                "a\r\nb",
                "'=1");
        return Arbitraries.oneOf(any, dangerous);
    }

    private static boolean hasHalves(String text) {
        return text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    private static String csv(List<List<@Nullable Object>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(new CsvRows(out), rows);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(List<List<@Nullable Object>> rows, int most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(new XlsxRows(out, "notes", most), rows);
        return out.toByteArray();
    }

    private static void write(RowWriter writer, List<List<@Nullable Object>> rows) throws IOException {
        writer.begin(COLUMNS);
        for (List<@Nullable Object> row : rows) {
            writer.write(row);
        }
        writer.end();
    }
}
