package org.clustermaturity.organisation.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clustermaturity.access.Account;
import org.clustermaturity.organisation.OrganisationQuery;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A query for organisations as SQL; what was sent only ever becomes a parameter. */
final class OrganisationSql {

    private final List<String> conditions = new ArrayList<>(List.of("account = :account"));
    private final Map<String, Object> values = new HashMap<>();
    private final OrganisationQuery query;

    OrganisationSql(Account account, OrganisationQuery query) {
        this.query = query;
        values.put("account", account.name());
        values.put("most", query.most());
        filter();
        goOn();
    }

    JdbcClient.StatementSpec in(JdbcClient jdbc) {
        return jdbc.sql("select * from organisation where %s order by %s fetch first :most rows only"
                        .formatted(String.join(" and ", conditions), order()))
                .params(values);
    }

    private void filter() {
        if (query.country() != null) {
            conditions.add("country = :country");
            values.put("country", query.country());
        }
        if (query.ecosystem() != null) {
            conditions.add("id in (select organisation from organisation_ecosystem where ecosystem = :ecosystem)");
            values.put("ecosystem", query.ecosystem().key());
        }
        if (query.name() != null) {
            conditions.add("position(:name in lower(name)) > 0");
            values.put("name", query.name().toLowerCase(Locale.ROOT));
        }
    }

    private void goOn() {
        OrganisationQuery.Place after = query.after();
        if (after == null) {
            return;
        }
        String beyond = query.order().isFalling() ? "<" : ">";
        conditions.add(
                query.order().isByName()
                        ? "(name, id) %s (:afterName, :afterId)".formatted(beyond)
                        : "id %s :afterId".formatted(beyond));
        values.put("afterId", after.id());
        if (query.order().isByName()) {
            values.put("afterName", after.name());
        }
    }

    /** Ids rise with time, so the order of age is theirs. */
    private String order() {
        String direction = query.order().isFalling() ? " desc" : "";
        return query.order().isByName() ? "name" + direction + ", id" + direction : "id" + direction;
    }
}
