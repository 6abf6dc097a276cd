package org.clustermaturity.content.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.Sources;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A file that was read, its content as a record, and the line of everything in it. */
public final class YamlFile<T> {

    private final ContentFile file;
    private final T value;
    private final ContentProblems problems;
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    YamlFile(ContentFile file, T value, ContentProblems problems) {
        this.file = file;
        this.value = value;
        this.problems = problems;
        new Compose(LoadSettings.builder().build()).composeString(file.text()).ifPresent(node -> note("", node));
    }

    public ContentFile file() {
        return file;
    }

    public T value() {
        return value;
    }

    /** Notes a fault at a place such as {@code questions/3/scale}; a place that is missing counts as its parent. */
    public void problem(String place, String what, String hint) {
        problems.add(file, line(place), what, hint);
    }

    /** Checks that everything named is a source; the owner's name starts the message. */
    public void checkSources(Sources sources, List<String> ids, String owner, String place) {
        sources.check(ids, owner, file, line(place), problems);
    }

    /** The line of a place such as {@code questions/3/scale}, from 1. */
    public int line(String place) {
        for (String at = place; !at.isEmpty(); at = at.contains("/") ? at.substring(0, at.lastIndexOf('/')) : "") {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return lines.getOrDefault("", 1);
    }

    private void note(String place, Node node) {
        node.getStartMark().ifPresent(mark -> lines.putIfAbsent(place, mark.getLine() + 1));
        String prefix = place.isEmpty() ? "" : place + "/";
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key) {
                    key.getStartMark().ifPresent(mark -> lines.put(prefix + key.getValue(), mark.getLine() + 1));
                    note(prefix + key.getValue(), entry.getValueNode());
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.getValue().size(); i++) {
                note(prefix + i, sequence.getValue().get(i));
            }
        }
    }
}
