package org.clustermaturity.assessment.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clustermaturity.assessment.AnswerPatch;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads new assessments token by token, as sheets are read. */
final class AssessmentReader {

    private static final List<String> KEYS =
            List.of("organisation", "questionnaire", "referenceDate", "reference", "switches", "answers", "retakeOf");
    private static final int LONGEST_ID = 100;

    private final SheetTokens tokens;
    private final SheetHead head;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, AnswerPatch> answers = new LinkedHashMap<>();
    private @Nullable String organisation;
    private @Nullable String retakeOf;

    AssessmentReader(SheetTokens tokens) {
        this.tokens = tokens;
        this.head = new SheetHead(tokens);
    }

    AssessmentRequest read() {
        for (String key = tokens.nextName(); key != null; key = tokens.nextName()) {
            readField(key, Place.ROOT.at(key));
        }
        tokens.end();
        head.check();
        if (organisation == null && !tokens.isFaulty("/organisation")) {
            tokens.fault(
                    Place.ROOT.at("organisation"),
                    "missing-field",
                    Sentence.of("body.missing", "organisation"),
                    Sentence.NONE);
        }
        EvaluationRequest said = head.with(Map.of());
        return new AssessmentRequest(
                organisation == null ? "" : organisation,
                said.questionnaire(),
                said.referenceDate(),
                said.reference(),
                said.switches(),
                answers,
                retakeOf);
    }

    private void readField(String key, Place place) {
        if (KEYS.contains(key) && !seen.add(key)) {
            tokens.repeated(place, key);
        }
        switch (key) {
            case "organisation" -> organisation = tokens.text(place, LONGEST_ID);
            case "retakeOf" -> retakeOf = tokens.text(place, LONGEST_ID);
            case "answers" -> readAnswers(place);
            case "questionnaire", "referenceDate", "reference", "switches" -> head.read(key);
            default -> tokens.unknownField(place, key, KEYS);
        }
    }

    private void readAnswers(Place place) {
        if (tokens.isObject()) {
            answers.putAll(new AnswerPatchReader(tokens).read(place));
        } else {
            tokens.wrongKind(place, "sheet.answers");
        }
    }
}
