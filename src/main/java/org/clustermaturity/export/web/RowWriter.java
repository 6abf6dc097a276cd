package org.clustermaturity.export.web;

import java.io.IOException;
import java.util.List;
import org.clustermaturity.export.Column;
import org.jspecify.annotations.Nullable;

/** Writes a table row by row in one format. */
interface RowWriter {

    /** Writes what stands before the first row. */
    void begin(List<Column> columns) throws IOException;

    void write(List<@Nullable Object> row) throws IOException;

    /** Writes what stands after the last row; without it, what was written is not whole. */
    void end() throws IOException;
}
