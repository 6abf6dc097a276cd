package org.clustermaturity.privacy.store;

import java.time.Instant;
import org.clustermaturity.privacy.OutOfTime;
import org.clustermaturity.store.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is out of time in the database. What belongs to an assessment goes with it. */
@Repository
class JdbcOutOfTime implements OutOfTime {

    private final JdbcClient jdbc;

    JdbcOutOfTime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int count(Kind kind, Instant since) {
        return jdbc.sql("select count(*) from " + untouched(kind))
                .param("since", Times.at(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public int remove(Kind kind, Instant since) {
        return jdbc.sql("delete from " + untouched(kind))
                .param("since", Times.at(since))
                .update();
    }

    private static String untouched(Kind kind) {
        return switch (kind) {
            case DRAFTS -> "assessment where status = 'draft' and changed_at < :since";
            case SUBMITTED -> "assessment where submitted_at < :since";
            case SHARE_LINKS -> "share_link where least(expires_at, coalesce(revoked_at, expires_at)) < :since";
        };
    }
}
