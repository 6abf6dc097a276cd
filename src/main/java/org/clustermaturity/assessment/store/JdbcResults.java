package org.clustermaturity.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clustermaturity.assessment.FrozenResult;
import org.clustermaturity.language.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Frozen results in the database. */
@Repository
class JdbcResults {

    private final JdbcClient jdbc;

    JdbcResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID assessment, FrozenResult result) {
        jdbc.sql("""
                        insert into assessment_result (assessment, language, languages, result)
                        values (:assessment, :language, :languages, :result)""")
                .param("assessment", assessment)
                .param("language", result.language().tag())
                .param(
                        "languages",
                        result.languages().stream().map(Language::tag).collect(Collectors.joining(",")))
                .param("result", result.zipped())
                .update();
    }

    Optional<FrozenResult> find(UUID assessment, Language language) {
        return jdbc.sql("select * from assessment_result where assessment = :assessment and language = :language")
                .param("assessment", assessment)
                .param("language", language.tag())
                .query(JdbcResults::read)
                .optional();
    }

    List<FrozenResult> list(UUID assessment) {
        return jdbc.sql("select * from assessment_result where assessment = :assessment order by language")
                .param("assessment", assessment)
                .query(JdbcResults::read)
                .list();
    }

    private static FrozenResult read(ResultSet row, int number) throws SQLException {
        Set<Language> languages = Stream.of(row.getString("languages").split(","))
                .map(Language::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new FrozenResult(
                new Language(row.getString("language")), languages, FrozenResult.unzip(row.getBytes("result")));
    }
}
