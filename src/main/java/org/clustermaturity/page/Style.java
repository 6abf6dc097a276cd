package org.clustermaturity.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a page looks.
 *
 * @param text style sheets, one after the other; without anything that HTML would read as markup
 */
public record Style(String text) {

    public Style {
        if (text.contains("<") || text.contains("&")) {
            throw new IllegalArgumentException("A style cannot hold markup.");
        }
    }

    /** The style sheets with these names below {@code styles/}, such as {@code page}. */
    public static Style of(String... names) {
        return new Style(Stream.of(names).map(Style::read).collect(Collectors.joining()));
    }

    private static String read(String name) {
        try (InputStream sheet = Style.class.getResourceAsStream("/styles/" + name + ".css")) {
            if (sheet == null) {
                throw new IllegalArgumentException("There is no style sheet (%s).".formatted(name));
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
