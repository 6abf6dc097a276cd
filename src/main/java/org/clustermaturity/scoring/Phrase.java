package org.clustermaturity.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clustermaturity.language.Words;
import org.jspecify.annotations.Nullable;

/** A text with {@code {field}} placeholders, taken apart once and filled often. */
public final class Phrase {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final List<Part> parts = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    private record Part(String text, @Nullable Field field) {

        String fill(double[] fields, Words words) {
            return field == null ? text : field.show(fields[field.index()], words);
        }
    }

    private final String text;
    private final Words words;

    /** Takes a text apart; placeholders that are no field stay as they are and are listed in {@link #unknown()}. */
    public Phrase(String text, Fields fields) {
        this.text = text;
        this.words = fields.words();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int from = 0;
        while (matcher.find()) {
            addText(text.substring(from, matcher.start()));
            String name = matcher.group(1);
            Field field = fields.find(name).orElse(null);
            if (field == null) {
                unknown.add(name);
            }
            parts.add(new Part(matcher.group(), field));
            from = matcher.end();
        }
        addText(text.substring(from));
    }

    private void addText(String part) {
        if (!part.isEmpty()) {
            parts.add(new Part(part, null));
        }
    }

    /** The text with the values of these fields. */
    public String fill(double[] fields) {
        if (parts.size() == 1) {
            return parts.get(0).fill(fields, words);
        }
        StringBuilder filled = new StringBuilder(text.length() + 32);
        for (Part part : parts) {
            filled.append(part.fill(fields, words));
        }
        return filled.toString();
    }

    /** The fields that it mentions. */
    public List<Field> fields() {
        return parts.stream()
                .flatMap(part -> java.util.stream.Stream.ofNullable(part.field()))
                .toList();
    }

    /** Placeholders that are no field. */
    public List<String> unknown() {
        return unknown;
    }

    /** The text with its placeholders. */
    @Override
    public String toString() {
        return text;
    }
}
