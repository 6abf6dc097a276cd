package org.clustermaturity.assessment.web;

import java.time.Clock;
import java.util.Objects;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.exchange.SurveyWords;
import org.springframework.http.MediaType;

/** Answer sheets that are handed in and not kept. */
public final class GivenSheets {

    private static final MediaType SURVEY = MediaType.parseMediaType(SurveyWords.MEDIA_TYPE);

    private final Evaluations evaluations;
    private final SurveyReader surveys;
    private final Clock clock;

    GivenSheets(Evaluations evaluations, SurveyReader surveys, Clock clock) {
        this.evaluations = evaluations;
        this.surveys = surveys;
        this.clock = clock;
    }

    /** A sheet and what it came to. */
    public record Evaluated(AnswerSheet sheet, EvaluationResponse result) {}

    /**
     * Evaluates the bytes of a sheet.
     *
     * @param type as which they were sent
     * @throws Refusal with every fault when they are not readable or do not fit
     */
    public Evaluated evaluate(byte[] body, MediaType type, Language language) {
        EvaluationResponse result = evaluate(body, type, false, language);
        EvaluationRequest request = shapeOf(type).read(body, 0, body.length).request();
        return new Evaluated(Objects.requireNonNull(request).toAnswerSheet(clock), result);
    }

    EvaluationResponse evaluate(byte[] body, MediaType type, boolean full, Language language) {
        return evaluations.evaluate(shapeOf(type), body, 0, body.length, full, evaluations.current(), language);
    }

    private ReadSheet.Shape shapeOf(MediaType type) {
        return SURVEY.equalsTypeAndSubtype(type) ? surveys : SheetReader::read;
    }
}
