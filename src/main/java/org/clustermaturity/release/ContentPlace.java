package org.clustermaturity.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblem;
import org.clustermaturity.content.FaultyContent;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where the content is read from: a folder, which can change, or the jar. */
final class ContentPlace {

    private static final String INSIDE_THE_JAR = "content/";

    private final @Nullable Path folder;

    private ContentPlace(@Nullable Path folder) {
        this.folder = folder;
    }

    /** This folder when it holds content now, else the jar. */
    static ContentPlace of(Path folder) {
        return new ContentPlace(Files.isDirectory(folder.resolve("questionnaires")) ? folder : null);
    }

    /** Whether it can change while the service runs. */
    boolean isFolder() {
        return folder != null;
    }

    /**
     * Reads all files.
     *
     * @throws FaultyContent when a file cannot be read
     */
    ContentFolder read() {
        try {
            return folder == null ? readFromTheJar() : ContentFolder.read(folder);
        } catch (IOException | UncheckedIOException e) {
            throw new FaultyContent(List.of(new ContentProblem(
                    folder == null ? INSIDE_THE_JAR : folder.toString(), 1, String.valueOf(e.getMessage()), "")));
        }
    }

    private static ContentFolder readFromTheJar() throws IOException {
        List<ContentFile> files = new ArrayList<>();
        for (Resource resource :
                new PathMatchingResourcePatternResolver().getResources("classpath:" + INSIDE_THE_JAR + "**/*.*")) {
            String address = resource.getURL().toString();
            String path = address.substring(address.lastIndexOf("/" + INSIDE_THE_JAR) + INSIDE_THE_JAR.length() + 1);
            if (ContentFolder.belongs(path)) {
                files.add(new ContentFile(path, resource.getContentAsString(StandardCharsets.UTF_8)));
            }
        }
        return new ContentFolder(files);
    }
}
