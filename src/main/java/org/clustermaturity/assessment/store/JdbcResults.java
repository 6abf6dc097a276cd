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
import org.springframework.modulith.NamedInterface;

/** Frozen results in a table of the database: those of assessments, or those of something else that judges them. */
@NamedInterface("store")
public final class JdbcResults {

    private final JdbcClient jdbc;
    private final String table;

    /** @param table its name; it has the columns of {@code assessment_result} */
    public JdbcResults(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** Keeps a result in its language. */
    public void add(UUID assessment, FrozenResult result) {
        jdbc.sql("insert into " + table + " (assessment, language, languages, result)"
                        + " values (:assessment, :language, :languages, :result)")
                .param("assessment", assessment)
                .param("language", result.language().tag())
                .param(
                        "languages",
                        result.languages().stream().map(Language::tag).collect(Collectors.joining(",")))
                .param("result", result.zipped())
                .update();
    }

    /** The result in this language, in English when there is none; fails when there is none at all. */
    public FrozenResult get(UUID assessment, Language language) {
        return find(assessment, language)
                .or(() -> find(assessment, Language.ENGLISH))
                .orElseThrow();
    }

    /** The result in all its languages, by language. */
    public List<FrozenResult> list(UUID assessment) {
        return jdbc.sql("select * from " + table + " where assessment = :assessment order by language")
                .param("assessment", assessment)
                .query(JdbcResults::read)
                .list();
    }

    private Optional<FrozenResult> find(UUID assessment, Language language) {
        return jdbc.sql("select * from " + table + " where assessment = :assessment and language = :language")
                .param("assessment", assessment)
                .param("language", language.tag())
                .query(JdbcResults::read)
                .optional();
    }

    private static FrozenResult read(ResultSet row, int number) throws SQLException {
        Set<Language> languages = Stream.of(row.getString("languages").split(","))
                .map(Language::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new FrozenResult(
                new Language(row.getString("language")), languages, FrozenResult.unzip(row.getBytes("result")));
    }
}
