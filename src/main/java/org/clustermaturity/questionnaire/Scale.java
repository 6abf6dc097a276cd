package org.clustermaturity.questionnaire;

import java.util.List;
import org.clustermaturity.language.Words;

/** The options of a question, from worst to best where they have points. */
public record Scale(String id, List<Option> options) {

    /** The scale behind every yes-no question. */
    public static Scale yesNo(Words words) {
        return new Scale("yes-no", List.of(new Option("no", 0, words.no()), new Option("yes", 100, words.yes())));
    }

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
