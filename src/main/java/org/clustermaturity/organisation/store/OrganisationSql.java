package org.clustermaturity.organisation.store;

import java.util.Locale;
import org.clustermaturity.access.Account;
import org.clustermaturity.organisation.OrganisationQuery;
import org.clustermaturity.store.Where;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A query for organisations as SQL. */
final class OrganisationSql {

    private final Where where;
    private final OrganisationQuery query;

    OrganisationSql(Account account, OrganisationQuery query) {
        this.query = query;
        this.where = new Where().and("account = :account", "account", account.name());
        filter();
        goOn();
    }

    JdbcClient.StatementSpec in(JdbcClient jdbc) {
        return where.in(jdbc, "select * from organisation", "order by " + order() + " fetch first :most rows only")
                .param("most", query.most());
    }

    private void filter() {
        String name = query.name();
        where.and("country = :country", "country", query.country())
                .and(
                        "id in (select organisation from organisation_ecosystem where ecosystem = :ecosystem)",
                        "ecosystem",
                        query.ecosystem() == null ? null : query.ecosystem().key())
                .and("position(:name in lower(name)) > 0", "name", name == null ? null : name.toLowerCase(Locale.ROOT));
    }

    private void goOn() {
        OrganisationQuery.Place after = query.after();
        if (after == null) {
            return;
        }
        String beyond = query.order().isFalling() ? "<" : ">";
        if (query.order().isByName()) {
            where.and("(name, id) %s (:afterName, :afterId)".formatted(beyond), "afterId", after.id())
                    .with("afterName", after.name());
        } else {
            where.and("id %s :afterId".formatted(beyond), "afterId", after.id());
        }
    }

    /** Ids rise with time, so the order of age is theirs. */
    private String order() {
        String direction = query.order().isFalling() ? " desc" : "";
        return query.order().isByName() ? "name" + direction + ", id" + direction : "id" + direction;
    }
}
