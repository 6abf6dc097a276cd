package org.clustermaturity.export.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clustermaturity.export.Column;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object per line, every column in each. */
final class JsonRows implements RowWriter {

    private final OutputStream out;
    private final ObjectWriter json;
    private List<Column> columns = List.of();

    JsonRows(OutputStream out, JsonMapper json) {
        this.out = out;
        this.json = json.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);
    }

    @Override
    public void begin(List<Column> ofTable) {
        columns = ofTable;
    }

    @Override
    public void write(List<@Nullable Object> row) throws IOException {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            line.put(columns.get(i).id(), row.get(i));
        }
        out.write(json.writeValueAsBytes(line));
        out.write('\n');
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
