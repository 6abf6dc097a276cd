package org.clustermaturity.export.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.clustermaturity.export.Column;
import org.jspecify.annotations.Nullable;

/** A column and what it means. */
@Schema(name = "ExportColumn")
record ColumnResponse(
        String id,

        @Schema(allowableValues = {"text", "number", "yes-no", "date", "time"})
        String type,

        String meaning,
        @Nullable String unit) {

    static ColumnResponse of(Column column) {
        return new ColumnResponse(column.id(), column.type().key(), column.meaning(), column.unit());
    }
}
