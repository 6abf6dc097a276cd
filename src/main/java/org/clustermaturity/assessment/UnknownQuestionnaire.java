package org.clustermaturity.assessment;

import java.util.Collection;
import java.util.Optional;
import org.clustermaturity.content.Suggestion;
import org.jspecify.annotations.Nullable;

/** An answer sheet for a questionnaire that does not exist. */
public final class UnknownQuestionnaire extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hint;
    private final @Nullable String likely;

    UnknownQuestionnaire(String name, Collection<String> known) {
        super("There is no questionnaire \"%s\".".formatted(name.length() > 64 ? name.substring(0, 64) + "..." : name));
        this.hint = Suggestion.maybe(name, known);
        this.likely = Suggestion.nearest(name, known)
                .orElse(known.size() == 1 ? known.iterator().next() : null);
    }

    public String hint() {
        return hint;
    }

    /** The questionnaire that was probably meant. */
    public Optional<String> likely() {
        return Optional.ofNullable(likely);
    }
}
