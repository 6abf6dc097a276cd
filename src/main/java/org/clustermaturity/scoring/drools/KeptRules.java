package org.clustermaturity.scoring.drools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compiled rules in a folder, by the fingerprint of what they were compiled from, so that a restart need not compile.
 *
 * <p>They are code. The folder is made for its owner alone, and files of somebody else are not read.
 */
public final class KeptRules {

    private static final String OWNER_ONLY = "rwx------";

    private final @Nullable Path folder;

    private KeptRules(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Keeps them in this folder, which is made when needed. */
    public static KeptRules in(Path folder) {
        return new KeptRules(folder);
    }

    /** Keeps nothing. */
    public static KeptRules nowhere() {
        return new KeptRules(null);
    }

    Optional<byte[]> find(String fingerprint) {
        if (folder == null) {
            return Optional.empty();
        }
        Path file = file(folder, fingerprint);
        try {
            boolean ours = Files.isRegularFile(file)
                    && Files.getOwner(file).equals(Files.getOwner(folder))
                    && Files.getOwner(file).getName().equals(System.getProperty("user.name"));
            return ours ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read compiled rules from " + file, e);
        }
    }

    void keep(String fingerprint, byte[] compiled) {
        if (folder == null) {
            return;
        }
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(OWNER_ONLY));
                }
            }
            Path written = Files.createTempFile(folder, "rules", ".part");
            Files.write(written, compiled);
            Files.move(written, file(folder, fingerprint), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep compiled rules in " + folder, e);
        }
    }

    private static Path file(Path folder, String fingerprint) {
        return folder.resolve(fingerprint + ".jar");
    }
}
