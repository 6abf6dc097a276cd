package org.clustermaturity.content.yaml;

import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The line of everything in a file, by its place, such as {@code questions/3/scale}. */
final class YamlLines {

    private final Map<String, Integer> lines = new HashMap<>();

    YamlLines(Node root) {
        note("", root);
    }

    /** The line of a place, from 1; a place that is missing counts as its parent. */
    int of(String place) {
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
