package org.clustermaturity.assessment.store;

import java.util.List;
import java.util.UUID;
import org.clustermaturity.assessment.AnswerChange;
import org.clustermaturity.assessment.ChangePlace;
import org.clustermaturity.store.Times;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes of answers in the database. */
@Repository
class JdbcChanges {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    /** @param batches because {@link JdbcClient} sends one row at a time */
    JdbcChanges(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(UUID assessment, List<AnswerChange> changes) {
        batches.batchUpdate(
                """
                insert into answer_change
                    (id, assessment, version, happened_at, actor, question, before_answer, after_answer)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", changes.stream().map(change -> row(assessment, change)).toList());
    }

    List<AnswerChange> list(UUID assessment, ChangePlace after, int most) {
        return jdbc.sql("""
                        select * from answer_change
                        where assessment = :assessment and (version, id) > (:version, :id)
                        order by version, id fetch first :most rows only""")
                .param("assessment", assessment)
                .param("version", after.version())
                .param("id", after.id())
                .param("most", most)
                .query(AssessmentRows::change)
                .list();
    }

    private static Object[] row(UUID assessment, AnswerChange change) {
        return new Object[] {
            change.id(),
            assessment,
            change.version(),
            Times.at(change.happenedAt()),
            change.actor(),
            change.question(),
            KeptJson.json(change.before()),
            KeptJson.json(change.after())
        };
    }
}
