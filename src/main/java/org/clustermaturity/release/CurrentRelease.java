package org.clustermaturity.release;

/** The content release that requests begin on. One reference, swapped whole; who has read it keeps what was read. */
public final class CurrentRelease {

    private volatile ContentRelease release;

    CurrentRelease(ContentRelease first) {
        this.release = first;
    }

    /** The id of the current release. */
    public String id() {
        return release.id();
    }

    ContentRelease get() {
        return release;
    }

    void switchTo(ContentRelease next) {
        release = next;
    }
}
