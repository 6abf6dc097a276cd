package org.clustermaturity.access;

/** Without this key nobody could make keys any more, so it cannot be revoked. */
public final class LastAdminKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LastAdminKey() {
        super("The last admin key of the operator's account that works cannot be revoked.");
    }
}
