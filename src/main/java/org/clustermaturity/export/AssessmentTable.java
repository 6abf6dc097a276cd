package org.clustermaturity.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.web.EvaluationResponse;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.organisation.Ecosystem;
import org.clustermaturity.organisation.Organisation;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/** A row per assessment: whose it is, what it came to, and every answer. */
final class AssessmentTable implements Table {

    private final Language language;
    private final Map<String, Dimension> dimensions = new LinkedHashMap<>();
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final List<Column> columns = new ArrayList<>();

    /** @param versions the versions of one questionnaire, whose dimensions and questions become columns, the latest last */
    AssessmentTable(Collection<Questionnaire> versions, Language language) {
        this.language = language;
        for (Questionnaire version : versions) {
            version.scoredDimensions().forEach(dimension -> dimensions.put(dimension.id(), dimension));
            version.questions().forEach(question -> questions.put(question.id(), question));
        }
        addFixed();
        dimensions.values().forEach(dimension -> addScore(dimension.id(), dimension.title()));
        questions.values().forEach(this::addAnswer);
    }

    private void addFixed() {
        add("assessment", Column.Type.TEXT, "column.assessment");
        add("organisation", Column.Type.TEXT, "column.organisation");
        add("name", Column.Type.TEXT, "column.name");
        add("country", Column.Type.TEXT, "column.country");
        add("ecosystems", Column.Type.TEXT, "column.ecosystems");
        add("sectors", Column.Type.TEXT, "column.sectors");
        add("founded", Column.Type.NUMBER, "column.founded");
        add("questionnaire", Column.Type.TEXT, "column.questionnaire");
        add("status", Column.Type.TEXT, "column.status");
        add("reference", Column.Type.TEXT, "column.reference");
        add("createdAt", Column.Type.TIME, "column.created-at");
        add("submittedAt", Column.Type.TIME, "column.submitted-at");
        add("referenceDate", Column.Type.DATE, "column.reference-date");
        add("contentRelease", Column.Type.TEXT, "column.content-release");
        add("answered", Column.Type.NUMBER, "column.answered");
        add("asked", Column.Type.NUMBER, "column.asked");
        add("complete", Column.Type.YES_NO, "column.complete");
        add("stage", Column.Type.TEXT, "column.stage");
        add("reachable", Column.Type.TEXT, "column.reachable");
        addScore("overall", Sentence.of("word.overall-score").in(language));
    }

    private void add(String id, Column.Type type, String meaning) {
        columns.add(Column.fixed(id, type, meaning, language));
    }

    private void addScore(String id, String title) {
        add(id + ".score", "column.score", title);
        add(id + ".lowest", "column.lowest", title);
        add(id + ".highest", "column.highest", title);
    }

    private void add(String id, String meaning, String title) {
        columns.add(
                new Column(id, Column.Type.NUMBER, Sentence.of(meaning, title).in(language), null));
    }

    private void addAnswer(Question question) {
        columns.add(new Column(question.id(), Cells.type(question), question.text(), question.unit()));
        columns.add(new Column(
                question.id() + ".status",
                Column.Type.TEXT,
                Sentence.of("column.answer-status", question.id()).in(language),
                null));
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public List<List<@Nullable Object>> rows(Exported exported) {
        List<@Nullable Object> row = new ArrayList<>(columns.size());
        addOrganisation(row, exported.organisation());
        row.add(0, exported.kept().head().id());
        addHead(row, exported.kept().head());
        addResult(row, exported.result());
        for (String question : questions.keySet()) {
            Answer answer = exported.kept().answers().get(question);
            row.add(Cells.value(answer));
            row.add(
                    answer == null
                            ? Answer.Status.UNKNOWN.key()
                            : answer.status().key());
        }
        return List.of(row);
    }

    private static void addOrganisation(List<@Nullable Object> row, Organisation organisation) {
        Organisation.Profile profile = organisation.profile();
        row.addAll(Arrays.asList(
                organisation.id(),
                profile.name(),
                profile.country(),
                Cells.joined(profile.ecosystems().stream().map(Ecosystem::key).toList()),
                Cells.joined(profile.sectors()),
                profile.founded()));
    }

    private static void addHead(List<@Nullable Object> row, KeptAssessment.Head head) {
        KeptAssessment.Submission submission = head.submission();
        row.addAll(Arrays.asList(
                head.questionnaire(),
                submission == null ? "draft" : "submitted",
                head.reference(),
                head.createdAt(),
                submission == null ? null : submission.at()));
    }

    private void addResult(List<@Nullable Object> row, Optional<EvaluationResponse> found) {
        if (found.isEmpty()) {
            row.addAll(Collections.nCopies(10 + 3 * dimensions.size(), null));
            return;
        }
        EvaluationResponse result = found.get();
        EvaluationResponse.Score overall = result.scores().overall();
        EvaluationResponse.Stage stage = result.stage();
        row.addAll(Arrays.asList(
                result.referenceDate(),
                result.contentRelease(),
                overall.answered(),
                overall.asked(),
                result.complete(),
                stage == null ? null : stage.certain(),
                stage == null ? null : Cells.joined(stage.reachable()),
                Cells.number(overall.value()),
                Cells.number(overall.lowest()),
                Cells.number(overall.highest())));
        for (String id : dimensions.keySet()) {
            Optional<EvaluationResponse.DimensionScore> score = result.scores().dimensions().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst();
            row.add(score.map(each -> Cells.number(each.value())).orElse(null));
            row.add(score.map(each -> Cells.number(each.lowest())).orElse(null));
            row.add(score.map(each -> Cells.number(each.highest())).orElse(null));
        }
    }
}
