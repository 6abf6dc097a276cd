package org.clustermaturity.assessment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.clustermaturity.language.Language;

/**
 * A result as it was sent when it was submitted; never computed again.
 *
 * @param language in which it was asked for
 * @param languages of its texts: also English where texts were missing
 */
public record FrozenResult(Language language, Set<Language> languages, String json) {

    /** Its text as it is kept, compressed with gzip. */
    public byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
            zipped.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The text of a result that was {@link #zipped}. */
    public static String unzip(byte[] zipped) {
        try (GZIPInputStream bytes = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
