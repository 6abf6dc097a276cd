package org.clustermaturity.release;

import java.time.Instant;
import java.util.List;
import org.clustermaturity.changes.Change;
import org.jspecify.annotations.Nullable;

/**
 * How a content release became current on all nodes.
 *
 * @param number rises by one whenever a release becomes current, from 1
 * @param id the id of the release
 * @param fingerprint SHA-256 over all content files, as 64 hexadecimal digits
 * @param comparedWith the id of the release before; null when there was none, or it cannot be used any more
 * @param questionnaires the questionnaire versions in it
 * @param changes what differs from the release before
 */
public record Activation(
        long number,
        String id,
        String fingerprint,
        Instant activatedAt,
        Trigger by,
        @Nullable String comparedWith,
        List<String> questionnaires,
        List<Change> changes) {

    public Activation {
        questionnaires = List.copyOf(questionnaires);
        changes = List.copyOf(changes);
    }

    static Activation of(long number, ContentRelease release, @Nullable ContentRelease before, Instant at, Trigger by) {
        return new Activation(
                number,
                release.id(),
                release.fingerprint(),
                at,
                by,
                before == null ? null : before.id(),
                release.ruleBooks().names(),
                before == null ? List.of() : ContentDiff.between(before, release));
    }
}
