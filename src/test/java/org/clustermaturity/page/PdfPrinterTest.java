package org.clustermaturity.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPrinterTest {

    private static final Instant MADE = Instant.parse("2026-11-21T10:15:30Z");
    private static final PdfPrinter PRINTER = new PdfPrinter();

    @Test
    void lettersOfEveryLanguageOfEuropeComeOutRight() throws IOException {
        String letters =
                "Zażółć gęślą jaźń · Ελλάδα καλημέρα · България Україна їжак · Łódź Þór Ñandú Çelik Őz Șț · 12,5 € “–”"
                        + " · Հայաստան · საქართველო";

        byte[] printed = print("<h1>" + letters + "</h1><p>" + letters + "</p>");

        assertThat(text(printed)).contains(letters + " " + letters);
        assertThat(PdfUa.faults(printed)).isEmpty();
    }

    @Test
    void aDocumentHasItsTitleItsLanguageAndTheMomentItBears() throws IOException {
        try (PDDocument document = Loader.loadPDF(print("<p>So.</p>"))) {
            PDDocumentInformation information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("A document");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("pl");
            assertThat(information.getCreationDate().toInstant()).isEqualTo(MADE);
            assertThat(information.getModificationDate().toInstant()).isEqualTo(MADE);
        }
    }

    @Test
    void theSameDocumentIsTheSameBytesEveryTime() throws InterruptedException {
        byte[] first = print("<p>So <b>it</b> is.</p>");
        Thread.sleep(1_100);

        assertThat(print("<p>So <b>it</b> is.</p>")).isEqualTo(first);
    }

    @Test
    void aPlainDocumentComplies() {
        assertThat(PdfUa.faults(print("<p>So.</p>"))).isEmpty();
    }

    @Test
    void aPictureWithoutWordsDoesNotComply() {
        assertThat(
                        PdfUa.faults(
                                print(
                                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\"/></svg>")))
                .isNotEmpty();
    }

    @Test
    void nothingIsFetchedWhateverAPageAsksFor(@TempDir Path folder) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        List<String> tries = List.of(
                "<img src=\"" + base + "/a.png\" alt=\"x\"/>",
                "<link rel=\"stylesheet\" href=\"" + base + "/a.css\"/>",
                "<style>@import url(" + base + "/b.css); p { background: url(" + base + "/c.png) }</style><p>x</p>",
                "<object data=\"" + secret.toUri() + "\" type=\"text/plain\"></object>",
                "<img src=\"" + secret.toUri() + "\" alt=\"x\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\" height=\"9\"><image xlink:href=\""
                        + base + "/d.png\" width=\"9\" height=\"9\"/></svg>");

        try {
            for (String attempt : tries) {
                assertThat(text(print(attempt))).as(attempt).doesNotContain("the secret");
            }
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    private static byte[] print(String body) {
        String html = """
                <!DOCTYPE html>
                <html lang="pl"><head><title>A document</title><meta name="description" content="x"/>
                <style>body { font-family: "Noto Sans", "Noto Sans Armenian", "Noto Sans Georgian"; }</style></head><body>%s</body></html>""".formatted(body);
        return PRINTER.print(new Document(new WebPage(new Style(""), html), MADE, "a-document"));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
