package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserTest {

    private static final String BAD = """
            <!DOCTYPE html><html><head><title>x</title></head>
            <body><main><h1>A page</h1><img src="data:,"><p style="color:#ccc">pale</p>
            <div style="width:3000px">wide</div></main></body></html>""";

    @Test
    void whatIsWrongWithAPageIsFound() {
        assertThat(Browser.get().violations(BAD, 800))
                .anySatisfy(rule -> assertThat(rule).startsWith("image-alt"))
                .anySatisfy(rule -> assertThat(rule).startsWith("html-has-lang"))
                .anySatisfy(rule -> assertThat(rule).startsWith("color-contrast"));
        assertThat(Browser.get().isTooWide(BAD, 800)).isTrue();
        assertThat(Browser.get().isTooWide(BAD, 3200)).isFalse();
    }

    @Test
    void aPictureIsSaved(@TempDir Path folder) {
        Path file = folder.resolve("page.png");

        Browser.get().picture(BAD, 800, file);

        assertThat(file).isNotEmptyFile();
        assertThat(Files.isRegularFile(file)).isTrue();
    }

    @Test
    void whoeverHasNoBrowserIsToldHowToGetOne() {
        assertThatThrownBy(() -> Browser.executable("/nowhere/chromium"))
                .hasMessage(
                        "There is no Chromium at /nowhere/chromium. Install it (on Debian: apt-get install chromium),"
                                + " or name its place in the environment variable CHROMIUM.");
    }
}
