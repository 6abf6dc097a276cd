package org.clustermaturity.assessment.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.http.Fault;
import org.clustermaturity.http.Printable;
import org.clustermaturity.http.WebAddress;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a sheet, one after the other, and every fault found among them. A value that does not fit is noted and
 * passed over.
 *
 * <p>Binding to objects was not an option: it stops at the first fault.
 */
public final class SheetTokens {

    /** More answers than any questionnaire has questions. */
    public static final int MOST_ANSWERS = 500;

    private static final int MOST_TICKS = 60;
    private static final int LONGEST_EVIDENCE = 500;
    private static final int LONGEST_NOTE = 2000;

    private final JsonParser parser;
    private final List<Fault> faults;

    SheetTokens(JsonParser parser, List<Fault> faults) {
        this.parser = parser;
        this.faults = faults;
    }

    List<Fault> faults() {
        return faults;
    }

    boolean isFaulty(String pointer) {
        return faults.stream().anyMatch(fault -> fault.pointer().equals(pointer));
    }

    /** The next name in this object, with its value to be read next; null at the end. */
    public @Nullable String nextName() {
        String name = parser.nextName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /** Whether an object stands here. */
    public boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /** Whether null stands here. */
    public boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** Notes when something follows after the sheet. */
    public void end() {
        if (parser.nextToken() != null) {
            fault(Place.ROOT, "not-json", Sentence.of("sheet.more"), Sentence.of("hint.batch"));
        }
    }

    /** A remark; null where there is none, or one that does not fit. */
    public @Nullable String note(Place place) {
        return text(place, LONGEST_NOTE);
    }

    /** True or false; false when there is nothing or something else. */
    boolean flag(Place place) {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE, VALUE_NULL -> false;
            default -> {
                wrongKind(place, "sheet.flag");
                yield false;
            }
        };
    }

    @Nullable
    Object value(Place place) {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
            case START_ARRAY -> ticks(place);
            case VALUE_NULL -> null;
            default -> {
                wrongKind(place, "sheet.value");
                yield null;
            }
        };
    }

    private @Nullable BigDecimal number(Place place) {
        try {
            return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                            && parser.getNumberType() == JsonParser.NumberType.INT
                    ? BigDecimal.valueOf(parser.getIntValue())
                    : parser.getDecimalValue();
        } catch (NumberFormatException e) {
            // An exponent of more than nine digits: JSON allows it, no number type does.
            fault(place, "out-of-range", Sentence.of("sheet.number"), Sentence.NONE);
            return null;
        }
    }

    private List<String> ticks(Place place) {
        List<String> ticks = new ArrayList<>();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                wrongKind(place.at(String.valueOf(i)), "sheet.option");
            } else if (i < MOST_TICKS) {
                ticks.add(parser.getString());
            } else if (i == MOST_TICKS) {
                fault(place, "too-many-options", Sentence.of("sheet.too-many-options", MOST_TICKS), Sentence.NONE);
            }
        }
        return ticks;
    }

    /** A web address; null where there is none. */
    public @Nullable String address(Place place) {
        String address = text(place, LONGEST_EVIDENCE);
        if (address != null && !WebAddress.is(address)) {
            fault(
                    place,
                    "no-address",
                    Sentence.of("sheet.no-address", Printable.shown(address)),
                    Sentence.of("hint.address"));
        }
        return address;
    }

    @Nullable
    LocalDate date(Place place) {
        String text = text(place, 10);
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
        fault(place, "no-date", Sentence.of("sheet.no-date", Printable.shown(text)), Sentence.of("hint.date"));
        return null;
    }

    /** A text of so many characters at most; null where there is none, or one that does not fit. */
    public @Nullable String text(Place place, int longest) {
        if (isNull()) {
            return null;
        }
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrongKind(place, "sheet.field");
            return null;
        }
        String text = parser.getString();
        if (text.codePoints().anyMatch(SheetTokens::isNoCharacter)) {
            fault(place, "unprintable", Sentence.of("sheet.unprintable"), Sentence.NONE);
            return null;
        }
        if (text.length() > longest) {
            fault(place, "too-long", Sentence.of("sheet.too-long", text.length(), longest), Sentence.NONE);
            return null;
        }
        return text;
    }

    /** Neither can be kept: half a character has no form in UTF-8. */
    private static boolean isNoCharacter(int point) {
        return point == 0 || Character.getType(point) == Character.SURROGATE;
    }

    /** Notes a field that does not exist, and passes over it. */
    public void unknownField(Place place, String key, List<String> known) {
        noSuchField(place, key, known);
        parser.skipChildren();
    }

    /** Notes a field that has been read and turned out not to exist. */
    public void noSuchField(Place place, String key, List<String> known) {
        fault(
                place,
                "unknown-field",
                Sentence.of("sheet.unknown-field", Printable.shown(key)),
                Suggestion.hint(key, known));
    }

    /** Notes that there are more answers than any questionnaire has questions. */
    public void tooManyAnswers(Place place) {
        fault(place, "too-many-answers", Sentence.of("sheet.too-many-answers", MOST_ANSWERS), Sentence.NONE);
    }

    /** Notes a question that stands twice. */
    public void answeredTwice(Place place, String question) {
        fault(place, "repeated-field", Sentence.of("sheet.answered-twice", Printable.shown(question)), Sentence.NONE);
    }

    /** Notes a field that stands twice. */
    public void repeated(Place place, String key) {
        fault(place, "repeated-field", Sentence.of("sheet.repeated-field", Printable.shown(key)), Sentence.NONE);
    }

    /** Notes a value of another kind, and passes over it. */
    public void wrongKind(Place place, String sentence) {
        fault(place, "wrong-kind", Sentence.of(sentence), Sentence.NONE);
        parser.skipChildren();
    }

    /** Notes something that is wrong; the first hundred times. */
    public void fault(Place place, String code, Sentence detail, Sentence hint) {
        // The first hundred are enough to mend; a hostile body must not make a long answer.
        if (faults.size() < 100) {
            faults.add(new Fault(place.toPointer(), code, detail, hint));
        }
    }
}
