package org.clustermaturity.assessment.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.clustermaturity.assessment.FrozenResult;
import org.clustermaturity.assessment.NodeScore;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes the scores of what was submitted before there was a table of scores out of its frozen results. */
@Component
class V7_1__ScoresOfEarlierResults extends BaseJavaMigration {

    private final JsonMapper json = JsonMapper.shared();

    @Override
    public void migrate(Context context) throws SQLException {
        migrate(context.getConnection());
    }

    void migrate(Connection connection) throws SQLException {
        try (PreparedStatement results = connection.prepareStatement(
                        "select assessment, result from assessment_result where language = 'en'");
                ResultSet rows = results.executeQuery();
                PreparedStatement scores = connection.prepareStatement(
                        "insert into assessment_score (assessment, node, score, lowest, highest) values (?, ?, ?, ?, ?)")) {
            while (rows.next()) {
                add(scores, rows.getObject("assessment", UUID.class), rows.getBytes("result"));
            }
        }
    }

    private void add(PreparedStatement scores, UUID assessment, byte[] result) throws SQLException {
        JsonNode reached = json.readTree(FrozenResult.unzip(result)).path("scores");
        add(scores, assessment, NodeScore.OVERALL, reached.path("overall"));
        for (JsonNode dimension : reached.path("dimensions")) {
            add(scores, assessment, dimension.path("id").asString(), dimension);
        }
    }

    private static void add(PreparedStatement scores, UUID assessment, String node, JsonNode score)
            throws SQLException {
        scores.setObject(1, assessment);
        scores.setString(2, node);
        set(scores, 3, score.path("value"));
        set(scores, 4, score.path("lowest"));
        set(scores, 5, score.path("highest"));
        scores.executeUpdate();
    }

    private static void set(PreparedStatement scores, int place, JsonNode number) throws SQLException {
        if (number.isNumber()) {
            scores.setDouble(place, number.doubleValue());
        } else {
            scores.setNull(place, Types.DOUBLE);
        }
    }
}
