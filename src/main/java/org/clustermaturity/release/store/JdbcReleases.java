package org.clustermaturity.release.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.clustermaturity.changes.Change;
import org.clustermaturity.release.Activation;
import org.clustermaturity.release.Releases;
import org.clustermaturity.release.Trigger;
import org.clustermaturity.store.Times;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Content releases in the database. */
@Repository
class JdbcReleases implements Releases {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcReleases.class);

    private static final String ACTIVATIONS = """
            select a.*, r.fingerprint from release_activation a join content_release r on r.id = a.content_release
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json = JsonMapper.shared();
    /** Numbers of activations that were found damaged, which is said once. */
    private final Set<Long> damaged = ConcurrentHashMap.newKeySet();

    JdbcReleases(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public long lastNumber() {
        return jdbc.sql("select coalesce(max(number), 0) from release_activation")
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Activation> find(long number) {
        return jdbc.sql(ACTIVATIONS + "where a.number = :number")
                .param("number", number)
                .query(this::read)
                .optional()
                .flatMap(found -> found);
    }

    @Override
    public List<Activation> list(int most) {
        return jdbc.sql(ACTIVATIONS + """
                        where a.number = (
                            select max(b.number) from release_activation b where b.content_release = a.content_release)
                        order by a.number desc fetch first :most rows only""").param("most", most).query(this::read).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public boolean contains(String id) {
        return jdbc.sql("select count(*) from content_release where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public Optional<String> findFingerprint(String id) {
        return jdbc.sql("select fingerprint from content_release where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<byte[]> findFiles(String id) {
        return jdbc.sql("select files from content_release where id = :id")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    @Override
    public boolean add(Activation next, byte[] files) {
        try {
            transaction.executeWithoutResult(status -> {
                keepFiles(next, files);
                insert(next);
            });
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Files that are there are written anew, which mends them when they are damaged. */
    private void keepFiles(Activation next, byte[] files) {
        if (write("update content_release set fingerprint = :fingerprint, files = :files where id = :id", next, files)
                == 0) {
            write(
                    "insert into content_release (id, fingerprint, files) values (:id, :fingerprint, :files)",
                    next,
                    files);
        }
    }

    private int write(String sql, Activation next, byte[] files) {
        return jdbc.sql(sql)
                .param("id", next.id())
                .param("fingerprint", next.fingerprint())
                .param("files", files)
                .update();
    }

    private void insert(Activation next) {
        jdbc.sql("""
                        insert into release_activation
                            (number, content_release, activated_at, activated_by, compared_with, questionnaires, changes)
                        values (:number, :release, :at, :by, :comparedWith, :questionnaires, :changes)""")
                .param("number", next.number())
                .param("release", next.id())
                .param("at", Times.at(next.activatedAt()))
                .param("by", next.by().name())
                .param("comparedWith", next.comparedWith())
                .param("questionnaires", json.writeValueAsString(next.questionnaires()))
                .param("changes", json.writeValueAsString(next.changes()))
                .update();
    }

    private Optional<Activation> read(ResultSet row, int index) throws SQLException {
        long number = row.getLong("number");
        try {
            return Optional.of(new Activation(
                    number,
                    row.getString("content_release"),
                    row.getString("fingerprint"),
                    Times.read(row, "activated_at"),
                    Trigger.valueOf(row.getString("activated_by")),
                    row.getString("compared_with"),
                    List.of(json.readValue(row.getString("questionnaires"), String[].class)),
                    List.of(json.readValue(row.getString("changes"), Change[].class))));
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            if (damaged.add(number)) {
                LOG.warn("Activation {} in the database is damaged; it is not listed.", number, e);
            }
            return Optional.empty();
        }
    }
}
