package org.clustermaturity.export;

import java.util.Arrays;
import java.util.List;
import org.clustermaturity.assessment.web.EvaluationResponse;
import org.clustermaturity.language.Language;
import org.jspecify.annotations.Nullable;

/** A row per gate of the ladder. */
final class GateTable implements Table {

    private final List<Column> columns;

    GateTable(Language language) {
        columns = List.of(
                Column.fixed("assessment", Column.Type.TEXT, "column.assessment", language),
                Column.fixed("organisation", Column.Type.TEXT, "column.organisation", language),
                Column.fixed("questionnaire", Column.Type.TEXT, "column.questionnaire", language),
                Column.fixed("gate", Column.Type.TEXT, "column.gate", language),
                Column.fixed("stage", Column.Type.TEXT, "column.gate-stage", language),
                Column.fixed("state", Column.Type.TEXT, "column.gate-state", language),
                Column.fixed("source", Column.Type.TEXT, "column.source", language));
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public List<List<@Nullable Object>> rows(Exported exported) {
        return exported.result().map(EvaluationResponse::gates).orElse(List.of()).stream()
                .map(gate -> row(exported, gate))
                .toList();
    }

    private static List<@Nullable Object> row(Exported exported, EvaluationResponse.Gate gate) {
        return Arrays.asList(
                exported.kept().head().id(),
                exported.organisation().id(),
                exported.kept().head().questionnaire(),
                gate.id(),
                gate.stage(),
                gate.state(),
                gate.source());
    }
}
