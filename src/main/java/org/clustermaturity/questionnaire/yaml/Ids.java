package org.clustermaturity.questionnaire.yaml;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.clustermaturity.content.yaml.YamlFile;

/** What ids look like, and which are taken. */
final class Ids {

    /** A camelCase word. */
    static final String ID = "[a-z][a-zA-Z0-9]*";
    /** A kebab-case word. */
    static final String KEY = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private static final Set<String> RULE_WORDS =
            Set.of("and", "contains", "eval", "exists", "forall", "from", "in", "matches", "memberOf", "not", "or");

    private final Set<String> taken;

    Ids(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** Whether rules would read it as something else than a name. */
    static boolean isRuleWord(String id) {
        return SourceVersion.isKeyword(id) || RULE_WORDS.contains(id);
    }

    /** Takes an id and notes what is wrong with it; the owner's name starts the message. */
    void take(String id, String owner, YamlFile<?> file, String place) {
        if (!id.matches(ID)) {
            file.problem(
                    place,
                    owner + ": An id is a camelCase word.",
                    "Maybe letters and digits only, starting with a small letter.");
        } else if (isRuleWord(id)) {
            file.problem(place, owner + ": An id is no word of the rule language.", "Maybe it can say more.");
        }
        if (!taken.add(id)) {
            file.problem(place, owner + ": This id is taken.", "Maybe a copied block was not renamed.");
        }
    }
}
