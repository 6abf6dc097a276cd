package org.clustermaturity.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of every content release that was ever current, a zip per release, and beside it how it became current.
 *
 * <p>It holds content, no code: what comes out is checked like any other content before it is used.
 */
final class ReleaseArchive {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseArchive.class);
    /** Also keeps a name that a client sends from leading out of the folder. */
    private static final Pattern ID = Pattern.compile("\\d{4,}-\\d{2}-\\d{2}\\+[0-9a-f]{7}");

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    /** The same content has the same bytes, whenever it was written. */
    private static final LocalDateTime ANY_DAY = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final @Nullable Path folder;
    private final JsonMapper json = JsonMapper.shared();

    private ReleaseArchive(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Keeps releases in this folder, which is made when needed. */
    static ReleaseArchive in(Path folder) {
        return new ReleaseArchive(folder);
    }

    /** Keeps nothing. */
    static ReleaseArchive nowhere() {
        return new ReleaseArchive(null);
    }

    /** Keeps a release; when that fails, the log says so and the service goes on. */
    void keep(Activation activation, ContentFolder content) {
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            write(folder.resolve(activation.id() + ".zip"), zip(content));
            write(folder.resolve(activation.id() + ".json"), json.writeValueAsBytes(activation));
        } catch (IOException e) {
            LOG.warn(
                    "Content release {} cannot be kept in {}; its results cannot be repeated later.",
                    activation.id(),
                    folder,
                    e);
        }
    }

    /** Every release that is kept, in no order; what cannot be read is left out, and the log says so. */
    List<Activation> list() {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        List<Activation> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                read(file).ifPresent(found::add);
            }
        } catch (IOException e) {
            LOG.warn("The archive of content releases in {} cannot be read.", folder, e);
        }
        return found;
    }

    /**
     * The files of a release; empty when it is not kept.
     *
     * @throws IOException when they are damaged
     */
    Optional<ContentFolder> find(String id) throws IOException {
        if (folder == null || !ID.matcher(id).matches() || !Files.isRegularFile(folder.resolve(id + ".zip"))) {
            return Optional.empty();
        }
        return Optional.of(unzip(Files.readAllBytes(folder.resolve(id + ".zip"))));
    }

    private Optional<Activation> read(Path file) throws IOException {
        try {
            return Optional.of(json.readValue(Files.readAllBytes(file), Activation.class));
        } catch (JacksonException e) {
            LOG.warn("{} is damaged; the release is not listed.", file, e);
            return Optional.empty();
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "release", ".part");
        Files.write(part, bytes);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] zip(ContentFolder content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (ContentFile file : content.files()) {
                ZipEntry entry = new ZipEntry(file.path());
                entry.setTimeLocal(ANY_DAY);
                zip.putNextEntry(entry);
                zip.write(file.text().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static ContentFolder unzip(byte[] bytes) throws IOException {
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
