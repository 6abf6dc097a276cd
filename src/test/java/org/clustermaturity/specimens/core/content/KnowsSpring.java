package org.clustermaturity.specimens.core.content;

import org.springframework.util.Assert;

/** A core class that uses a framework. */
public final class KnowsSpring {

    private KnowsSpring() {}

    public static void check(String text) {
        Assert.hasText(text, "There is no text.");
    }
}
