package org.clustermaturity.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks labels into short lines, because SVG does not. */
public final class Wrapping {

    private static final String MORE = "…";

    private Wrapping() {}

    /**
     * The words of a label on lines of at most so many characters; a longer word is cut, and so is what needs more lines.
     *
     * @param most how many lines there may be, from 1
     */
    public static List<String> lines(String label, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : label.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(cut(line.toString(), width));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(cut(line.toString(), width));
        return lines.size() <= most ? lines : shortened(lines, width, most);
    }

    private static List<String> shortened(List<String> lines, int width, int most) {
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, cut(kept.get(most - 1) + " " + MORE.repeat(width), width));
        return kept;
    }

    private static String cut(String line, int width) {
        if (line.codePointCount(0, line.length()) <= width) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, width - 1)).strip().replaceAll(MORE + "+$", "") + MORE;
    }
}
