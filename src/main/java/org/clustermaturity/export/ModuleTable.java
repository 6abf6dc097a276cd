package org.clustermaturity.export;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.clustermaturity.assessment.web.EvaluationResponse;
import org.clustermaturity.language.Language;
import org.jspecify.annotations.Nullable;

/** A row per module that was recommended. */
final class ModuleTable implements Table {

    private final List<Column> columns;

    ModuleTable(Language language) {
        columns = List.of(
                Column.fixed("assessment", Column.Type.TEXT, "column.assessment", language),
                Column.fixed("organisation", Column.Type.TEXT, "column.organisation", language),
                Column.fixed("questionnaire", Column.Type.TEXT, "column.questionnaire", language),
                Column.fixed("module", Column.Type.TEXT, "column.module", language),
                Column.fixed("rank", Column.Type.NUMBER, "column.rank", language),
                Column.fixed("first", Column.Type.YES_NO, "column.first", language),
                Column.fixed("hours", Column.Type.NUMBER, "column.hours", language),
                Column.fixed("closes", Column.Type.TEXT, "column.closes", language),
                Column.fixed("rules", Column.Type.TEXT, "column.rules", language));
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public List<List<@Nullable Object>> rows(Exported exported) {
        return exported.result().stream()
                .flatMap(result -> Stream.concat(
                        result.modules().stream().map(module -> row(exported, module, true)),
                        result.moreModules().stream().map(module -> row(exported, module, false))))
                .toList();
    }

    private static List<@Nullable Object> row(Exported exported, EvaluationResponse.Module module, boolean first) {
        return Arrays.asList(
                exported.kept().head().id(),
                exported.organisation().id(),
                exported.kept().head().questionnaire(),
                module.id(),
                module.rank(),
                first,
                BigDecimal.valueOf(module.hours()),
                Cells.joined(module.closes()),
                Cells.joined(module.reasons().stream()
                        .map(EvaluationResponse.Reason::rule)
                        .toList()));
    }
}
