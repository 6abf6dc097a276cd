package org.clustermaturity.access.web;

/** An administrator's key that could be guessed; it stops the start. */
final class WeakAdministratorKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WeakAdministratorKey(int length, int shortest) {
        super("The key in maturity.admin.key (MATURITY_ADMIN_KEY) has %d characters; it needs at least %d."
                .formatted(length, shortest));
    }
}
