package org.clustermaturity.assessment.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.http.Fault;
import org.clustermaturity.http.Printable;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.questionnaire.Answer;
import org.jspecify.annotations.Nullable;

/** Reads answer sheets token by token, so that every fault is found and has a pointer, and a hostile body costs little. */
final class SheetReader {

    private static final List<String> KEYS =
            List.of("questionnaire", "referenceDate", "reference", "contentRelease", "answers", "switches");
    static final List<String> ANSWER_KEYS = List.of("value", "status", "evidence", "note");
    private static final List<String> STATUSES =
            Stream.of(Answer.Status.values()).map(Answer.Status::key).toList();
    private static final Place ANSWERS = Place.ROOT.at("answers");

    private final SheetTokens tokens;
    private final Map<String, Answer> answers = new LinkedHashMap<>();

    private SheetReader(SheetTokens tokens) {
        this.tokens = tokens;
    }

    static ReadSheet read(byte[] body, int offset, int length) {
        return SheetBody.read(body, offset, length, tokens -> new SheetReader(tokens).read());
    }

    private ReadSheet read() {
        SheetHead head = new SheetHead(tokens);
        Set<String> seen = new HashSet<>();
        for (String key = tokens.nextName(); key != null; key = tokens.nextName()) {
            Place place = Place.ROOT.at(key);
            if (!seen.add(key)) {
                tokens.repeated(place, key);
            }
            if (SheetHead.KEYS.contains(key)) {
                head.read(key);
            } else if (key.equals("answers")) {
                readAnswers();
            } else {
                tokens.unknownField(place, key, KEYS);
            }
        }
        tokens.end();
        head.check();
        if (!seen.contains("answers")) {
            tokens.fault(ANSWERS, "missing-field", Sentence.of("sheet.no-answers"), Sentence.of("hint.no-answers"));
        }
        return new ReadSheet(head.with(answers), tokens.faults(), question -> Fault.pointerTo("answers", question));
    }

    private void readAnswers() {
        if (!tokens.isObject()) {
            tokens.wrongKind(ANSWERS, "sheet.answers");
            return;
        }
        boolean tooMany = false;
        for (String question = tokens.nextName(); question != null; question = tokens.nextName()) {
            Place place = ANSWERS.at(question);
            Answer answer = answer(place);
            if (answers.size() >= SheetTokens.MOST_ANSWERS) {
                if (!tooMany) {
                    tokens.tooManyAnswers(place);
                }
                tooMany = true;
            } else if (answers.put(question, answer) != null) {
                tokens.answeredTwice(place, question);
            }
        }
    }

    private Answer answer(Place place) {
        if (tokens.isObject()) {
            return answerObject(place);
        }
        Object value = tokens.value(place);
        return value == null ? Answer.unknown() : Answer.of(value);
    }

    private Answer answerObject(Place place) {
        Object value = null;
        String status = null;
        String evidence = null;
        String note = null;
        Set<String> seen = new HashSet<>();
        for (String key = tokens.nextName(); key != null; key = tokens.nextName()) {
            Place inside = place.at(key);
            if (ANSWER_KEYS.contains(key) && !seen.add(key)) {
                tokens.repeated(inside, key);
            }
            switch (key) {
                case "value" -> value = tokens.value(inside);
                case "status" -> status = tokens.text(inside, 20);
                case "evidence" -> evidence = tokens.address(inside);
                case "note" -> note = tokens.note(inside);
                default -> tokens.unknownField(inside, key, ANSWER_KEYS);
            }
        }
        return new Answer(status(status, value, place), value, evidence, note);
    }

    private Answer.Status status(@Nullable String status, @Nullable Object value, Place place) {
        if (status == null) {
            return value == null ? Answer.Status.UNKNOWN : Answer.Status.GIVEN;
        }
        Answer.Status known = status(status, place.at("status"), tokens);
        if (known == null) {
            return Answer.Status.UNKNOWN;
        }
        if (!new Answer(known, value, null, null).isConsistent()) {
            Fault fault = SheetRefusals.notTogether(known, place.toPointer());
            tokens.fault(place, fault.code(), fault.detail(), fault.hint());
        }
        return known;
    }

    /** The status with this key; null with a fault when there is none. */
    static Answer.@Nullable Status status(String key, Place place, SheetTokens tokens) {
        Answer.Status known = Answer.Status.find(key).orElse(null);
        if (known == null) {
            tokens.fault(
                    place,
                    "unknown-status",
                    Sentence.of("sheet.unknown-status", Printable.shown(key)),
                    Suggestion.hint(key, STATUSES));
        }
        return known;
    }
}
