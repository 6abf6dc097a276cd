package org.clustermaturity;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A real browser for tests: Chromium, started once, without a window. */
public final class Browser {

    private static final int HEIGHT = 900;

    private static @Nullable Browser started;

    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
    }

    /** The browser; the first call starts it. */
    public static synchronized Browser get() {
        if (started == null) {
            started = new Browser(executable(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")));
        }
        return started;
    }

    static Path executable(String place) {
        Path executable = Path.of(place);
        if (!Files.isExecutable(executable)) {
            throw new IllegalStateException(
                    "There is no Chromium at %s. Install it (on Debian: apt-get install chromium), or name its place in the environment variable CHROMIUM."
                            .formatted(place));
        }
        return executable;
    }

    /**
     * Opens a page and looks at it.
     *
     * @param page an address that begins with http, or the HTML itself
     * @param headers what is sent beside the usual
     */
    public synchronized <T> T look(String page, int width, Map<String, String> headers, Function<Page, T> look) {
        try (BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setExtraHTTPHeaders(headers))) {
            Page opened = context.newPage();
            if (page.startsWith("http")) {
                opened.navigate(page);
            } else {
                opened.setContent(page);
            }
            return look.apply(opened);
        }
    }

    /** What is wrong with a page for people who see, hear or move differently; each with where it is. */
    public List<String> violations(String page, int width) {
        return look(
                page,
                width,
                Map.of(),
                opened -> new AxeBuilder(opened)
                        .analyze().getViolations().stream()
                                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                        + rule.getNodes().stream()
                                                .map(node -> node.getHtml())
                                                .toList())
                                .toList());
    }

    /** Whether a page is wider than the window, so that one has to move it to read. */
    public boolean isTooWide(String page, int width) {
        return look(page, width, Map.of(), opened -> (Boolean)
                opened.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    /** Saves a picture of a whole page as PNG. */
    public void picture(String page, int width, Path file) {
        look(
                page,
                width,
                Map.of(),
                opened -> opened.screenshot(
                        new Page.ScreenshotOptions().setPath(file).setFullPage(true)));
    }

    /** A page as the browser prints it, as PDF. */
    public byte[] print(String page) {
        return look(page, 1000, Map.of(), opened -> opened.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
    }
}
