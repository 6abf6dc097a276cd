package org.clustermaturity.privacy;

/** A database that keeps what was deleted in its files for a while, and can be told to let go of it. */
@FunctionalInterface
public interface Compaction {

    /** Notes that something was deleted that nobody should find in the files. */
    void needed();
}
