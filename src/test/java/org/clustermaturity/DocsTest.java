package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links between pages lead somewhere, and the map shows what is there. */
class DocsTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]*)(?:#([^)]*))?\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            List<Path> pages = new ArrayList<>(
                    docs.filter(path -> path.toString().endsWith(".md")).toList());
            pages.add(Path.of("README.md"));
            pages.add(Path.of("api-spec/README.md"));
            pages.add(Path.of("examples/README.md"));
            return pages.stream().sorted();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) throws IOException {
        assertThat(brokenLinks(page, Files.readString(page))).isEmpty();
    }

    @Test
    void aBrokenLinkIsFound() throws IOException {
        String text = "see [here](nowhere.md), [there](walk.md), [above](#the-walk) and [below](walk.md#nothing)";

        assertThat(brokenLinks(Path.of("docs/walk.md"), text)).containsExactly("nowhere.md", "walk.md#nothing");
    }

    @Test
    void theMapShowsEveryRoom() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String map = readme.substring(readme.indexOf("## The map"), readme.indexOf("## Where do I change"));

        try (Stream<Path> rooms = Files.list(Path.of("src/main/java/org/clustermaturity"))) {
            assertThat(rooms.filter(Files::isDirectory))
                    .isNotEmpty()
                    .allSatisfy(room -> assertThat(map).contains(" " + room.getFileName() + "/ "));
        }
    }

    private static List<String> brokenLinks(Path page, String text) throws IOException {
        List<String> broken = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            String target = link.group(1);
            boolean elsewhere = target.contains("://") || target.startsWith("mailto:");
            Path file = target.isEmpty() ? page : page.resolveSibling(target).normalize();
            if (!elsewhere && !leadsSomewhere(file, link.group(2))) {
                broken.add(link.group(2) == null ? target : target + "#" + link.group(2));
            }
        }
        return broken;
    }

    private static boolean leadsSomewhere(Path file, @Nullable String heading) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        return heading == null
                || HEADING.matcher(Files.readString(file))
                        .results()
                        .anyMatch(found -> anchor(found.group(1)).equals(heading));
    }

    /** As a page shows it: small letters, no punctuation, hyphens for blanks. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-');
    }
}
