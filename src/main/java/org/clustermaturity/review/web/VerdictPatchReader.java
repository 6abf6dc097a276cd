package org.clustermaturity.review.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clustermaturity.assessment.AnswerPatch;
import org.clustermaturity.assessment.AnswerPatch.Part;
import org.clustermaturity.assessment.web.AnswerPatchReader;
import org.clustermaturity.assessment.web.Place;
import org.clustermaturity.assessment.web.SheetBody;
import org.clustermaturity.assessment.web.SheetRefusals;
import org.clustermaturity.assessment.web.SheetTokens;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.http.Fault;
import org.clustermaturity.http.Printable;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.review.Verdict;
import org.clustermaturity.review.VerdictPatch;
import org.jspecify.annotations.Nullable;

/** Reads what is to become of verdicts: an object with a field per question. */
final class VerdictPatchReader {

    private static final List<String> KEYS = List.of("verdict", "answer", "note", "evidence");
    private static final List<String> ANSWER_KEYS = List.of("value", "status");
    private static final List<String> KINDS =
            Stream.of(Verdict.Kind.values()).map(Verdict.Kind::key).toList();

    private final SheetTokens tokens;
    private final AnswerPatchReader answers;
    private final Map<String, VerdictPatch> patches = new LinkedHashMap<>();

    private VerdictPatchReader(SheetTokens tokens) {
        this.tokens = tokens;
        this.answers = new AnswerPatchReader(tokens);
    }

    /**
     * The patches by question.
     *
     * @param faults takes what does not fit
     * @throws org.clustermaturity.http.Refusal when the body is no JSON object
     */
    static Map<String, VerdictPatch> read(byte[] body, List<Fault> faults) {
        Map<String, VerdictPatch> read =
                SheetBody.read(body, 0, body.length, faults, tokens -> new VerdictPatchReader(tokens).read());
        if (read == null) {
            throw SheetRefusals.notReadable(faults);
        }
        return read;
    }

    private Map<String, VerdictPatch> read() {
        boolean tooMany = false;
        for (String question = tokens.nextName(); question != null; question = tokens.nextName()) {
            Place place = Place.ROOT.at(question);
            VerdictPatch patch = patch(place);
            if (patches.size() >= SheetTokens.MOST_ANSWERS) {
                if (!tooMany) {
                    tokens.tooManyAnswers(place);
                }
                tooMany = true;
            } else if (patches.put(question, patch) != null) {
                tokens.answeredTwice(place, question);
            }
        }
        tokens.end();
        return patches;
    }

    private VerdictPatch patch(Place place) {
        if (tokens.isObject()) {
            return parts(place);
        }
        if (!tokens.isNull()) {
            tokens.wrongKind(place, "sheet.verdict-no-object");
        }
        return VerdictPatch.TAKE_BACK;
    }

    private VerdictPatch parts(Place place) {
        Part<Verdict.Kind> kind = Part.left();
        AnswerPatch answer = null;
        Part<String> evidence = Part.left();
        Part<String> note = Part.left();
        Set<String> seen = new HashSet<>();
        for (String key = tokens.nextName(); key != null; key = tokens.nextName()) {
            Place inside = place.at(key);
            if (KEYS.contains(key) && !seen.add(key)) {
                tokens.repeated(inside, key);
            }
            switch (key) {
                case "verdict" -> kind = Part.of(kind(inside));
                case "answer" -> answer = answer(inside);
                case "evidence" -> evidence = Part.of(tokens.address(inside));
                case "note" -> note = Part.of(tokens.note(inside));
                default -> tokens.unknownField(inside, key, KEYS);
            }
        }
        return new VerdictPatch(false, kind, answer, evidence, note);
    }

    private Verdict.@Nullable Kind kind(Place place) {
        String key = tokens.text(place, 20);
        Optional<Verdict.Kind> known = key == null ? Optional.empty() : Verdict.Kind.find(key);
        if (key != null && known.isEmpty()) {
            tokens.fault(
                    place,
                    "unknown-value",
                    Sentence.of("body.unknown-value", Printable.shown(key)),
                    Suggestion.hint(key, KINDS));
        }
        return known.orElse(null);
    }

    /** Evidence and note belong to the verdict. */
    private AnswerPatch answer(Place place) {
        AnswerPatch answer = answers.patch(place);
        if (answer.evidence().said()) {
            tokens.noSuchField(place.at("evidence"), "evidence", ANSWER_KEYS);
        }
        if (answer.note().said()) {
            tokens.noSuchField(place.at("note"), "note", ANSWER_KEYS);
        }
        return answer;
    }
}
