package org.clustermaturity.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.clustermaturity.language.PlainNumber;

/**
 * A picture in SVG, written element by element. It is an image with a title and a description for those who do not see it; it
 * has no styles, scripts or links, so it can stand in any page.
 */
public final class Svg {

    /** In units of the picture. */
    public static final int TEXT_SIZE = 13;

    /** Of a {@link #note}, in units of the picture. */
    static final int NOTE_SIZE = 11;

    private static final double LINE_HEIGHT = 1.2;
    private static final String FONTS = "Noto Sans, DejaVu Sans, Arial, sans-serif";

    private final StringBuilder out = new StringBuilder(4_000);

    /**
     * A picture of this size, in units of its own.
     *
     * @param id made of letters, digits and hyphens; nothing else in the page may have it
     */
    public Svg(String id, int width, int height, String title, String description) {
        open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "id",
                id,
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                width,
                "height",
                height,
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-desc",
                "font-family",
                FONTS,
                "font-size",
                TEXT_SIZE);
        written("title", title, "id", id + "-title");
        written("desc", description, "id", id + "-desc");
    }

    /** An empty element; attributes are names and values in turn, and numbers are rounded to two decimals. */
    public Svg draw(String element, Object... attributes) {
        begin(element, attributes);
        out.append("/>");
        return this;
    }

    /** The beginning of an element that holds others. */
    public Svg open(String element, Object... attributes) {
        begin(element, attributes);
        out.append('>');
        return this;
    }

    public Svg close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** Text on one line. */
    public Svg text(double x, double y, String text, Object... attributes) {
        begin("text", attributes);
        attribute("x", x);
        attribute("y", y);
        out.append('>').append(XmlText.escaped(text));
        return close("text");
    }

    /**
     * A small text beside what is drawn, to read it by.
     *
     * @param anchor which end of it lies at this place: start, middle or end
     */
    Svg note(double x, double y, String text, String anchor) {
        return text(x, y, text, "text-anchor", anchor, "fill", Palette.MUTED, "font-size", NOTE_SIZE);
    }

    /**
     * Text on several lines.
     *
     * @param middle the height of its middle
     */
    public Svg lines(double x, double middle, List<String> lines, Object... attributes) {
        double step = TEXT_SIZE * LINE_HEIGHT;
        // The middle of a line of small letters is about a third of its size above its foot.
        double first = middle - (lines.size() - 1) * step / 2 + TEXT_SIZE * 0.35;
        for (int i = 0; i < lines.size(); i++) {
            text(x, first + i * step, lines.get(i), attributes);
        }
        return this;
    }

    /** The picture; nothing can be drawn afterwards. */
    public String end() {
        return close("svg").out.toString();
    }

    /** A coordinate with at most two decimals. */
    public static String number(double coordinate) {
        return PlainNumber.text(BigDecimal.valueOf(coordinate).setScale(2, RoundingMode.HALF_UP));
    }

    /** Points as {@code polyline} and {@code polygon} take them. */
    public static String points(List<Point> points) {
        StringBuilder text = new StringBuilder();
        for (Point point : points) {
            text.append(text.isEmpty() ? "" : " ").append(point);
        }
        return text.toString();
    }

    /** A place in a picture, to the right and down from its upper left corner. */
    public record Point(double x, double y) {

        /** As it stands in SVG. */
        @Override
        public String toString() {
            return number(x) + "," + number(y);
        }
    }

    private void written(String element, String text, Object... attributes) {
        open(element, attributes);
        out.append(XmlText.escaped(text));
        close(element);
    }

    private void begin(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i].toString(), attributes[i + 1]);
        }
    }

    private void attribute(String name, Object value) {
        String text = value instanceof Double number ? number(number) : value.toString();
        out.append(' ').append(name).append("=\"").append(XmlText.escaped(text)).append('"');
    }
}
