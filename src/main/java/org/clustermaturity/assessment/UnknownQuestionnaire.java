package org.clustermaturity.assessment;

import java.util.Collection;
import org.clustermaturity.content.Suggestion;

/** An answer sheet for a questionnaire that does not exist. */
public final class UnknownQuestionnaire extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    UnknownQuestionnaire(String name, Collection<String> known) {
        super("There is no questionnaire \"%s\".".formatted(name.length() > 64 ? name.substring(0, 64) + "..." : name));
        this.hint = Suggestion.maybe(name, known);
    }

    public String hint() {
        return hint;
    }
}
