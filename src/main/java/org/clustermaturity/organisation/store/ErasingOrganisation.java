package org.clustermaturity.organisation.store;

import java.util.Map;
import java.util.UUID;
import org.clustermaturity.access.Account;
import org.clustermaturity.organisation.Erasing;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Erases an organisation itself, when nothing refers to it any more. */
@Repository
@Order
class ErasingOrganisation implements Erasing {

    private final JdbcClient jdbc;

    ErasingOrganisation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Integer> erase(Account account, UUID organisation) {
        int erased = jdbc.sql("delete from organisation where id = :id and account = :account")
                .param("id", organisation)
                .param("account", account.name())
                .update();
        return Map.of("organisations", erased);
    }
}
