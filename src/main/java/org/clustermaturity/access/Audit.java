package org.clustermaturity.access;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Notes what callers did and what they were denied, and what the service did by itself. */
public final class Audit {

    private final AuditLog log;
    private final Supplier<UUID> ids;
    private final Clock clock;
    private final Supplier<@Nullable String> requestId;

    public Audit(AuditLog log, Supplier<UUID> ids, Clock clock, Supplier<@Nullable String> requestId) {
        this.log = log;
        this.ids = ids;
        this.clock = clock;
        this.requestId = requestId;
    }

    /**
     * Notes what was done.
     *
     * @param action what, such as {@code key.create}
     * @param subject the id of what it was done to; null when there is none
     */
    public void done(Caller caller, String action, @Nullable Object subject) {
        done(caller.account(), caller.actor(), action, subject);
    }

    /** Notes what somebody did in an account without having called. */
    public void done(Account account, Actor actor, String action, @Nullable Object subject) {
        add(account, actor, action, subject, AuditEntry.Outcome.DONE);
    }

    /** Notes what somebody who is known was not allowed to do. */
    public void denied(Caller caller, String action, @Nullable Object subject) {
        add(caller.account(), caller.actor(), action, subject, AuditEntry.Outcome.DENIED);
    }

    private void add(
            Account account, Actor actor, String action, @Nullable Object subject, AuditEntry.Outcome outcome) {
        log.add(new AuditEntry(
                ids.get(),
                account,
                clock.instant(),
                actor.toString(),
                action,
                subject == null ? null : subject.toString(),
                outcome,
                requestId.get()));
    }
}
