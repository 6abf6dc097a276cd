package org.clustermaturity.access;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done. Entries are added and read, never changed. */
public interface AuditLog {

    /** Notes something that was done, as part of what is being done: when that fails, it was not done. */
    void add(AuditEntry entry);

    /** What was done to these subjects in an account, the oldest first. */
    List<AuditEntry> listAbout(Account account, Collection<String> subjects);

    /**
     * Entries, the newest first.
     *
     * @param before only those before this one; null from the newest
     */
    List<AuditEntry> list(AuditQuery query, @Nullable UUID before, int most);
}
