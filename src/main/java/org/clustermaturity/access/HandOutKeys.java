package org.clustermaturity.access;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Hands out keys and takes them back. To be called in a transaction. */
public final class HandOutKeys {

    private static final int MORE_THAN_THERE_ARE = 10_000;

    private final Accounts accounts;
    private final AccessKeys keys;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public HandOutKeys(Accounts accounts, AccessKeys keys, Supplier<UUID> ids, Clock clock) {
        this.accounts = accounts;
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A key as it is handed out.
     *
     * @param secret what its holder sends; it can never be shown again
     */
    public record Handed(AccessKey key, Secret secret) {}

    /**
     * Makes a key; an account begins with its first one.
     *
     * @param expiresAt from when on it opens nothing; null for never
     */
    public Handed handOut(Caller caller, Account account, String name, Role role, @Nullable Instant expiresAt) {
        Secret secret = Secret.make(FirstKey.PREFIX);
        AccessKey key = new AccessKey(
                ids.get(),
                account,
                name,
                role,
                clock.instant(),
                caller.actor().toString(),
                expiresAt == null ? null : expiresAt.truncatedTo(ChronoUnit.MICROS),
                null,
                null);
        keys.add(key, secret.hash());
        return new Handed(key, secret);
    }

    /**
     * Makes a key useless from now on.
     *
     * @throws LastAdminKey when nobody could make keys any more
     */
    public void revoke(AccessKey key) {
        Instant now = clock.instant();
        if (isForOperators(key)) {
            // Two admins who revoke each other's keys at the same time would otherwise leave none.
            accounts.lock(Account.OPERATOR);
            if (!anotherOneOpens(key, now)) {
                throw new LastAdminKey();
            }
        }
        keys.revoke(key.id(), now);
    }

    private boolean anotherOneOpens(AccessKey key, Instant now) {
        return keys.list(Account.OPERATOR, null, MORE_THAN_THERE_ARE).stream()
                .anyMatch(each -> !each.id().equals(key.id()) && isForOperators(each) && each.opensAt(now));
    }

    private static boolean isForOperators(AccessKey key) {
        return key.account().equals(Account.OPERATOR) && key.role() == Role.ADMIN;
    }
}
