package org.clustermaturity.release;

import org.clustermaturity.language.Sentence;

/** An archive from which no content can be taken. */
public final class UnusableArchive extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never sent anywhere
    private final Sentence what;

    @SuppressWarnings("serial") // never sent anywhere
    private final Sentence hint;

    UnusableArchive(Sentence what, Sentence hint) {
        super(what.key());
        this.what = what;
        this.hint = hint;
    }

    public Sentence what() {
        return what;
    }

    public Sentence hint() {
        return hint;
    }
}
