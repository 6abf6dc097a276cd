package org.clustermaturity.assessment.web;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.http.Fault;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.questionnaire.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads answer sheets token by token, so that every fault is found and has a pointer, and a hostile body costs little.
 *
 * <p>Binding to objects was not an option: it stops at the first fault.
 */
final class SheetReader {

    static final int MOST_ANSWERS = 500;
    static final int LONGEST_NOTE = 2000;
    static final int LONGEST_EVIDENCE = 500;
    static final int LONGEST_REFERENCE = 100;
    static final int MOST_TICKS = 60;
    static final int MOST_SWITCHES = 20;

    private static final List<String> KEYS =
            List.of("questionnaire", "referenceDate", "reference", "answers", "switches");
    private static final List<String> ANSWER_KEYS = List.of("value", "status", "evidence", "note");
    private static final List<String> STATUSES = List.of("given", "unknown", "not-applicable");

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxNumberLength(40)
                    .maxStringLength(10_000)
                    .maxNameLength(200)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private static final Place ROOT = new Place(null, "");
    private static final Place QUESTIONNAIRE = new Place(ROOT, "questionnaire");
    private static final Place ANSWERS = new Place(ROOT, "answers");
    private static final Place SWITCHES = new Place(ROOT, "switches");

    /** A place in the sheet; its pointer is only made when something is wrong there. */
    private record Place(@Nullable Place parent, String name) {

        String toPointer() {
            return parent == null ? "" : parent.toPointer() + Fault.pointerTo(name);
        }
    }

    /** What could be read, and everything that is wrong with it; the request is null when it is not JSON. */
    record ReadSheet(@Nullable EvaluationRequest request, List<Fault> faults) {}

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, String> switches = new LinkedHashMap<>();
    private @Nullable String questionnaire;
    private @Nullable LocalDate referenceDate;
    private @Nullable String reference;

    private SheetReader() {}

    static ReadSheet read(byte[] body, int offset, int length) {
        SheetReader reader = new SheetReader();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body, offset, length)) {
            return reader.read(parser);
        } catch (StreamConstraintsException e) {
            reader.fault(ROOT, "beyond-limits", Sentence.of("sheet.beyond-limits"), Sentence.NONE);
            return new ReadSheet(null, reader.faults);
        } catch (StreamReadException e) {
            TokenStreamLocation at = e.getLocation();
            reader.fault(
                    ROOT,
                    "not-json",
                    at == null
                            ? Sentence.of("sheet.not-json")
                            : Sentence.of("sheet.not-json-at", at.getLineNr(), at.getColumnNr()),
                    Sentence.of("hint.json"));
            return new ReadSheet(null, reader.faults);
        } catch (JacksonException e) {
            reader.fault(ROOT, "not-json", Sentence.of("sheet.not-json"), Sentence.of("hint.utf-8"));
            return new ReadSheet(null, reader.faults);
        }
    }

    private ReadSheet read(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            fault(ROOT, "wrong-kind", Sentence.of("sheet.no-object"), Sentence.of("hint.object"));
            return new ReadSheet(null, faults);
        }
        Set<String> seen = new HashSet<>();
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            parser.nextToken();
            Place pointer = new Place(ROOT, key);
            if (!seen.add(key)) {
                repeated(pointer, key);
            }
            switch (key) {
                case "questionnaire" -> questionnaire = text(parser, pointer, 100);
                case "reference" -> reference = text(parser, pointer, LONGEST_REFERENCE);
                case "referenceDate" -> referenceDate = date(parser, pointer);
                case "answers" -> readAnswers(parser);
                case "switches" -> readSwitches(parser);
                default -> unknownField(parser, pointer, key, KEYS);
            }
        }
        if (parser.nextToken() != null) {
            fault(ROOT, "not-json", Sentence.of("sheet.more"), Sentence.of("hint.batch"));
        }
        if (isUnnamed() && faults.stream().noneMatch(fault -> fault.pointer().equals("/questionnaire"))) {
            fault(
                    QUESTIONNAIRE,
                    "missing-field",
                    Sentence.of("sheet.no-questionnaire"),
                    Sentence.of("hint.questionnaire"));
        }
        if (!seen.contains("answers")) {
            fault(ANSWERS, "missing-field", Sentence.of("sheet.no-answers"), Sentence.of("hint.no-answers"));
        }
        String name = questionnaire == null ? "" : questionnaire;
        return new ReadSheet(new EvaluationRequest(name, referenceDate, reference, answers, switches), faults);
    }

    private boolean isUnnamed() {
        return questionnaire == null || questionnaire.isEmpty();
    }

    private void readAnswers(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongKind(parser, ANSWERS, "sheet.answers");
            return;
        }
        boolean tooMany = false;
        for (String question = parser.nextName(); question != null; question = parser.nextName()) {
            parser.nextToken();
            Place pointer = new Place(ANSWERS, question);
            Answer answer = answer(parser, pointer);
            if (answers.size() >= MOST_ANSWERS) {
                if (!tooMany) {
                    fault(
                            pointer,
                            "too-many-answers",
                            Sentence.of("sheet.too-many-answers", MOST_ANSWERS),
                            Sentence.NONE);
                }
                tooMany = true;
            } else if (answers.put(question, answer) != null) {
                fault(pointer, "repeated-field", Sentence.of("sheet.answered-twice", shown(question)), Sentence.NONE);
            }
        }
    }

    private void readSwitches(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongKind(parser, SWITCHES, "sheet.switches");
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String id = parser.nextName(); id != null; id = parser.nextName()) {
            parser.nextToken();
            Place pointer = new Place(SWITCHES, id);
            String option = text(parser, pointer, 100);
            if (!seen.add(id)) {
                repeated(pointer, id);
            } else if (seen.size() == MOST_SWITCHES + 1) {
                fault(
                        pointer,
                        "too-many-switches",
                        Sentence.of("sheet.too-many-switches", MOST_SWITCHES),
                        Sentence.NONE);
            } else if (option != null && seen.size() <= MOST_SWITCHES) {
                switches.put(id, option);
            }
        }
    }

    private Answer answer(JsonParser parser, Place pointer) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return answerObject(parser, pointer);
        }
        Object value = value(parser, pointer);
        return value == null ? Answer.unknown() : Answer.of(value);
    }

    private Answer answerObject(JsonParser parser, Place pointer) {
        Object value = null;
        String status = null;
        String evidence = null;
        String note = null;
        Set<String> seen = new HashSet<>();
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            parser.nextToken();
            Place place = new Place(pointer, key);
            if (ANSWER_KEYS.contains(key) && !seen.add(key)) {
                repeated(place, key);
            }
            switch (key) {
                case "value" -> value = value(parser, place);
                case "status" -> status = text(parser, place, 20);
                case "evidence" -> evidence = address(parser, place);
                case "note" -> note = text(parser, place, LONGEST_NOTE);
                default -> unknownField(parser, place, key, ANSWER_KEYS);
            }
        }
        return new Answer(status(status, value, pointer), value, evidence, note);
    }

    private Answer.Status status(@Nullable String status, @Nullable Object value, Place pointer) {
        if (status == null) {
            return value == null ? Answer.Status.UNKNOWN : Answer.Status.GIVEN;
        }
        if (!STATUSES.contains(status)) {
            Place place = new Place(pointer, "status");
            fault(
                    place,
                    "unknown-status",
                    Sentence.of("sheet.unknown-status", shown(status)),
                    Suggestion.hint(status, STATUSES));
            return Answer.Status.UNKNOWN;
        }
        boolean given = status.equals("given");
        if (given != (value != null)) {
            fault(
                    pointer,
                    "status-and-value",
                    Sentence.of(given ? "sheet.status-without-value" : "sheet.status-with-value", status),
                    Sentence.of("hint.status"));
        }
        return given
                ? Answer.Status.GIVEN
                : status.equals("unknown") ? Answer.Status.UNKNOWN : Answer.Status.NOT_APPLICABLE;
    }

    private @Nullable Object value(JsonParser parser, Place pointer) {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, pointer);
            case START_ARRAY -> ticks(parser, pointer);
            case VALUE_NULL -> null;
            default -> {
                wrongKind(parser, pointer, "sheet.value");
                yield null;
            }
        };
    }

    private @Nullable BigDecimal number(JsonParser parser, Place pointer) {
        try {
            return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                            && parser.getNumberType() == JsonParser.NumberType.INT
                    ? BigDecimal.valueOf(parser.getIntValue())
                    : parser.getDecimalValue();
        } catch (NumberFormatException e) {
            // An exponent of more than nine digits: JSON allows it, no number type does.
            fault(pointer, "out-of-range", Sentence.of("sheet.number"), Sentence.NONE);
            return null;
        }
    }

    private List<String> ticks(JsonParser parser, Place pointer) {
        List<String> ticks = new ArrayList<>();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                wrongKind(parser, new Place(pointer, String.valueOf(i)), "sheet.option");
            } else if (i < MOST_TICKS) {
                ticks.add(parser.getString());
            } else if (i == MOST_TICKS) {
                fault(pointer, "too-many-options", Sentence.of("sheet.too-many-options", MOST_TICKS), Sentence.NONE);
            }
        }
        return ticks;
    }

    private @Nullable String address(JsonParser parser, Place pointer) {
        String address = text(parser, pointer, LONGEST_EVIDENCE);
        if (address != null && !isAddress(address)) {
            fault(pointer, "no-address", Sentence.of("sheet.no-address", shown(address)), Sentence.of("hint.address"));
        }
        return address;
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private @Nullable LocalDate date(JsonParser parser, Place pointer) {
        String text = text(parser, pointer, 10);
        if (text == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1900 && date.getYear() <= 2200) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // Said below, together with years out of range.
        }
        fault(pointer, "no-date", Sentence.of("sheet.no-date", shown(text)), Sentence.of("hint.date"));
        return null;
    }

    private @Nullable String text(JsonParser parser, Place pointer, int longest) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrongKind(parser, pointer, "sheet.field");
            return null;
        }
        String text = parser.getString();
        if (text.indexOf('\0') >= 0) {
            fault(pointer, "unprintable", Sentence.of("sheet.unprintable"), Sentence.NONE);
            return null;
        }
        if (text.length() > longest) {
            fault(pointer, "too-long", Sentence.of("sheet.too-long", text.length(), longest), Sentence.NONE);
            return null;
        }
        return text;
    }

    private void unknownField(JsonParser parser, Place pointer, String key, List<String> known) {
        fault(pointer, "unknown-field", Sentence.of("sheet.unknown-field", shown(key)), Suggestion.hint(key, known));
        parser.skipChildren();
    }

    private void repeated(Place pointer, String key) {
        fault(pointer, "repeated-field", Sentence.of("sheet.repeated-field", shown(key)), Sentence.NONE);
    }

    private void wrongKind(JsonParser parser, Place pointer, String sentence) {
        fault(pointer, "wrong-kind", Sentence.of(sentence), Sentence.NONE);
        parser.skipChildren();
    }

    private void fault(Place pointer, String code, Sentence detail, Sentence hint) {
        // The first hundred are enough to mend; a hostile body must not make a long answer.
        if (faults.size() < 100) {
            faults.add(new Fault(pointer.toPointer(), code, detail, hint));
        }
    }

    private static String shown(String text) {
        return text.length() > 64 ? text.substring(0, 64) + "..." : text;
    }
}
