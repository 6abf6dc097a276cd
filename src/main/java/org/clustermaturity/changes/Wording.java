package org.clustermaturity.changes;

import java.math.BigDecimal;
import java.util.List;
import org.clustermaturity.language.PlainNumber;
import org.jspecify.annotations.Nullable;

/** How values, texts and lists are said in a change. */
final class Wording {

    private static final int LONGEST_TEXT = 60;
    private static final int LONGEST_LIST = 8;
    /** A text that is the same for longer than this is shown from shortly before the difference. */
    private static final int LONGEST_LEAD = 40;

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Wording() {}

    static String shown(@Nullable Object value) {
        if (value == null || value.equals("")) {
            return "none";
        }
        if (value instanceof Double number) {
            return shown(BigDecimal.valueOf(number));
        }
        if (value instanceof BigDecimal number) {
            return PlainNumber.text(number);
        }
        return value instanceof Boolean yes ? (yes ? "yes" : "no") : value.toString();
    }

    /** A text in quotes, cut when it is long. */
    static String quoted(String text) {
        return quoted(text, 0);
    }

    /** Both texts in quotes, cut to the place where they differ. */
    static String change(String before, String after) {
        int from = lead(before, after);
        return quoted(before, from) + " -> " + quoted(after, from);
    }

    /** {@code option added: x}, or {@code two options added: x, y}; a long list ends with how many more there are. */
    static String counted(String noun, List<String> names, String what) {
        String number = names.size() == 1 ? noun : number(names.size()) + " " + noun + "s";
        return "%s %s: %s".formatted(number, what, listed(names));
    }

    static String number(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
    }

    private static String listed(List<String> names) {
        return names.size() <= LONGEST_LIST
                ? String.join(", ", names)
                : "%s and %d more"
                        .formatted(String.join(", ", names.subList(0, LONGEST_LIST)), names.size() - LONGEST_LIST);
    }

    private static int lead(String before, String after) {
        int same = 0;
        while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return same <= LONGEST_LEAD ? 0 : before.lastIndexOf(' ', same - LONGEST_LEAD / 2) + 1;
    }

    private static String quoted(String text, int from) {
        String rest = text.substring(from);
        String cut = rest.length() <= LONGEST_TEXT ? rest : rest.substring(0, end(rest)) + "...";
        return "\"" + (from > 0 ? "..." : "") + cut + "\"";
    }

    private static int end(String text) {
        int space = text.lastIndexOf(' ', LONGEST_TEXT);
        boolean middleOfACharacter = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1));
        return space > LONGEST_TEXT / 2 ? space : LONGEST_TEXT - (middleOfACharacter ? 1 : 0);
    }
}
