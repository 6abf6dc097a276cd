package org.clustermaturity.scoring.drools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiled rules in a folder, by the fingerprint of what they were compiled from, so that a restart need not compile.
 *
 * <p>They are code. The folder is made for its owner alone, and what somebody else could have written is not used.
 */
public final class KeptRules {

    private static final Logger LOG = LoggerFactory.getLogger(KeptRules.class);
    private static final String OWNER_ONLY = "rwx------";

    private final @Nullable Path folder;
    private final boolean growing;

    private KeptRules(@Nullable Path folder, boolean growing) {
        this.folder = folder;
        this.growing = growing;
    }

    /** Keeps them in this folder, which is made when needed. */
    public static KeptRules in(Path folder) {
        return new KeptRules(folder, true);
    }

    /** Keeps nothing. */
    public static KeptRules nowhere() {
        return new KeptRules(null, false);
    }

    /** The same that are kept already, to which nothing is added. */
    public KeptRules asTheyAre() {
        return new KeptRules(folder, false);
    }

    Optional<byte[]> find(String fingerprint) {
        if (folder == null || !Files.isRegularFile(file(folder, fingerprint))) {
            return Optional.empty();
        }
        try {
            Path file = file(folder, fingerprint);
            if (isOursAlone(folder) && isOurs(file)) {
                return Optional.of(Files.readAllBytes(file));
            }
            LOG.warn("Compiled rules in {} are not used: somebody else could have written them.", folder);
        } catch (IOException e) {
            LOG.warn("Compiled rules in {} cannot be read; they are compiled again.", folder, e);
        }
        return Optional.empty();
    }

    void keep(String fingerprint, byte[] compiled) {
        if (folder == null || !growing) {
            return;
        }
        try {
            makeFolder(folder);
            Path written = Files.createTempFile(folder, "rules", ".part");
            Files.write(written, compiled);
            Files.move(written, file(folder, fingerprint), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("Compiled rules cannot be kept in {}; the next start compiles them again.", folder, e);
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (hasPosixRights(folder)) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(OWNER_ONLY));
            }
        }
    }

    private static boolean isOursAlone(Path folder) throws IOException {
        Set<PosixFilePermission> rights = hasPosixRights(folder) ? Files.getPosixFilePermissions(folder) : Set.of();
        return isOurs(folder)
                && !rights.contains(PosixFilePermission.GROUP_WRITE)
                && !rights.contains(PosixFilePermission.OTHERS_WRITE);
    }

    private static boolean isOurs(Path path) throws IOException {
        return Files.getOwner(path).getName().equals(System.getProperty("user.name"));
    }

    private static boolean hasPosixRights(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static Path file(Path folder, String fingerprint) {
        return folder.resolve(fingerprint + ".jar");
    }
}
