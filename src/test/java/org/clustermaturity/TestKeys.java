package org.clustermaturity;

import java.time.Instant;
import java.util.UUID;
import org.clustermaturity.access.AccessKey;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Account;
import org.clustermaturity.access.Role;
import org.clustermaturity.access.Secret;

/** Hands out keys to a service under test without asking it. */
public final class TestKeys {

    private final AccessKeys keys;

    public TestKeys(AccessKeys keys) {
        this.keys = keys;
    }

    /** What to send as {@code Authorization} in order to be somebody with this role in this account. */
    public String bearer(String account, Role role) {
        Secret secret = Secret.make("cm_");
        keys.add(
                new AccessKey(
                        UUID.randomUUID(), new Account(account), "test", role, Instant.now(), "test", null, null, null),
                secret.hash());
        return "Bearer " + secret.text();
    }
}
