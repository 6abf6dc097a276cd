package org.clustermaturity.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ScoreChartTest {

    private static final ValueScale USUAL = new ValueScale(BigDecimal.ZERO, BigDecimal.valueOf(100), '.');
    private static final Reading FIFTY = new Reading("Fifty", 50.0, 50.0, 50.0);
    private static final Reading OPEN = new Reading("Open", 40.0, 20.0, 60.0);
    private static final Reading NOTHING = new Reading("Nothing", null, 0.0, 100.0);
    private static final Reading NO_BOUNDS = new Reading("No bounds", null, null, null);

    @Test
    void aScoreThatIsNotThereIsNotDrawn() throws Exception {
        Document drawn = draw(List.of(FIFTY, FIFTY, NOTHING, FIFTY));

        assertThat(dots(drawn)).hasSize(3);
        assertThat(lines(drawn, Palette.ACCENT)).as("beside the one in the key").hasSize(2 + 1);
    }

    @Test
    void theFirstScoreIsUpwardsAndHalfOfTheScaleIsHalfOfTheWay() throws Exception {
        Element dot = dots(draw(List.of(FIFTY, FIFTY, FIFTY))).get(0);

        assertThat(dot.getAttribute("cx")).isEqualTo("310");
        assertThat(dot.getAttribute("cy")).isEqualTo("127.5");
    }

    @Test
    void aBandIsDrawnWhereScoresAreOpenOnly() throws Exception {
        assertThat(elements(draw(List.of(FIFTY, FIFTY, FIFTY)), "path")).isEmpty();
        assertThat(elements(draw(List.of(FIFTY, OPEN, FIFTY)), "path"))
                .singleElement()
                .satisfies(band -> assertThat(band.getAttribute("d").split("Z")).hasSize(3));
    }

    @Test
    void aBandHasAGapWhereThereAreNoBounds() throws Exception {
        assertThat(elements(draw(List.of(OPEN, OPEN, NO_BOUNDS, OPEN)), "path"))
                .singleElement()
                .satisfies(band -> assertThat(band.getAttribute("d").split("Z")).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 30})
    void anyNumberOfScoresCanBeDrawn(int count) throws Exception {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(i % 2 == 0 ? OPEN : NOTHING);
        }

        Element picture = draw(readings).getDocumentElement();

        assertThat(picture.getAttribute("role")).isEqualTo("img");
        assertThat(picture.getElementsByTagName("title").getLength()).isEqualTo(1);
        assertThat(picture.getElementsByTagName("desc").getLength()).isEqualTo(1);
    }

    @Test
    void aLabelNeverBecomesMarkup() throws Exception {
        String label = "<script>\"&'\u0000";

        Document drawn = draw(List.of(new Reading(label, 1.0, 1.0, 1.0), FIFTY, FIFTY));

        assertThat(elements(drawn, "script")).isEmpty();
        assertThat(elements(drawn, "text"))
                .anySatisfy(text -> assertThat(text.getTextContent()).isEqualTo("<script>\"&'\uFFFD"));
    }

    @Test
    void aScaleNeedNotRunFromNothingToAHundred() {
        ValueScale scale = new ValueScale(BigDecimal.ONE, BigDecimal.valueOf(4), ',');

        assertThat(scale.ticks().stream().map(scale::written)).containsExactly("1", "1,75", "2,5", "3,25", "4");
        assertThat(scale.part(2.5)).isEqualTo(0.5);
        assertThat(scale.part(9)).isEqualTo(1);
        assertThatThrownBy(() -> new ValueScale(BigDecimal.ONE, BigDecimal.ONE, '.'))
                .hasMessage("A scale cannot run from (1) to (1).");
    }

    @Test
    void longLabelsAreBrokenAndAtLastCut() {
        assertThat(Wrapping.lines("Services and collaboration", 15, 3))
                .containsExactly("Services and", "collaboration");
        assertThat(Wrapping.lines("Internationalisation", 10, 3)).containsExactly("Internati…");
        assertThat(Wrapping.lines("one two three four", 5, 2)).containsExactly("one", "two…");
        assertThat(Wrapping.lines("", 5, 2)).containsExactly("");
    }

    @Test
    void everyColourThatCarriesMeaningStandsOutFromPaper() {
        List<String> colours = new ArrayList<>(List.of(Palette.INK, Palette.MUTED, Palette.ACCENT, Palette.BAND_EDGE));
        Palette.SERIES.forEach(series -> colours.add(series.colour()));

        assertThat(colours)
                .allSatisfy(colour -> assertThat(contrastToWhite(colour)).isGreaterThan(3.9));
        assertThat(contrastToWhite(Palette.GRID)).isLessThan(3);
        assertThat(Palette.series(Palette.SERIES.size())).isEqualTo(Palette.series(0));
    }

    private static Document draw(List<Reading> readings) throws Exception {
        String svg = new ScoreChart("c", "A chart", "Of scores.", USUAL, readings, "Score", "Open").toSvg();
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    /** Without that in the key. */
    private static List<Element> dots(Document drawn) {
        List<Element> dots = elements(drawn, "circle");
        return dots.subList(0, dots.size() - 1);
    }

    private static List<Element> lines(Document drawn, String colour) {
        return elements(drawn, "line").stream()
                .filter(line -> line.getAttribute("stroke").equals(colour))
                .toList();
    }

    private static List<Element> elements(Document drawn, String name) {
        NodeList nodes = drawn.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static double contrastToWhite(String colour) {
        double luminance = 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(String colour, int place) {
        double part = Integer.parseInt(colour.substring(place, place + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
