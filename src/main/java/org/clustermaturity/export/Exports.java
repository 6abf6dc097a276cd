package org.clustermaturity.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clustermaturity.access.Account;
import org.clustermaturity.assessment.AssessmentQuery;
import org.clustermaturity.assessment.AssessmentQuery.Filter;
import org.clustermaturity.assessment.AssessmentQuery.Order;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.Bases;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.web.EvaluationResponse;
import org.clustermaturity.assessment.web.KeptResults;
import org.clustermaturity.assessment.web.KeptSheets;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Language;
import org.clustermaturity.organisation.Organisation;
import org.clustermaturity.organisation.Organisations;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.scoring.RuleBook;
import org.jspecify.annotations.Nullable;

/** Makes tables of the assessments of an account, a page of them in memory at a time. */
public final class Exports {

    private static final int PAGE = 200;

    private final Assessments assessments;
    private final Organisations organisations;
    private final KeptSheets sheets;
    private final KeptResults results;
    private final Bases bases;

    public Exports(
            Assessments assessments, Organisations organisations, KeptSheets sheets, KeptResults results, Bases bases) {
        this.assessments = assessments;
        this.organisations = organisations;
        this.sheets = sheets;
        this.results = results;
        this.bases = bases;
    }

    /** Takes rows as they come. */
    @FunctionalInterface
    public interface RowSink<X extends Exception> {
        void take(List<@Nullable Object> row) throws X;
    }

    /** The versions of a questionnaire, or the one version that is named, as they are now; none when there is no such one. */
    public List<Questionnaire> versions(String questionnaire, Language language) {
        return bases.current().in(language).content().ruleBooks().list().stream()
                .map(RuleBook::questionnaire)
                .filter(each -> each.id().equals(questionnaire) || each.name().equals(questionnaire))
                .toList();
    }

    /** The names of all questionnaires, with their versions. */
    public List<String> questionnaires() {
        return bases.current().in(Language.ENGLISH).content().ruleBooks().names();
    }

    /** The columns of a table, described in a language. */
    public List<Column> columns(RowKind kind, List<Questionnaire> versions, Language language) {
        return table(kind, versions, language).columns();
    }

    /**
     * Hands over every row, assessment by assessment, the oldest first.
     *
     * @param versions whose questions become columns, where a row stands for an assessment
     */
    public <X extends Exception> void rows(
            RowKind kind, List<Questionnaire> versions, Account account, Filter filter, RowSink<X> sink) throws X {
        Table table = table(kind, versions, Language.ENGLISH);
        AssessmentQuery.Place after = null;
        List<KeptAssessment.Head> page;
        do {
            page = assessments.list(account, new AssessmentQuery(filter, Order.CREATED, after, PAGE));
            Map<UUID, Organisation> seen = new HashMap<>();
            for (KeptAssessment.Head head : page) {
                after = new AssessmentQuery.Place(null, head.id());
                // Whatever was removed meanwhile is left out.
                Optional<Exported> exported = exported(account, head, seen);
                for (List<@Nullable Object> row : exported.map(table::rows).orElse(List.of())) {
                    sink.take(row);
                }
            }
        } while (page.size() == PAGE);
    }

    private static Table table(RowKind kind, List<Questionnaire> versions, Language language) {
        return switch (kind) {
            case ASSESSMENTS -> new AssessmentTable(versions, language);
            case ANSWERS -> new AnswerTable(language);
            case GATES -> new GateTable(language);
            case MODULES -> new ModuleTable(language);
        };
    }

    private Optional<Exported> exported(Account account, KeptAssessment.Head head, Map<UUID, Organisation> seen) {
        Organisation organisation = seen.computeIfAbsent(
                head.organisation(), id -> organisations.find(account, id).orElse(null));
        if (organisation == null) {
            return Optional.empty();
        }
        return assessments
                .find(account, head.id())
                .map(kept -> new Exported(kept, organisation, sheets.questionnaireOf(kept), result(kept)));
    }

    private Optional<EvaluationResponse> result(KeptAssessment kept) {
        try {
            return Optional.of(results.of(kept, Language.ENGLISH));
        } catch (Refusal outdated) {
            return Optional.empty();
        }
    }
}
