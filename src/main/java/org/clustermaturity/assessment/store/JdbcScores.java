package org.clustermaturity.assessment.store;

import java.util.List;
import java.util.UUID;
import org.clustermaturity.assessment.NodeScore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Scores of submitted assessments in the database, where they can be asked for without opening results. */
@Repository
class JdbcScores {

    private final JdbcTemplate jdbc;

    JdbcScores(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID assessment, List<NodeScore> scores) {
        jdbc.batchUpdate(
                "insert into assessment_score (assessment, node, score, lowest, highest) values (?, ?, ?, ?, ?)",
                scores.stream()
                        .map(each ->
                                new Object[] {assessment, each.node(), each.value(), each.lowest(), each.highest()})
                        .toList());
    }
}
