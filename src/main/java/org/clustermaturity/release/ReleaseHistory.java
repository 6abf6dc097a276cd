package org.clustermaturity.release;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.clustermaturity.content.ContentFolder;
import org.jspecify.annotations.Nullable;

/** Which content releases were current, since when, and what they changed; the same on all nodes. */
public final class ReleaseHistory {

    /** More than this are not listed; their files stay and can be evaluated on. */
    private static final int MOST_LISTED = 1_000;

    private final Releases releases;
    private final Clock clock;
    private volatile Listed listed = new Listed(0, List.of());

    ReleaseHistory(Releases releases, Clock clock) {
        this.releases = releases;
        this.clock = clock;
    }

    /** All of them, the current one first; one that was current twice stands where it was current last. */
    public List<Activation> list() {
        long last = releases.lastNumber();
        Listed known = listed;
        if (known.last() != last) {
            known = new Listed(last, releases.list(MOST_LISTED));
            listed = known;
        }
        return known.activations();
    }

    /** What is current on all nodes. */
    Latest latest() {
        long number = releases.lastNumber();
        return new Latest(number, releases.find(number));
    }

    /**
     * Makes a release current on all nodes; empty when another node has been faster.
     *
     * @param after what was current when this began
     * @param before what {@code next} is compared with; null when there is nothing
     */
    Optional<Activation> note(
            Latest after, ContentRelease next, ContentFolder content, @Nullable ContentRelease before, Trigger by) {
        Activation activation = Activation.of(after.number() + 1, next, before, clock.instant(), by);
        return releases.add(activation, ContentZip.write(content)) ? Optional.of(activation) : Optional.empty();
    }

    /**
     * The latest activation.
     *
     * @param number 0 when there is none yet
     * @param activation empty when there is none yet, or it cannot be read
     */
    record Latest(long number, Optional<Activation> activation) {

        /** The latest activation when it was of these very files. */
        Optional<Activation> of(String fingerprint) {
            return activation.filter(found -> found.fingerprint().equals(fingerprint));
        }
    }

    /** Rows are only added, so the list is the same as long as the last number is. */
    private record Listed(long last, List<Activation> activations) {}
}
