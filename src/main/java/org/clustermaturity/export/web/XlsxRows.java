package org.clustermaturity.export.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.clustermaturity.export.Column;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook for spreadsheets: the rows, and a second sheet that says what the columns mean. */
final class XlsxRows implements RowWriter {

    /** How many rows a sheet can have. */
    static final int MOST_ROWS = 1_048_576;

    private static final int FLUSHED_AT_ONCE = 200;
    private static final int WIDTH = 18;
    private static final int WIDTH_OF_MEANING = 90;

    private final Workbook workbook;
    private final String name;
    private final int mostRows;
    private List<Column> columns = List.of();
    private Worksheet sheet;
    private int sheets;
    private int rows;

    /**
     * A workbook that is written while rows come.
     *
     * @param name of the sheet
     * @param mostRows how many rows go into a sheet, the first one with the names of the columns included
     */
    XlsxRows(OutputStream out, String name, int mostRows) {
        this.workbook = new Workbook(out, "Cluster maturity engine", null);
        this.name = name;
        this.mostRows = mostRows;
        this.sheet = nextSheet();
    }

    @Override
    public void begin(List<Column> ofTable) throws IOException {
        columns = ofTable;
        writeNames();
    }

    @Override
    public void write(List<@Nullable Object> row) throws IOException {
        if (rows == mostRows) {
            finish();
            sheet = nextSheet();
            writeNames();
        }
        for (int i = 0; i < row.size(); i++) {
            write(rows, i, row.get(i));
        }
        rows++;
        if (rows % FLUSHED_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void end() throws IOException {
        finish();
        sheet = workbook.newWorksheet("columns");
        rows = 0;
        line("column", "type", "unit", "meaning");
        for (Column column : columns) {
            line(column.id(), column.type().key(), column.unit(), column.meaning());
        }
        sheet.width(0, WIDTH * 2);
        sheet.width(3, WIDTH_OF_MEANING);
        sheet.freezePane(0, 1);
        workbook.finish();
    }

    private Worksheet nextSheet() {
        sheets++;
        rows = 0;
        return workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
    }

    private void writeNames() throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, WIDTH);
            sheet.inlineString(0, i, columns.get(i).id());
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
        rows = 1;
        sheet.flush();
    }

    private void finish() throws IOException {
        sheet.setAutoFilter(0, 0, rows - 1, Math.max(0, columns.size() - 1));
        sheet.finish();
    }

    private void line(@Nullable String... texts) {
        for (int i = 0; i < texts.length; i++) {
            write(rows, i, texts[i]);
        }
        rows++;
    }

    /** Texts are written as texts whatever they begin with, so nothing is ever run as a formula. */
    private void write(int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean yes) {
            sheet.value(row, column, yes);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Instant moment) {
            sheet.value(row, column, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
            sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (value != null) {
            sheet.inlineString(row, column, possible(value.toString()));
        }
    }

    /** What no XML can hold becomes the sign for what cannot be shown. */
    private static String possible(String text) {
        return text.codePoints()
                .map(point -> isPossible(point) ? point : 0xfffd)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPossible(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xd7ff)
                || (point >= 0xe000 && point <= 0xfffd)
                || point >= 0x10000;
    }
}
