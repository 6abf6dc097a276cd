package org.clustermaturity.specimens.hostile;

import java.util.concurrent.atomic.AtomicInteger;

/** What a hostile rule would touch, if it ever ran. */
public final class Marker {

    private static final AtomicInteger TOUCHES = new AtomicInteger();

    private Marker() {}

    /** Leaves a trace and gives a number, so that it fits wherever a rule compares. */
    public static int touch() {
        return TOUCHES.incrementAndGet();
    }

    /** How often it was touched. */
    public static int touches() {
        return TOUCHES.get();
    }
}
