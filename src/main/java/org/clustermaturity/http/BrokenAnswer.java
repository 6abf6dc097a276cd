package org.clustermaturity.http;

/**
 * An answer that failed after its beginning was sent. Nothing can be said any more, so the connection is cut: nobody then
 * takes what came for the whole.
 */
public final class BrokenAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param failure why; its messages are left out, since they could repeat what was sent */
    public BrokenAnswer(Throwable failure) {
        super("An answer broke off.", LoggedFailure.of(failure));
    }
}
