package org.clustermaturity.content.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.Source;
import org.clustermaturity.content.Sources;
import org.clustermaturity.content.Suggestion;
import org.jspecify.annotations.Nullable;

/** Reads {@code docs/sources.yaml}. */
public final class YamlSources {

    private static final String PATH = "docs/sources.yaml";
    private static final String PUBLISHED = "published";
    private static final List<String> KINDS = List.of(PUBLISHED, "own-proposal");

    private final ContentProblems problems;

    public YamlSources(ContentProblems problems) {
        this.problems = problems;
    }

    /** All sources; a source with parts also gives one source per part, such as {@code ten-steps-5}. */
    public Sources read(ContentFolder folder) {
        List<Source> sources = new ArrayList<>();
        folder.find(PATH)
                .flatMap(file -> new StrictYaml(problems).readList(file, Entry.class))
                .ifPresent(file -> {
                    for (int i = 0; i < file.value().size(); i++) {
                        addTo(sources, file.value().get(i), file, i);
                    }
                });
        if (folder.find(PATH).isEmpty()) {
            problems.add(new ContentFile(PATH, ""), 1, "This file does not exist.", "");
        }
        return new Sources(sources);
    }

    private static void addTo(List<Source> sources, Entry entry, YamlFile<List<Entry>> file, int index) {
        if (sources.stream().anyMatch(source -> source.id().equals(entry.id()))) {
            file.problem(index + "/id", "Source \"%s\" stands twice.".formatted(entry.id()), "");
        }
        if (!KINDS.contains(entry.kind())) {
            file.problem(
                    index + "/kind",
                    "Source \"%s\" has kind \"%s\", which does not exist.".formatted(entry.id(), entry.kind()),
                    Suggestion.maybe(entry.kind(), KINDS));
        }
        sources.add(entry.toSource(entry.id(), entry.title()));
        if (entry.parts() != null) {
            entry.parts()
                    .forEach((part, title) ->
                            sources.add(entry.toSource(entry.id() + "-" + part, entry.title() + ": " + title)));
        }
    }

    private record Entry(
            String id,
            String kind,
            String title,
            @Nullable String publisher,
            @Nullable String address,
            String says,
            @Nullable String limits,
            @Nullable Map<String, String> parts) {

        Source toSource(String sourceId, String sourceTitle) {
            return new Source(sourceId, kind.equals(PUBLISHED), sourceTitle, publisher, address, says, limits);
        }
    }
}
