package org.clustermaturity.assessment;

import java.util.Optional;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;

/** The content that sheets can be assessed on, each release in every language that it has. */
@FunctionalInterface
public interface Bases {

    /** What is current now. */
    Editions<Basis> current();

    /** The content release with this id, which may have to be compiled first; empty when it is not known. */
    default Optional<Editions<Basis>> find(String release) {
        Editions<Basis> now = current();
        return now.in(Language.ENGLISH).content().release().equals(release) ? Optional.of(now) : Optional.empty();
    }
}
