package org.clustermaturity.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The first key to a new service, with which all others are made. */
public final class FirstKey {

    /** How keys begin that the service makes. */
    public static final String PREFIX = "cm_";

    private static final String SERVICE = "service";
    private static final String CONFIGURATION = "configuration";
    private static final int MORE_THAN_THERE_ARE = 10_000;

    private final Accounts accounts;
    private final AccessKeys keys;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public FirstKey(Accounts accounts, AccessKeys keys, Supplier<UUID> ids, Clock clock) {
        this.accounts = accounts;
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes the first key; empty when the service has been started before. To be called in a transaction. */
    public Optional<Secret> make() {
        Instant now = clock.instant();
        // Of several nodes that start on one database, the one that begins the account makes the key.
        if (!accounts.ensure(Account.OPERATOR, now)) {
            return Optional.empty();
        }
        Secret secret = Secret.make(PREFIX);
        add("first admin", SERVICE, secret, now);
        return Optional.of(secret);
    }

    /**
     * Lets a secret that was chosen elsewhere open the operator's account, instead of one that was chosen before. To be
     * called in a transaction.
     *
     * @return whether it opens the account; one that was revoked stays so
     */
    public boolean take(Secret secret) {
        Instant now = clock.instant();
        accounts.ensure(Account.OPERATOR, now);
        Optional<AccessKey> known = keys.findBySecret(secret.hash());
        if (known.isPresent()) {
            return known.get().opensAt(now);
        }
        for (AccessKey key : keys.list(Account.OPERATOR, null, MORE_THAN_THERE_ARE)) {
            if (key.createdBy().equals(CONFIGURATION)) {
                keys.revoke(key.id(), now);
            }
        }
        add("configured admin", CONFIGURATION, secret, now);
        return true;
    }

    private void add(String name, String by, Secret secret, Instant now) {
        keys.add(
                new AccessKey(ids.get(), Account.OPERATOR, name, Role.ADMIN, now, by, null, null, null), secret.hash());
    }
}
