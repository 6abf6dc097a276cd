package org.clustermaturity.export.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.clustermaturity.export.Column;
import org.jspecify.annotations.Nullable;

/** Comma-separated values after RFC 4180 in UTF-8. */
final class CsvRows implements RowWriter {

    /** By it, spreadsheets know the encoding. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CSVPrinter csv;

    CsvRows(OutputStream out) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        csv = new CSVPrinter(text, CSVFormat.RFC4180);
    }

    @Override
    public void begin(List<Column> columns) throws IOException {
        csv.printRecord(columns.stream().map(Column::id));
    }

    @Override
    public void write(List<@Nullable Object> row) throws IOException {
        csv.printRecord(row.stream().map(CsvRows::cell));
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }

    private static @Nullable String cell(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : value instanceof String text ? unexecuted(text) : value.toString();
    }

    /** Spreadsheets run a text that begins like a formula, so it gets an apostrophe in front; see OWASP, CSV injection. */
    private static String unexecuted(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
