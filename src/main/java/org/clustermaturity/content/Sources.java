package org.clustermaturity.content;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All sources that content may name, in the order of {@code docs/sources.yaml}. */
public final class Sources {

    private final Map<String, Source> byId;

    public Sources(Collection<Source> sources) {
        byId = sources.stream()
                .collect(Collectors.toMap(Source::id, Function.identity(), (one, two) -> one, LinkedHashMap::new));
    }

    /** The ids in a text that names several, separated by commas. */
    public static List<String> ids(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    public Optional<Source> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Source> list() {
        return List.copyOf(byId.values());
    }

    /** Notes a fault for each id that is not a source, and one when there is none at all. */
    public void check(List<String> ids, String owner, ContentFile file, int line, ContentProblems problems) {
        if (ids.isEmpty()) {
            problems.add(file, line, owner + " names no source.", "Maybe it should be \"own-proposal\".");
        }
        for (String id : ids) {
            // Without any source the file itself is at fault, which is said once, not for every id.
            if (!byId.containsKey(id) && !byId.isEmpty()) {
                problems.add(
                        file,
                        line,
                        owner + " names source \"" + id + "\", which docs/sources.yaml does not define.",
                        Suggestion.maybe(id, byId.keySet()));
            }
        }
    }
}
