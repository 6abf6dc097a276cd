package org.clustermaturity.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/**
 * A small body that must be one JSON object. Each field is asked for by its name; whatever does not fit is noted, and
 * {@link #end} refuses the request with all of it at once.
 */
public final class JsonBody {

    /** The media type of a JSON merge patch (RFC 7396). */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private static final int MOST_FAULTS = 100;

    private final JsonNode object;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();

    private JsonBody(JsonNode object) {
        this.object = object;
    }

    /**
     * Reads a body.
     *
     * @throws Refusal when it is not one JSON object
     */
    public static JsonBody read(byte[] body) {
        return new JsonBody(StrictJson.object(body));
    }

    /** The same for a body that repeats a whole result. */
    public static JsonBody readLarge(byte[] body) {
        return new JsonBody(StrictJson.largeObject(body));
    }

    /** Whether the field is there, be it null. */
    public boolean has(String name) {
        asked.add(name);
        return object.has(name);
    }

    /** A text without surrounding blanks; null when it is missing, null, or does not fit. */
    public @Nullable String text(String name, int longest) {
        JsonNode value = value(name);
        return value == null ? null : text(Fault.pointerTo(name), value, longest);
    }

    /** A text that must be there; empty when it is not, or does not fit. */
    public String requiredText(String name, int longest) {
        String text = text(name, longest);
        if (text == null) {
            missing(name);
        }
        return text == null ? "" : text;
    }

    /** Texts; empty when they are missing or null. */
    public List<String> texts(String name, int most, int longest) {
        JsonNode value = value(name);
        if (value == null) {
            return List.of();
        }
        String pointer = Fault.pointerTo(name);
        if (!value.isArray()) {
            fault(pointer, "wrong-kind", Sentence.of("body.list"), Sentence.NONE);
            return List.of();
        }
        if (value.size() > most) {
            fault(pointer, "too-many", Sentence.of("body.too-many", value.size(), most), Sentence.NONE);
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            String text = text(pointer + "/" + i, value.get(i), longest);
            if (text != null) {
                texts.add(text);
            }
        }
        return List.copyOf(texts);
    }

    /** A whole number; null when it is missing, null, or does not fit. */
    public @Nullable Integer integer(String name, int least, int most) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        String pointer = Fault.pointerTo(name);
        if (!value.isNumber()) {
            fault(pointer, "wrong-kind", Sentence.of("body.number"), Sentence.NONE);
            return null;
        }
        BigDecimal number = value.decimalValue();
        if (number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0
                || number.stripTrailingZeros().scale() > 0) {
            // As texts, because years have no thousands separators.
            fault(
                    pointer,
                    "out-of-range",
                    Sentence.of("body.out-of-range", Integer.toString(least), Integer.toString(most)),
                    Sentence.NONE);
            return null;
        }
        return number.intValueExact();
    }

    /** True or false; null when it is missing, null, or does not fit. */
    public @Nullable Boolean yesNo(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isBoolean()) {
            fault(Fault.pointerTo(name), "wrong-kind", Sentence.of("body.yes-no"), Sentence.NONE);
            return null;
        }
        return value.asBoolean();
    }

    /** One of some words; null when it is missing, null, or another one. */
    public @Nullable String oneOf(String name, Collection<String> words) {
        String text = text(name, 100);
        if (text == null || words.contains(text)) {
            return text;
        }
        fault(
                Fault.pointerTo(name),
                "unknown-value",
                Sentence.of("body.unknown-value", Printable.shown(text)),
                Sentence.of("hint.one-of", String.join(", ", words)));
        return null;
    }

    /** A moment such as {@code 2027-01-31T12:00:00Z}; null when it is missing, null, or does not fit. */
    public @Nullable Instant instant(String name) {
        String text = text(name, 40);
        if (text == null) {
            return null;
        }
        Instant instant = Moments.find(text).orElse(null);
        if (instant == null) {
            fault(
                    Fault.pointerTo(name),
                    "no-instant",
                    Sentence.of("body.no-instant", Printable.shown(text)),
                    Sentence.NONE);
        }
        return instant;
    }

    /** The id of something that the service has made; null when it is missing, null, or does not look like one. */
    public @Nullable UUID id(String name) {
        String text = text(name, 100);
        if (text == null) {
            return null;
        }
        UUID id = Ids.find(text).orElse(null);
        if (id == null) {
            fault(Fault.pointerTo(name), "no-id", Sentence.of("body.no-id", Printable.shown(text)), Sentence.NONE);
        }
        return id;
    }

    /** Notes that a field must be there, unless something else is wrong with it. */
    public void missing(String name) {
        String pointer = Fault.pointerTo(name);
        if (faults.stream().noneMatch(fault -> fault.pointer().startsWith(pointer))) {
            fault(pointer, "missing-field", Sentence.of("body.missing", name), Sentence.NONE);
        }
    }

    /** Notes something that is wrong. */
    public void fault(String pointer, String code, Sentence detail, Sentence hint) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(pointer, code, detail, hint));
        }
    }

    /**
     * Ends reading: fields that nobody asked for are faults, too.
     *
     * @throws Refusal with everything that is wrong
     */
    public void end() {
        String known = String.join(", ", new TreeSet<>(asked));
        for (String name : object.propertyNames()) {
            if (!asked.contains(name)) {
                Sentence what = Sentence.of("body.unknown-field", Printable.shown(name));
                fault(Fault.pointerTo(name), "unknown-field", what, Sentence.of("hint.one-of", known));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "misfitting-body",
                    Sentence.of("problem.body-faults", faults.size()),
                    faults);
        }
    }

    /** Whatever stands there; null when it is missing or null. */
    public @Nullable JsonNode value(String name) {
        asked.add(name);
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private @Nullable String text(String pointer, JsonNode value, int longest) {
        if (!value.isString()) {
            fault(pointer, "wrong-kind", Sentence.of("body.text"), Sentence.NONE);
            return null;
        }
        String text = value.asString().strip();
        if (text.isEmpty()) {
            fault(pointer, "empty", Sentence.of("body.empty"), Sentence.NONE);
            return null;
        }
        if (!Printable.is(text)) {
            fault(pointer, "unprintable", Sentence.of("body.unprintable"), Sentence.NONE);
            return null;
        }
        if (text.length() > longest) {
            fault(pointer, "too-long", Sentence.of("body.too-long", text.length(), longest), Sentence.NONE);
            return null;
        }
        return text;
    }
}
