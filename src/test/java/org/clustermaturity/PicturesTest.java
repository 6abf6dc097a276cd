package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.web.KeptClient;
import org.clustermaturity.history.web.Histories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pictures in the README: taken of the running service into {@code target/pictures}, and compared with those that are
 * kept. With {@code -Dpictures.write=true} they are replaced.
 */
@HttpTest
class PicturesTest {

    private static final Path KEPT = Path.of("docs", "pictures");
    private static final Path TAKEN = Path.of("target", "pictures");
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 1150;
    /** Letters differ a little from machine to machine; another page differs much more. Of 255. */
    private static final double MOST_DIFFERENCE = 12;

    private final KeptClient assessor;

    @Autowired
    PicturesTest(@LocalServerPort int port, AccessKeys keys) {
        this.assessor = KeptClient.with(new Service(port), new TestKeys(keys), KeptClient.newAccount(), Role.ASSESSOR);
    }

    @Test
    @Timeout(120)
    void theReadmeShowsTheReportAndTheHistoryAsTheyAre() throws IOException {
        String organisation = assessor.organisation();
        String latest = "";
        String[][] years = {
            {
                "2023-11-20",
                "{\"legalForm\": \"signed-agreement\", \"committedMembers\": 14, \"writtenStrategy\": \"none\"}"
            },
            {
                "2024-11-21",
                "{\"legalForm\": \"legal-entity\", \"committedMembers\": 27, \"writtenStrategy\": \"in-preparation\"}"
            },
            {"2025-11-20", "{\"committedMembers\": 38}"},
            {"2026-11-21", "{}"}
        };
        for (String[] year : years) {
            latest = Histories.submit(assessor, organisation, "cluster-maturity/2026-1", year[0], timberWith(year[1]));
        }

        BufferedImage report = taken("report", "/v1/assessments/" + latest + "/report");
        BufferedImage history = taken("history", "/v1/organisations/" + organisation + "/history");

        assertThat(difference(report, kept("report"))).isLessThan(MOST_DIFFERENCE);
        assertThat(difference(history, kept("history"))).isLessThan(MOST_DIFFERENCE);
        assertThat(difference(report, history)).isGreaterThan(MOST_DIFFERENCE);
        assertThat(Files.readString(Path.of("README.md")))
                .contains("(docs/pictures/report.png)", "(docs/pictures/history.png)");
    }

    private BufferedImage taken(String name, String path) throws IOException {
        Reply page = assessor.get(path, "Accept", "text/html");
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        byte[] picture = Browser.get()
                .look(
                        page.text(),
                        WIDTH,
                        Map.of(),
                        opened -> opened.screenshot(
                                new Page.ScreenshotOptions().setFullPage(true).setClip(0, 0, WIDTH, HEIGHT)));
        Files.createDirectories(TAKEN);
        Files.write(TAKEN.resolve(name + ".png"), picture);
        if (Boolean.getBoolean("pictures.write")) {
            Files.write(KEPT.resolve(name + ".png"), picture);
        }
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private static BufferedImage kept(String name) throws IOException {
        return ImageIO.read(KEPT.resolve(name + ".png").toFile());
    }

    /** How much two pictures differ on average, from 0 to 255, seen from far away. */
    private static double difference(BufferedImage one, BufferedImage other) {
        BufferedImage first = fromFarAway(one);
        BufferedImage second = fromFarAway(other);
        double sum = 0;
        for (int x = 0; x < first.getWidth(); x++) {
            for (int y = 0; y < first.getHeight(); y++) {
                sum += Math.abs(first.getRaster().getSample(x, y, 0)
                        - second.getRaster().getSample(x, y, 0));
            }
        }
        return sum / (first.getWidth() * first.getHeight());
    }

    private static BufferedImage fromFarAway(BufferedImage picture) {
        BufferedImage small = new BufferedImage(40, 46, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D drawing = small.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        drawing.drawImage(picture, 0, 0, small.getWidth(), small.getHeight(), null);
        drawing.dispose();
        return small;
    }

    /** The answers of the example, some of them replaced. */
    private static String timberWith(String others) {
        JsonNode answers = JsonMapper.shared()
                .readTree(Sheets.example("made-up/alpine-timber.json"))
                .get("answers");
        var changed = answers.deepCopy().asObject();
        changed.setAll(JsonMapper.shared().readTree(others).asObject());
        return changed.toString();
    }
}
