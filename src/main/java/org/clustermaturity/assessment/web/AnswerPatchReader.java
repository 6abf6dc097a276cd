package org.clustermaturity.assessment.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.clustermaturity.assessment.AnswerPatch;
import org.clustermaturity.assessment.AnswerPatch.Part;
import org.clustermaturity.questionnaire.Answer;

/** Reads what is to become of answers: an object with a field per question, as on a sheet. */
public final class AnswerPatchReader {

    private final SheetTokens tokens;
    private final Map<String, AnswerPatch> patches = new LinkedHashMap<>();

    public AnswerPatchReader(SheetTokens tokens) {
        this.tokens = tokens;
    }

    /** The patches by question; the tokens stand before the first name of the object at this place. */
    Map<String, AnswerPatch> read(Place place) {
        boolean tooMany = false;
        for (String question = tokens.nextName(); question != null; question = tokens.nextName()) {
            Place inside = place.at(question);
            AnswerPatch patch = patch(inside);
            if (patches.size() >= SheetTokens.MOST_ANSWERS) {
                if (!tooMany) {
                    tokens.tooManyAnswers(inside);
                }
                tooMany = true;
            } else if (patches.put(question, patch) != null) {
                tokens.answeredTwice(inside, question);
            }
        }
        return patches;
    }

    /** What is to become of one answer; the tokens stand at its value. */
    public AnswerPatch patch(Place place) {
        if (tokens.isObject()) {
            return parts(place);
        }
        Object value = tokens.value(place);
        return value == null ? AnswerPatch.TAKE_BACK : AnswerPatch.toValue(value);
    }

    private AnswerPatch parts(Place place) {
        Part<Answer.Status> status = Part.left();
        Part<Object> value = Part.left();
        Part<String> evidence = Part.left();
        Part<String> note = Part.left();
        Set<String> seen = new HashSet<>();
        for (String key = tokens.nextName(); key != null; key = tokens.nextName()) {
            Place inside = place.at(key);
            if (SheetReader.ANSWER_KEYS.contains(key) && !seen.add(key)) {
                tokens.repeated(inside, key);
            }
            switch (key) {
                case "value" -> value = Part.of(tokens.value(inside));
                case "status" -> status = status(inside);
                case "evidence" -> evidence = Part.of(tokens.address(inside));
                case "note" -> note = Part.of(tokens.note(inside));
                default -> tokens.unknownField(inside, key, SheetReader.ANSWER_KEYS);
            }
        }
        return AnswerPatch.toParts(status, value, evidence, note);
    }

    private Part<Answer.Status> status(Place place) {
        String key = tokens.text(place, 20);
        return Part.of(key == null ? null : SheetReader.status(key, place, tokens));
    }
}
