package org.clustermaturity.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblems;
import org.jspecify.annotations.Nullable;

/**
 * The lines of {@code questionnaires/PUBLISHED}: each version with its fingerprint, so that it never changes unseen. Comment
 * lines and translations do not count, so they may be improved.
 */
final class PublishedVersions {

    /** Where the lines stand. */
    static final String PATH = "questionnaires/PUBLISHED";

    private final ContentFolder folder;
    private final ContentFile published;
    private final ContentProblems problems;

    PublishedVersions(ContentFolder folder, ContentFile published, ContentProblems problems) {
        this.folder = folder;
        this.published = published;
        this.problems = problems;
    }

    /** One line per version of the folder: its name and its fingerprint. */
    static List<String> lines(ContentFolder folder) {
        return folder.foldersIn("questionnaires/").stream()
                .flatMap(id ->
                        folder.foldersIn("questionnaires/" + id + "/").stream().map(version -> id + "/" + version))
                .map(name -> name + " " + fingerprint(folder, name))
                .toList();
    }

    /** Notes every version that changed, is not listed, or is listed but gone. */
    void check() {
        Map<String, String> expected = new LinkedHashMap<>();
        lines(folder).forEach(line -> expected.put(line.substring(0, line.indexOf(' ')), line));
        List<String> lines = published.text().lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String name = lines.get(i).split(" ", 2)[0];
            String now = expected.remove(name);
            if (!name.isEmpty() && !name.startsWith("#") && !lines.get(i).equals(now)) {
                refuse(i + 1, name, now);
            }
        }
        expected.forEach((name, line) -> problems.add(
                published,
                Math.max(1, lines.size()),
                "Version %s is not listed here.".formatted(name),
                "Maybe add the line: " + line));
    }

    private void refuse(int line, String name, @Nullable String now) {
        if (now == null) {
            problems.add(
                    published,
                    line,
                    "Version %s is listed here, but there is no such folder or the line stands twice.".formatted(name),
                    "Maybe it was renamed: a published version stays.");
        } else {
            problems.add(
                    published,
                    line,
                    "Version %s is published, but its files have changed.".formatted(name),
                    "Maybe the change should be a new version. The line of the files as they are now: " + now);
        }
    }

    private static String fingerprint(ContentFolder folder, String name) {
        return new ContentFolder(folder.under("questionnaires/" + name + "/").stream()
                        .filter(file -> !file.name().matches(".*\\.[a-z]{2}\\.yaml"))
                        .map(file -> new ContentFile(file.path(), withoutComments(file.text())))
                        .toList())
                .fingerprint();
    }

    private static String withoutComments(String text) {
        return text.lines().filter(line -> !line.strip().startsWith("#")).collect(Collectors.joining("\n"));
    }
}
