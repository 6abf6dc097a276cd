package org.clustermaturity.release;

import java.util.Optional;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.FaultyContent;

/** Finds the content release that a node starts with. */
final class ReleaseStart {

    private final ContentPlace place;
    private final ContentReleases maker;
    private final ReleaseHistory history;
    private final EarlierReleases earlier;

    ReleaseStart(ContentPlace place, ContentReleases maker, ReleaseHistory history, EarlierReleases earlier) {
        this.place = place;
        this.maker = maker;
        this.history = history;
        this.earlier = earlier;
    }

    /** Which content a node starts with. */
    enum From {
        /** What the folder holds; it becomes current on all nodes. */
        FOLDER,
        /** What is current on all nodes; only when there is nothing yet, what the folder holds. */
        SHARED
    }

    /**
     * The release to start with.
     *
     * @throws FaultyContent when the folder is asked for, with every fault of every file
     * @throws IllegalStateException when what is current on all nodes cannot be used here
     */
    CurrentRelease begin(From from) {
        ReleaseHistory.Latest latest = history.latest();
        return from == From.SHARED && latest.number() > 0 ? shared(latest) : folder();
    }

    private CurrentRelease shared(ReleaseHistory.Latest latest) {
        return latest.activation()
                .flatMap(activation ->
                        earlier.find(activation.id()).map(release -> new CurrentRelease(release, activation)))
                .orElseThrow(() -> new IllegalStateException(("The content release that is current in the database (%s)"
                                + " cannot be used by this version of the service."
                                + " Maybe start with the folder: maturity.content.start=folder.")
                        .formatted(latest.activation().map(Activation::id).orElse("damaged"))));
    }

    private CurrentRelease folder() {
        ContentFolder content = place.read();
        ContentRelease release = maker.make(content);
        while (true) {
            ReleaseHistory.Latest latest = history.latest();
            Optional<Activation> activation = latest.of(release.fingerprint()).or(() -> note(latest, release, content));
            if (activation.isPresent()) {
                return new CurrentRelease(release, activation.get());
            }
            // Another node has started at the same moment: this one comes after it, or finds that it has the same.
        }
    }

    private Optional<Activation> note(ReleaseHistory.Latest latest, ContentRelease release, ContentFolder content) {
        Optional<ContentRelease> before = latest.activation().flatMap(last -> earlier.find(last.id()));
        return history.note(latest, release, content, before.orElse(null), Trigger.START);
    }
}
