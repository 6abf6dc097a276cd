package org.clustermaturity.privacy.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.clustermaturity.language.Sha256;
import org.clustermaturity.organisation.KeptAbout;
import tools.jackson.databind.json.JsonMapper;

/** A zip that is sent while it is made; its last file lists all others with their SHA-256. */
final class ZipArchive implements KeptAbout.Archive {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final JsonMapper json;
    private final Map<String, String> digests = new TreeMap<>();

    ZipArchive(OutputStream out, JsonMapper json) {
        this.zip = new ZipOutputStream(out);
        this.json = json;
    }

    @Override
    public void add(String path, byte[] content) throws IOException {
        digests.put(path, Sha256.hex(content));
        write(path, content);
    }

    /** Adds the list of all files; without it, the archive is not whole. */
    void end() throws IOException {
        write("manifest.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(Map.of("sha256", digests)));
        zip.finish();
    }

    private void write(String path, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
