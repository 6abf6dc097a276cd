package org.clustermaturity.release;

import java.util.Map;
import java.util.Optional;
import org.clustermaturity.assessment.AssessCluster;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.FaultyContent;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Questionnaire;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Switches to another content release: for all nodes, or on this one after another node. */
final class ReleaseSwitch {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseSwitch.class);
    /** Enough that the first requests after the switch do not pay for classes that were never used. */
    private static final int WARMING_ROUNDS = 100;

    private final ContentReleases maker;
    private final CurrentRelease current;
    private final EarlierReleases earlier;
    private final ReleaseHistory history;

    ReleaseSwitch(ContentReleases maker, CurrentRelease current, EarlierReleases earlier, ReleaseHistory history) {
        this.maker = maker;
        this.current = current;
        this.earlier = earlier;
        this.history = history;
    }

    /**
     * Makes these files current on all nodes, unless they are; empty when another node has switched to others meanwhile.
     *
     * @throws FaultyContent with every fault of every file; then nothing has changed
     */
    Optional<Reload.Outcome> lead(ContentFolder content, Trigger by) {
        ReleaseHistory.Latest latest = history.latest();
        Optional<Activation> same = latest.of(content.fingerprint());
        if (same.isPresent()) {
            ContentRelease release = isCurrent(same.get()) ? current.get() : made(content);
            return Optional.of(joined(release, same.get(), by));
        }
        ContentRelease next = made(content);
        Optional<ContentRelease> before = latest.activation().flatMap(this::find);
        return history.note(latest, next, content, before.orElse(null), by)
                .map(activation -> switched(next, activation, by))
                .or(() -> history.latest().of(next.fingerprint()).map(winner -> joined(next, winner, by)));
    }

    /** Takes over what another node has made current; empty when it cannot be used here. */
    Optional<Reload.Outcome> follow(Activation activation) {
        return find(activation).map(next -> {
            if (!isCurrent(activation)) {
                warm(next);
            }
            return switched(next, activation, Trigger.FOLLOW);
        });
    }

    private Optional<ContentRelease> find(Activation activation) {
        return isCurrent(activation) ? Optional.of(current.get()) : earlier.find(activation.id());
    }

    private boolean isCurrent(Activation activation) {
        return current.get().fingerprint().equals(activation.fingerprint());
    }

    private ContentRelease made(ContentFolder content) {
        ContentRelease next = maker.make(content);
        warm(next);
        return next;
    }

    /** On this node; all nodes have it already. */
    private Reload.Outcome joined(ContentRelease release, Activation activation, Trigger by) {
        switched(release, activation, by);
        return new Reload.Outcome(activation, false);
    }

    private Reload.Outcome switched(ContentRelease next, Activation activation, Trigger by) {
        ContentRelease before = current.get();
        if (!next.fingerprint().equals(before.fingerprint())) {
            // Kept before the switch, so that at no moment a release that was current is unknown.
            earlier.keep(before);
            LOG.info(
                    "Content release {} comes after {}, by {}; changes: {}.",
                    next.id(),
                    before.id(),
                    by.key(),
                    activation.changes().size());
        }
        current.switchTo(next, activation);
        return new Reload.Outcome(activation, true);
    }

    /** Also finds out that it runs at all before anybody rests on it. */
    private static void warm(ContentRelease release) {
        AssessCluster assessCluster = new AssessCluster(release.editions()::bases);
        for (Questionnaire questionnaire : release.questionnaires().list()) {
            AnswerSheet empty = new AnswerSheet(questionnaire.name(), questionnaire.published(), Map.of());
            for (int i = 0; i < WARMING_ROUNDS; i++) {
                assessCluster.assess(empty, Language.ENGLISH);
            }
        }
    }
}
