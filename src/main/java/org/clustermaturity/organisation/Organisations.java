package org.clustermaturity.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clustermaturity.access.Account;

/** All organisations, each seen by its own account only. */
public interface Organisations {

    void add(Organisation organisation);

    /** The organisation with this id; empty when there is none, or it belongs to another account. */
    Optional<Organisation> find(Account account, UUID id);

    List<Organisation> list(Account account, OrganisationQuery query);

    /**
     * Puts the next version in the place of the one before.
     *
     * @return false when somebody else has changed it meanwhile; then nothing has happened
     */
    boolean change(Organisation next);

    /**
     * Removes a version.
     *
     * @return false when somebody else has changed it meanwhile; then nothing has happened
     * @throws OrganisationInUse when it has assessments
     */
    boolean remove(Organisation seen);
}
