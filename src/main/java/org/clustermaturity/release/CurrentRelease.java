package org.clustermaturity.release;

/** The content release that requests begin on. One reference, swapped whole; who has read it keeps what was read. */
public final class CurrentRelease {

    private volatile Held held;

    CurrentRelease(ContentRelease first, Activation activation) {
        this.held = new Held(first, activation);
    }

    /** The id of the current release. */
    public String id() {
        return get().id();
    }

    ContentRelease get() {
        return held.release();
    }

    /** How it became current. */
    Activation activation() {
        return held.activation();
    }

    void switchTo(ContentRelease next, Activation activation) {
        held = new Held(next, activation);
    }

    private record Held(ContentRelease release, Activation activation) {}
}
