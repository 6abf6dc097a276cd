package org.clustermaturity.assessment.web;

import org.clustermaturity.http.Fault;
import org.jspecify.annotations.Nullable;

/** A place in a body; its pointer is only made when something is wrong there. */
public record Place(@Nullable Place parent, String name) {

    /** The whole body. */
    public static final Place ROOT = new Place(null, "");

    /** The place with this name inside. */
    public Place at(String inside) {
        return new Place(this, inside);
    }

    String toPointer() {
        return parent == null ? "" : parent.toPointer() + Fault.pointerTo(name);
    }
}
