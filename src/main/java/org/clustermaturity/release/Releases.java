package org.clustermaturity.release;

import java.util.List;
import java.util.Optional;

/** The content releases that were ever current, for all nodes. */
public interface Releases {

    /** The number of the latest activation, whose release is current on all nodes; 0 when there is none yet. */
    long lastNumber();

    /** An activation; empty when there is none of this number, or it cannot be read, which the log says. */
    Optional<Activation> find(long number);

    /**
     * The latest activation of every release, the newest first; what cannot be read is left out, and the log says so.
     *
     * @param most how many at most
     */
    List<Activation> list(int most);

    /** Whether the files of a release are kept. */
    boolean contains(String id);

    /** SHA-256 over the files of a release, as 64 hexadecimal digits. */
    Optional<String> findFingerprint(String id);

    /** The files of a release, as a zip. */
    Optional<byte[]> findFiles(String id);

    /**
     * Makes a release current on all nodes.
     *
     * @param next with the number after the latest one
     * @param files as a zip
     * @return false when another node has been faster; then nothing has changed
     */
    boolean add(Activation next, byte[] files);
}
