package org.clustermaturity.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, for which account.
 *
 * @param roles what the caller may do there; none for whoever holds a share link
 * @param link the one assessment that a share link opens; null for everybody else
 */
public record Caller(
        Account account,
        Actor actor,
        Set<Role> roles,
        @Nullable UUID link) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Somebody with a key or a token. */
    public Caller(Account account, Actor actor, Set<Role> roles) {
        this(account, actor, roles, null);
    }

    /** Whether one of these roles is among the caller's; an admin has them all. */
    public boolean hasOneOf(Set<Role> wanted) {
        return roles.contains(Role.ADMIN) || wanted.stream().anyMatch(roles::contains);
    }

    /** Whether this is an admin of those who run the service. */
    public boolean isOperator() {
        return account.equals(Account.OPERATOR) && roles.contains(Role.ADMIN);
    }

    /** Whether the caller may look after the keys of this account, and read what was done in it. */
    public boolean looksAfter(Account wanted) {
        return isOperator() || (account.equals(wanted) && roles.contains(Role.ADMIN));
    }

    /** The one assessment that the caller may see, when a share link is all that the caller has. */
    public Optional<UUID> onlyAssessment() {
        return Optional.ofNullable(link);
    }
}
