package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links between pages lead somewhere, and the map shows what is there. */
class DocsTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(#[^)]*)?\\)");

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
    void aBrokenLinkIsFound() {
        assertThat(brokenLinks(Path.of("docs/walk.md"), "see [here](nowhere.md) and [there](walk.md)"))
                .containsExactly("nowhere.md");
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

    private static List<String> brokenLinks(Path page, String text) {
        List<String> broken = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            String target = link.group(1);
            boolean elsewhere = target.contains("://") || target.startsWith("mailto:");
            if (!elsewhere && !Files.exists(page.resolveSibling(target).normalize())) {
                broken.add(target);
            }
        }
        return broken;
    }
}
