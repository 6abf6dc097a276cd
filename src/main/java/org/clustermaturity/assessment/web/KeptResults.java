package org.clustermaturity.assessment.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.assessment.FrozenResult;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.UnknownQuestionnaire;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Edition;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.MisfittingAnswers;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** What kept assessments come to: drafts on the content of now, submitted ones as they were frozen. */
public final class KeptResults {

    private final Assessments assessments;
    private final Evaluations evaluations;
    private final Clock clock;
    private final ObjectReader frozen;

    KeptResults(Assessments assessments, Evaluations evaluations, Clock clock, JsonMapper json) {
        this.assessments = assessments;
        this.evaluations = evaluations;
        this.clock = clock;
        this.frozen = reader(json);
    }

    /** Empty lists are left out where results are written. */
    private static ObjectReader reader(JsonMapper json) {
        JsonSetter.Value empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        return json.rebuild()
                .addModule(new SimpleModule().addDeserializer(Object.class, new FrozenAnswer()))
                .withConfigOverride(List.class, lists -> lists.setNullHandling(empty))
                .withConfigOverride(Map.class, maps -> maps.setNullHandling(empty))
                .build()
                .readerFor(EvaluationResponse.class);
    }

    /**
     * What an assessment comes to, in this language or in English where the content lacks it.
     *
     * @throws Refusal when the content has no questionnaire any more that the answers of a draft fit
     */
    public EvaluationResponse of(KeptAssessment kept, Language language) {
        return kept.head().isSubmitted() ? thawed(kept, language) : now(kept, false, language);
    }

    /** The result of a draft on the content of now. */
    EvaluationResponse now(KeptAssessment draft, boolean full, Language language) {
        Edition<Basis> basis = evaluations.current().in(language);
        try {
            return evaluations.evaluate(
                    draft.sheet(LocalDate.now(clock)), draft.head().reference(), full, basis);
        } catch (UnknownQuestionnaire e) {
            throw KeptSheets.gone(draft);
        } catch (MisfittingAnswers e) {
            throw SheetRefusals.misfitting(e);
        }
    }

    private EvaluationResponse thawed(KeptAssessment submitted, Language language) {
        FrozenResult result = assessments.getResult(submitted.head(), language);
        EvaluationResponse response = frozen.readValue(result.json());
        return response.in(result.language());
    }
}
