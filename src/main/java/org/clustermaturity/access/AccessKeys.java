package org.clustermaturity.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All keys; their secrets only as hashes. */
public interface AccessKeys {

    /** Adds a key; its account begins with its first key. */
    void add(AccessKey key, String secretHash);

    /** The key with this secret, whether it still opens anything or not. */
    Optional<AccessKey> findBySecret(String secretHash);

    Optional<AccessKey> find(UUID id);

    /**
     * Keys in the order in which they were made.
     *
     * @param account only those of this account; null for all
     * @param after only those after this one; null from the beginning
     */
    List<AccessKey> list(@Nullable Account account, @Nullable UUID after, int most);

    /** Makes a key useless from now on; one that was revoked before stays as it is. */
    void revoke(UUID id, Instant now);

    /** Notes that a key was used; more than once a minute changes nothing. */
    void noteUse(AccessKey key, Instant now);
}
