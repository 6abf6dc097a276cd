package org.clustermaturity.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clustermaturity.access.Account;

/** All share links; their secrets only as hashes. */
public interface ShareLinks {

    void add(ShareLink link, String secretHash);

    /** The link with this secret, whether it still opens anything or not. */
    Optional<ShareLink> findBySecret(String secretHash);

    /** The links to an assessment, the oldest first. */
    List<ShareLink> list(Account account, UUID assessment);

    /**
     * Makes a link useless from now on; one that was revoked before stays as it is.
     *
     * @return false when the assessment has no such link
     */
    boolean revoke(Account account, UUID assessment, UUID id, Instant now);
}
