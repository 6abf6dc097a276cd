package org.clustermaturity.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class LineChartTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Test
    void oneAssessmentIsAPointWithoutALine() throws Exception {
        Document svg = drawn(LineChart.Size.LARGE, List.of(place(DAY, 40.0)));

        assertThat(count(svg, "circle")).isOne();
        assertThat(count(svg, "polyline")).isZero();
        assertThat(count(svg, "polygon")).isOne();
    }

    @Test
    void timeIsToScale() throws Exception {
        Document svg = drawn(
                LineChart.Size.LARGE,
                List.of(place(DAY, 40.0), place(DAY.plusDays(30), 50.0), place(DAY.plusDays(120), 60.0)));

        double first = x(svg, 0);
        assertThat((x(svg, 1) - first) / (x(svg, 2) - first)).isBetween(0.249, 0.251);
    }

    @ParameterizedTest
    @EnumSource
    void thirtyAssessmentsFitWithoutLabelsOverEachOther(LineChart.Size size) throws Exception {
        Document svg = drawn(
                size,
                IntStream.range(0, 30)
                        .mapToObj(i -> place(DAY.plusDays(40L * i), i * 3.0))
                        .toList());

        assertThat(count(svg, "circle")).isEqualTo(30);
        assertThat(count(svg, "text")).isBetween(8, 40);
    }

    @Test
    void whereThereIsNoValueTheLineHasAGap() throws Exception {
        Document svg = drawn(
                LineChart.Size.SMALL,
                List.of(
                        place(DAY, 40.0),
                        place(DAY.plusDays(1), 50.0),
                        place(DAY.plusDays(2), null),
                        place(DAY.plusDays(3), 50.0)));

        assertThat(count(svg, "polyline")).isOne();
        assertThat(count(svg, "circle")).isEqualTo(3);
    }

    @Test
    void assessmentsOfOneDayStandSideBySide() throws Exception {
        Document svg = drawn(LineChart.Size.LARGE, List.of(place(DAY, 40.0), place(DAY, 50.0), place(DAY, 60.0)));

        assertThat(x(svg, 0)).isLessThan(x(svg, 1));
        assertThat(x(svg, 1)).isLessThan(x(svg, 2));
    }

    @Test
    void textIsNeverMarkup() throws Exception {
        LineChart.Place odd = new LineChart.Place(DAY, "<i>", 1.0, null, null, "\"&", "<script>");
        Document svg = drawn(LineChart.Size.LARGE, List.of(odd));

        assertThat(count(svg, "script")).isZero();
        assertThat(svg.getDocumentElement().getTextContent()).contains("<script>", "<i>", "\"&");
    }

    private static LineChart.Place place(LocalDate date, @Nullable Double value) {
        return new LineChart.Place(date, date.toString(), value, 10.0, 90.0, value == null ? "" : value + "", "Growth");
    }

    private static Document drawn(LineChart.Size size, List<LineChart.Place> places) throws Exception {
        ValueScale scale = new ValueScale(BigDecimal.ZERO, BigDecimal.valueOf(100), '.');
        String svg = new LineChart("c", "Title", "What is seen", scale, places, size).toSvg();
        assertThat(svg)
                .matches(Pattern.compile("<svg .*role=\"img\".*<title.*<desc.*", Pattern.DOTALL))
                .doesNotContain("NaN");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static int count(Document svg, String element) {
        return svg.getElementsByTagName(element).getLength();
    }

    private static double x(Document svg, int place) {
        return Double.parseDouble(svg.getElementsByTagName("circle")
                .item(place)
                .getAttributes()
                .getNamedItem("cx")
                .getNodeValue());
    }
}
