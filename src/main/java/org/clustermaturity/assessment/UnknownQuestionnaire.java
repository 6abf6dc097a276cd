package org.clustermaturity.assessment;

import java.util.Collection;
import java.util.Optional;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;

/** An answer sheet for a questionnaire that does not exist. */
public final class UnknownQuestionnaire extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never sent anywhere
    private final Sentence what;

    @SuppressWarnings("serial") // never sent anywhere
    private final Sentence hint;

    private final @Nullable String likely;

    UnknownQuestionnaire(String name, Collection<String> known) {
        this.what =
                Sentence.of("sheet.unknown-questionnaire", name.length() > 64 ? name.substring(0, 64) + "..." : name);
        this.hint = Suggestion.hint(name, known);
        this.likely = Suggestion.nearest(name, known)
                .orElse(known.size() == 1 ? known.iterator().next() : null);
    }

    public Sentence what() {
        return what;
    }

    public Sentence hint() {
        return hint;
    }

    /** The questionnaire that was probably meant. */
    public Optional<String> likely() {
        return Optional.ofNullable(likely);
    }
}
