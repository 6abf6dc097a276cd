package org.clustermaturity.access;

import java.util.Optional;

/** One way of finding out who is calling; all of them are tried in turn. */
@FunctionalInterface
public interface CallerFinder {

    /** Who calls with this secret; empty when it is none of this kind, or opens nothing any more. */
    Optional<Caller> find(Secret secret);
}
