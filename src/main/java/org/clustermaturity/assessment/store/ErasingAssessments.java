package org.clustermaturity.assessment.store;

import java.util.Map;
import java.util.UUID;
import org.clustermaturity.access.Account;
import org.clustermaturity.organisation.Erasing;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Erases the assessments of an organisation; everything that belongs to them goes with them. */
@Repository
@Order(1)
class ErasingAssessments implements Erasing {

    private static final String ALL = "assessment where organisation = :organisation and account = :account";
    private static final String OF_ALL = " where assessment in (select id from " + ALL + ")";

    private final JdbcClient jdbc;

    ErasingAssessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Integer> erase(Account account, UUID organisation) {
        Map<String, Integer> erased = Map.of(
                "answerChanges", count("answer_change" + OF_ALL, account, organisation),
                "results", count("assessment_result" + OF_ALL, account, organisation),
                "shareLinks", count("share_link" + OF_ALL, account, organisation),
                "assessments", count(ALL, account, organisation));
        of("delete from " + ALL, account, organisation).update();
        return erased;
    }

    private int count(String rows, Account account, UUID organisation) {
        return of("select count(*) from " + rows, account, organisation)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec of(String sql, Account account, UUID organisation) {
        return jdbc.sql(sql).param("organisation", organisation).param("account", account.name());
    }
}
