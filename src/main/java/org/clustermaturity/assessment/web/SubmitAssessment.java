package org.clustermaturity.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clustermaturity.access.Audit;
import org.clustermaturity.access.Caller;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.FrozenResult;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.NodeScore;
import org.clustermaturity.assessment.UnknownQuestionnaire;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.http.Version;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.questionnaire.MisfittingAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** Freezes a draft with its results in every language. */
final class SubmitAssessment {

    private final KeptSheets sheets;
    private final Assessments assessments;
    private final Evaluations evaluations;
    private final JsonMapper json;
    private final Clock clock;
    private final Audit audit;

    SubmitAssessment(
            KeptSheets sheets,
            Assessments assessments,
            Evaluations evaluations,
            JsonMapper json,
            Clock clock,
            Audit audit) {
        this.sheets = sheets;
        this.assessments = assessments;
        this.evaluations = evaluations;
        this.json = json;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Submits a draft.
     *
     * @param ifMatch the version that the caller has seen
     * @throws Refusal when nothing is answered, or it cannot be submitted any more
     */
    KeptAssessment submit(Caller caller, String id, @Nullable String ifMatch) {
        KeptAssessment draft = sheets.getDraft(caller, id);
        Version.require(ifMatch, draft.head().version());
        if (!draft.isAnswered()) {
            throw new Refusal(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "nothing-answered",
                    Sentence.of("problem.nothing-answered"),
                    List.of());
        }
        LocalDate today = LocalDate.now(clock);
        List<EvaluationResponse> results = results(draft, today);
        KeptAssessment submitted =
                draft.submitted(draft.sheet(today).referenceDate(), submission(caller, results.get(0)));
        List<NodeScore> scores = scores(results.get(0).scores());
        if (!assessments.submit(
                submitted, scores, results.stream().map(this::frozen).toList())) {
            throw Version.changed();
        }
        audit.done(caller, "assessment.submit", draft.head().id());
        return submitted;
    }

    private KeptAssessment.Submission submission(Caller caller, EvaluationResponse result) {
        EvaluationResponse.Stage stage = result.stage();
        return new KeptAssessment.Submission(
                clock.instant(),
                caller.actor().toString(),
                result.contentRelease(),
                stage == null ? null : stage.certain());
    }

    /** One in each language, all on the same content. */
    private List<EvaluationResponse> results(KeptAssessment draft, LocalDate today) {
        try {
            return evaluations.evaluateInAll(draft.sheet(today), draft.head().reference(), evaluations.current());
        } catch (UnknownQuestionnaire e) {
            throw KeptSheets.gone(draft);
        } catch (MisfittingAnswers e) {
            throw SheetRefusals.misfitting(e);
        }
    }

    private static List<NodeScore> scores(EvaluationResponse.Scores scores) {
        EvaluationResponse.Score overall = scores.overall();
        List<NodeScore> all = new ArrayList<>();
        all.add(new NodeScore(NodeScore.OVERALL, overall.value(), overall.lowest(), overall.highest()));
        for (EvaluationResponse.DimensionScore each : scores.dimensions()) {
            all.add(new NodeScore(each.id(), each.value(), each.lowest(), each.highest()));
        }
        return all;
    }

    private FrozenResult frozen(EvaluationResponse result) {
        Set<Language> languages = new LinkedHashSet<>(List.of(result.language()));
        if (!result.untranslated().isEmpty()) {
            languages.add(Language.ENGLISH);
        }
        return new FrozenResult(result.language(), languages, json.writeValueAsString(result));
    }
}
