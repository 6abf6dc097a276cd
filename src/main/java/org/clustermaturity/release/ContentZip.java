package org.clustermaturity.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;

/** Content files as one zip. It holds no code: what comes out is checked like any other content before it is used. */
final class ContentZip {

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    /** The same content has the same bytes, whenever it was written. */
    private static final LocalDateTime ANY_DAY = LocalDateTime.of(2000, 1, 1, 0, 0);

    private ContentZip() {}

    static byte[] write(ContentFolder content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (ContentFile file : content.files()) {
                ZipEntry entry = new ZipEntry(file.path());
                entry.setTimeLocal(ANY_DAY);
                zip.putNextEntry(entry);
                zip.write(file.text().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what was written.
     *
     * @throws IOException when it is damaged, or beyond 64 MB
     */
    static ContentFolder read(byte[] bytes) throws IOException {
        List<ContentFile> files = new ArrayList<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] text = zip.readNBytes(left);
                left -= text.length;
                if (left == 0) {
                    throw new IOException("It holds more than %d bytes.".formatted(MOST_BYTES));
                }
                files.add(new ContentFile(entry.getName(), new String(text, StandardCharsets.UTF_8)));
            }
        }
        return new ContentFolder(files);
    }
}
