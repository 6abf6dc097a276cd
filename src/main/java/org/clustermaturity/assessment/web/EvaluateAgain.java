package org.clustermaturity.assessment.web;

import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Language;
import tools.jackson.databind.json.JsonMapper;

/** Evaluates sheets once more that name the release which they were evaluated on; in the same bytes as then. */
public final class EvaluateAgain {

    private final Evaluations evaluations;
    private final JsonMapper json;

    EvaluateAgain(Evaluations evaluations, JsonMapper json) {
        this.evaluations = evaluations;
        this.json = json;
    }

    /**
     * The result in English, as it is sent.
     *
     * @param sheet as it would be sent to be evaluated
     * @throws Refusal with everything that does not fit
     */
    public byte[] evaluate(byte[] sheet) {
        return json.writeValueAsBytes(evaluations.evaluate(
                SheetReader::read, sheet, 0, sheet.length, false, evaluations.current(), Language.ENGLISH));
    }
}
