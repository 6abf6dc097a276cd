package org.clustermaturity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a guide for authors shows in boxes: files, changes to files, and what the program says. */
record ContentGuide(String text, List<Box> boxes) {

    private static final Pattern FILE = Pattern.compile("\\*\\*`(.+)`\\*\\*");
    private static final Pattern CHANGE = Pattern.compile("Change in `(.+)`:");

    /** A box: the last line above it that is none itself, and what stands in it. */
    record Box(String above, String text) {}

    /** A line of a file and what it becomes. */
    record Change(String path, String from, String to) {

        String applyTo(String text) {
            if (text.indexOf(from) < 0 || text.indexOf(from) != text.lastIndexOf(from)) {
                throw new AssertionError("%s does not have exactly one \"%s\".".formatted(path, from));
            }
            return text.replace(from, to);
        }
    }

    static ContentGuide read(Path page) {
        try {
            return of(Files.readString(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ContentGuide of(String text) {
        List<Box> boxes = new ArrayList<>();
        String above = "";
        List<String> inside = new ArrayList<>();
        boolean open = false;
        for (String line : text.lines().toList()) {
            if (line.startsWith("```")) {
                if (open) {
                    boxes.add(new Box(above, String.join("\n", inside)));
                    inside.clear();
                }
                open = !open;
            } else if (open) {
                inside.add(line);
            } else if (!line.isBlank()) {
                above = line;
            }
        }
        return new ContentGuide(text, boxes);
    }

    /** The files by path. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (Box box : boxes) {
            Matcher file = FILE.matcher(box.above());
            if (file.matches()) {
                files.put(file.group(1), box.text());
            }
        }
        return files;
    }

    /** All changes, in order; a box holds a line with a minus and one with a plus. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Box box : boxes) {
            Matcher change = CHANGE.matcher(box.above());
            if (change.matches()) {
                List<String> lines = box.text().lines().toList();
                changes.add(new Change(
                        change.group(1), lines.get(0).substring(1), lines.get(1).substring(1)));
            }
        }
        return changes;
    }

    /** What stands in the one box whose line above begins with these words. */
    String boxBelow(String words) {
        List<Box> found =
                boxes.stream().filter(box -> box.above().startsWith(words)).toList();
        if (found.size() != 1) {
            throw new AssertionError("%d boxes stand below \"%s\".".formatted(found.size(), words));
        }
        return found.get(0).text();
    }

    /** The first cells of the last table. */
    List<String> firstCells() {
        return text.lines()
                .dropWhile(line -> !line.equals("| it says | it means | so |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.substring("| `".length(), line.indexOf("` | ")))
                .toList();
    }
}
