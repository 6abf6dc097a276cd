package org.clustermaturity.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which columns an export has, and what stands in them for one assessment. */
interface Table {

    List<Column> columns();

    /** The rows of one assessment, each with a value per column: a text, a number, a boolean, a day or a moment. */
    List<List<@Nullable Object>> rows(Exported exported);
}
