package org.clustermaturity.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clustermaturity.access.Account;
import org.clustermaturity.organisation.Ecosystem;
import org.clustermaturity.organisation.Organisation;
import org.clustermaturity.organisation.OrganisationInUse;
import org.clustermaturity.organisation.OrganisationQuery;
import org.clustermaturity.organisation.Organisations;
import org.clustermaturity.store.Times;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Organisations in the database. */
@Repository
class JdbcOrganisations implements Organisations {

    private final JdbcClient jdbc;

    JdbcOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Organisation organisation) {
        fill(jdbc.sql("""
                        insert into organisation
                            (id, account, version, name, country, founded, website, benchmarks, created_at,
                             changed_at)
                        values (:id, :account, :version, :name, :country, :founded, :website, :benchmarks, :createdAt,
                            :changedAt)"""), organisation)
                .param("createdAt", Times.at(organisation.createdAt()))
                .update();
        addLists(organisation);
    }

    @Override
    public Optional<Organisation> find(Account account, UUID id) {
        return complete(jdbc.sql("select * from organisation where id = :id and account = :account")
                        .param("id", id)
                        .param("account", account.name())
                        .query(JdbcOrganisations::read)
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public List<Organisation> list(Account account, OrganisationQuery query) {
        return complete(new OrganisationSql(account, query)
                .in(jdbc)
                .query(JdbcOrganisations::read)
                .list());
    }

    @Override
    public boolean change(Organisation next) {
        int changed = fill(jdbc.sql("""
                        update organisation
                        set version = :version, name = :name, country = :country, founded = :founded,
                            website = :website, benchmarks = :benchmarks, changed_at = :changedAt
                        where id = :id and account = :account and version = :version - 1"""), next).update();
        if (changed == 0) {
            return false;
        }
        jdbc.sql("delete from organisation_ecosystem where organisation = :id")
                .param("id", next.id())
                .update();
        jdbc.sql("delete from organisation_sector where organisation = :id")
                .param("id", next.id())
                .update();
        addLists(next);
        return true;
    }

    @Override
    public boolean remove(Organisation seen) {
        try {
            return jdbc.sql("delete from organisation where id = :id and version = :version")
                            .param("id", seen.id())
                            .param("version", seen.version())
                            .update()
                    > 0;
        } catch (DataIntegrityViolationException e) {
            throw new OrganisationInUse(e);
        }
    }

    private static JdbcClient.StatementSpec fill(JdbcClient.StatementSpec sql, Organisation organisation) {
        Organisation.Profile profile = organisation.profile();
        return sql.param("id", organisation.id())
                .param("account", organisation.account().name())
                .param("version", organisation.version())
                .param("name", profile.name())
                .param("country", profile.country())
                .param("founded", profile.founded())
                .param("website", profile.website())
                .param("benchmarks", profile.benchmarks())
                .param("changedAt", Times.at(organisation.changedAt()));
    }

    private void addLists(Organisation organisation) {
        for (Ecosystem ecosystem : organisation.profile().ecosystems()) {
            jdbc.sql("insert into organisation_ecosystem (organisation, ecosystem) values (:id, :ecosystem)")
                    .param("id", organisation.id())
                    .param("ecosystem", ecosystem.key())
                    .update();
        }
        List<String> sectors = organisation.profile().sectors();
        for (int place = 0; place < sectors.size(); place++) {
            jdbc.sql("insert into organisation_sector (organisation, place, sector) values (:id, :place, :sector)")
                    .param("id", organisation.id())
                    .param("place", place)
                    .param("sector", sectors.get(place))
                    .update();
        }
    }

    /** The same organisations with their lists, which lie in tables of their own. */
    private List<Organisation> complete(List<Organisation> found) {
        if (found.isEmpty()) {
            return found;
        }
        List<UUID> ids = found.stream().map(Organisation::id).toList();
        Map<UUID, List<String>> ecosystems =
                texts("select organisation, ecosystem from organisation_ecosystem where organisation in (:ids)", ids);
        Map<UUID, List<String>> sectors = texts(
                "select organisation, sector from organisation_sector where organisation in (:ids) order by place",
                ids);
        return found.stream()
                .map(each -> complete(
                        each,
                        ecosystems.getOrDefault(each.id(), List.of()),
                        sectors.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static Organisation complete(Organisation bare, List<String> ecosystems, List<String> sectors) {
        Organisation.Profile profile = bare.profile();
        return new Organisation(
                bare.id(),
                bare.account(),
                new Organisation.Profile(
                        profile.name(),
                        profile.country(),
                        ecosystems.stream()
                                .map(key -> Ecosystem.find(key).orElseThrow())
                                .toList(),
                        sectors,
                        profile.founded(),
                        profile.website(),
                        profile.benchmarks()),
                bare.version(),
                bare.createdAt(),
                bare.changedAt());
    }

    private Map<UUID, List<String>> texts(String sql, List<UUID> ids) {
        Map<UUID, List<String>> texts = new HashMap<>();
        jdbc.sql(sql).param("ids", ids).query(row -> {
            texts.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                    .add(row.getString(2));
        });
        return texts;
    }

    private static Organisation read(ResultSet row, int number) throws SQLException {
        return new Organisation(
                row.getObject("id", UUID.class),
                new Account(row.getString("account")),
                new Organisation.Profile(
                        row.getString("name"),
                        row.getString("country"),
                        List.of(),
                        List.of(),
                        row.getObject("founded", Integer.class),
                        row.getString("website"),
                        row.getBoolean("benchmarks")),
                row.getInt("version"),
                Times.read(row, "created_at"),
                Times.read(row, "changed_at"));
    }
}
