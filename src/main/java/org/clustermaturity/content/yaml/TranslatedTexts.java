package org.clustermaturity.content.yaml;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.Suggestion;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The texts of one file of another language, each checked against its original. */
final class TranslatedTexts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final Translation translation;
    private final ContentProblems problems;
    private final @Nullable ContentFile file;
    private final @Nullable Node root;

    /** @param file the file, and its root; both null when there is none */
    TranslatedTexts(
            Translation translation, ContentProblems problems, @Nullable ContentFile file, @Nullable Node root) {
        this.translation = translation;
        this.problems = problems;
        this.file = file;
        this.root = root;
    }

    @Nullable
    Node root() {
        return root;
    }

    /** The entries of a group of keys; none when there is no such group. */
    Map<String, Node> group(@Nullable Node node) {
        Map<String, Node> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                if (entries.putIfAbsent(key, entry.getValueNode()) != null) {
                    fault(
                            entry.getKeyNode(),
                            "Key \"" + key + "\" stands here a second time.",
                            "Maybe one of the two was meant to have another name.");
                }
            }
        } else if (node != null) {
            fault(node, "This is of another kind.", "Maybe it should be a group of keys.");
        }
        return entries;
    }

    /** Notes every key that is none of the known ones. */
    void refuseOthers(Map<String, Node> group, Collection<String> known) {
        group.forEach((key, node) -> {
            if (!known.contains(key)) {
                fault(node, "Key \"" + key + "\" is not known here.", Suggestion.maybe(key, known));
            }
        });
    }

    /** Notes every entry that the original does not have. */
    void refuseOthers(Map<String, Node> group, Collection<String> known, ContentFile original) {
        group.forEach((key, node) -> {
            if (!known.contains(key)) {
                fault(
                        node,
                        "\"%s\" does not exist in %s.".formatted(key, original.path()),
                        Suggestion.maybe(key, known));
            }
        });
    }

    /** The text in this language, or the English one when it is missing or faulty. */
    String text(ContentFile original, String english, @Nullable Node node, String place, String id, int line) {
        if (node == null) {
            translation.missing(original, place, id, line);
            return english;
        }
        translation.found(original, place, node instanceof ScalarNode scalar ? scalar.getValue() : "");
        boolean empty = node.getTag().equals(Tag.NULL)
                || (node instanceof ScalarNode scalar && scalar.getValue().isBlank());
        if (empty) {
            fault(
                    node,
                    "The text of " + place + " is empty.",
                    "Maybe the line should be left out: it stays in English.");
        } else if (node instanceof ScalarNode scalar && node.getTag().equals(Tag.STR)) {
            checkPlaceholders(scalar, english, place);
            return scalar.getValue();
        } else {
            fault(node, "The value of " + place + " is of another kind.", "Maybe it should be a text in quotes.");
        }
        return english;
    }

    private void checkPlaceholders(ScalarNode node, String english, String place) {
        Set<String> expected = placeholders(english);
        Set<String> found = placeholders(node.getValue());
        expected.stream()
                .filter(name -> !found.contains(name))
                .forEach(lost -> fault(
                        node,
                        "The text of %s loses {%s}.".formatted(place, lost),
                        "Maybe the name between the braces was translated, too."));
        found.stream()
                .filter(name -> !expected.contains(name))
                .forEach(strange -> fault(
                        node,
                        "The text of %s mentions {%s}, which the original does not.".formatted(place, strange),
                        Suggestion.maybe(strange, expected)));
    }

    private static Set<String> placeholders(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private void fault(Node node, String what, String hint) {
        if (file != null) {
            problems.add(
                    file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1), what, hint);
        }
    }
}
