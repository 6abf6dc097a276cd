package org.clustermaturity.assessment;

import java.time.Instant;
import java.util.UUID;
import org.clustermaturity.questionnaire.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One answer that somebody gave, changed or took back.
 *
 * @param version of the kept assessment that it became part of
 * @param actor who did it, as {@link org.clustermaturity.access.Actor#toString} has it
 * @param before null when there was none
 * @param after null when there is none any more
 */
public record AnswerChange(
        UUID id,
        int version,
        Instant happenedAt,
        String actor,
        String question,
        @Nullable Answer before,
        @Nullable Answer after) {

    /** Where it stands in the list of changes. */
    public ChangePlace place() {
        return new ChangePlace(version, id);
    }
}
