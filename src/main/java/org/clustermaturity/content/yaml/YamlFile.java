package org.clustermaturity.content.yaml;

import java.util.List;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.Sources;

/** A file that was read: its content as a record, and where everything in it stands. */
public final class YamlFile<T> {

    private final ContentFile file;
    private final T value;
    private final YamlLines lines;
    private final ContentProblems problems;

    YamlFile(ContentFile file, T value, YamlLines lines, ContentProblems problems) {
        this.file = file;
        this.value = value;
        this.lines = lines;
        this.problems = problems;
    }

    public ContentFile file() {
        return file;
    }

    public T value() {
        return value;
    }

    /** Notes a fault at a place such as {@code questions/3/scale}; a place that is missing counts as its parent. */
    public void problem(String place, String what, String hint) {
        problems.add(file, lines.of(place), what, hint);
    }

    /** Checks that everything named is a source; the owner's name starts the message. */
    public void checkSources(Sources sources, List<String> ids, String owner, String place) {
        sources.check(ids, owner, file, lines.of(place), problems);
    }
}
