package org.clustermaturity.benchmark.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clustermaturity.benchmark.Member;
import org.clustermaturity.benchmark.Participant;
import org.clustermaturity.benchmark.Participants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who agreed to be counted, out of the tables of organisations and assessments. */
@Repository
class JdbcParticipants implements Participants {

    private static final String AGREED = """
            from assessment a join organisation o on o.id = a.organisation
            where o.benchmarks and a.submitted_at is not null and a.questionnaire like :versions
            """;

    private final JdbcClient jdbc;

    JdbcParticipants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Participant> list(String questionnaire) {
        String versions = questionnaire + "/%";
        Map<UUID, List<String>> sectors = new HashMap<>();
        jdbc.sql("select distinct e.organisation, e.ecosystem from organisation_ecosystem e where e.organisation in ("
                        + "select a.organisation " + AGREED + ")")
                .param("versions", versions)
                .query(row -> {
                    sectors.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(row.getString(2));
                });
        Map<UUID, Map<String, Double>> scores = new HashMap<>();
        jdbc.sql("select s.assessment, s.node, s.score from assessment_score s where s.score is not null"
                        + " and s.assessment in (select a.id " + AGREED + ")")
                .param("versions", versions)
                .query(row -> {
                    scores.computeIfAbsent(row.getObject(1, UUID.class), id -> new HashMap<>())
                            .put(row.getString(2), row.getDouble(3));
                });
        Map<UUID, Participant> latest = new LinkedHashMap<>();
        jdbc.sql("select a.id, a.organisation, a.account, a.stage, o.country " + AGREED
                        + " order by a.submitted_at, a.id")
                .param("versions", versions)
                .query((row, number) -> participant(row, sectors, scores))
                .list()
                .forEach(each -> latest.put(each.member().organisation(), each));
        return List.copyOf(latest.values());
    }

    @Override
    public Map<String, Double> scores(UUID assessment) {
        Map<String, Double> scores = new HashMap<>();
        jdbc.sql("select node, score from assessment_score where assessment = :assessment and score is not null")
                .param("assessment", assessment)
                .query(row -> {
                    scores.put(row.getString(1), row.getDouble(2));
                });
        return scores;
    }

    private static Participant participant(
            ResultSet row, Map<UUID, List<String>> sectors, Map<UUID, Map<String, Double>> scores) throws SQLException {
        UUID assessment = row.getObject("id", UUID.class);
        UUID organisation = row.getObject("organisation", UUID.class);
        return new Participant(
                new Member(assessment, organisation, row.getString("account")),
                row.getString("country"),
                sectors.getOrDefault(organisation, List.of()),
                row.getString("stage"),
                scores.getOrDefault(assessment, Map.of()));
    }
}
