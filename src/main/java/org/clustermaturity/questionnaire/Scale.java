package org.clustermaturity.questionnaire;

import java.util.List;

/** The options of a question, from worst to best where they have points. */
public record Scale(String id, List<Option> options) {

    /** Behind every yes-no question. */
    public static final Scale YES_NO =
            new Scale("yes-no", List.of(new Option("no", 0, "No"), new Option("yes", 100, "Yes")));

    public Scale {
        options = List.copyOf(options);
    }

    /** The position of an option, from 0, or -1 when the scale has no such key. */
    public int indexOf(String key) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    public List<String> keys() {
        return options.stream().map(Option::key).toList();
    }

    /** Whether its options have points, so that one is better than another. */
    public boolean isOrdered() {
        return options.stream().allMatch(option -> option.points() != null);
    }
}
