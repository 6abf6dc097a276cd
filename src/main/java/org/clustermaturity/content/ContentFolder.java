package org.clustermaturity.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sha256;

/** All content files, sorted by path, so that the same files always have the same fingerprint. */
public record ContentFolder(List<ContentFile> files) {

    private static final List<String> ROOMS = List.of("questionnaires", "rules", "curriculum");
    private static final String SOURCES = "docs/sources.yaml";

    public ContentFolder {
        files = files.stream().sorted(Comparator.comparing(ContentFile::path)).toList();
    }

    /**
     * Reads the content folders below a directory, and {@code docs/sources.yaml}.
     *
     * @throws UncheckedIOException when a file cannot be read as UTF-8 text
     */
    public static ContentFolder read(Path root) {
        List<ContentFile> files = new ArrayList<>();
        for (String room : ROOMS) {
            if (Files.isDirectory(root.resolve(room))) {
                try (Stream<Path> paths = Files.walk(root.resolve(room))) {
                    paths.filter(Files::isRegularFile)
                            .filter(path -> belongs(path.getFileName().toString()))
                            .forEach(path -> files.add(readFile(root, path)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        Path sources = root.resolve(SOURCES);
        if (Files.isRegularFile(sources)) {
            files.add(readFile(root, sources));
        }
        return new ContentFolder(files);
    }

    /** Whether a file of this name is content; editors leave other files behind. */
    public static boolean belongs(String name) {
        return name.endsWith(".yaml") || name.endsWith(".drl");
    }

    /** Whether the file at a path, given with {@code /} from the root, is content. */
    public static boolean holds(String path) {
        return path.equals(SOURCES) || (belongs(path) && ROOMS.stream().anyMatch(room -> path.startsWith(room + "/")));
    }

    /** The files below a folder, given with its trailing {@code /}. */
    public List<ContentFile> under(String folder) {
        return files.stream().filter(file -> file.path().startsWith(folder)).toList();
    }

    /** The one file of exactly this path. */
    public Optional<ContentFile> find(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** The names of the folders directly below a folder, given with its trailing {@code /}. */
    public List<String> foldersIn(String folder) {
        return under(folder).stream()
                .map(file -> file.path().substring(folder.length()))
                .filter(rest -> rest.contains("/"))
                .map(rest -> rest.substring(0, rest.indexOf('/')))
                .distinct()
                .toList();
    }

    /** The languages that some file translates another one into. */
    public List<Language> languages() {
        return files.stream()
                .flatMap(file -> file.language().stream())
                .distinct()
                .sorted(Comparator.comparing(Language::tag))
                .toList();
    }

    /** SHA-256 over the paths and fingerprints of all files. */
    public String fingerprint() {
        return Sha256.hex(files.stream()
                .map(file -> file.path() + " " + file.fingerprint() + "\n")
                .collect(Collectors.joining()));
    }

    private static ContentFile readFile(Path root, Path path) {
        try {
            return new ContentFile(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path + ". Maybe it is not saved as UTF-8.", e);
        }
    }
}
