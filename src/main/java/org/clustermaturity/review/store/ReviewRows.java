package org.clustermaturity.review.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clustermaturity.access.Account;
import org.clustermaturity.assessment.FrozenResult;
import org.clustermaturity.language.Language;
import org.clustermaturity.review.Review;
import org.clustermaturity.review.VerdictChange;
import org.clustermaturity.store.Times;
import org.jspecify.annotations.Nullable;

/** Rows of reviews, of their changes and of their results. */
final class ReviewRows {

    private ReviewRows() {}

    static Review whole(ResultSet row, int number) throws SQLException {
        return new Review(head(row, number), VerdictJson.verdicts(row.getString("verdicts")));
    }

    static Review.Head head(ResultSet row, int number) throws SQLException {
        return new Review.Head(
                row.getObject("assessment", UUID.class),
                new Account(row.getString("account")),
                row.getInt("version"),
                new Review.Progress(row.getInt("reviewed"), row.getInt("corrected"), row.getInt("asked")),
                Times.read(row, "begun_at"),
                row.getString("begun_by"),
                Times.read(row, "changed_at"),
                approval(row));
    }

    static VerdictChange change(ResultSet row, int number) throws SQLException {
        return new VerdictChange(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                Times.read(row, "happened_at"),
                row.getString("actor"),
                row.getString("question"),
                VerdictJson.verdict(row.getString("before_verdict")),
                VerdictJson.verdict(row.getString("after_verdict")));
    }

    static FrozenResult result(ResultSet row, int number) throws SQLException {
        Set<Language> languages = Stream.of(row.getString("languages").split(","))
                .map(Language::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new FrozenResult(
                new Language(row.getString("language")), languages, FrozenResult.unzip(row.getBytes("result")));
    }

    private static Review.@Nullable Approval approval(ResultSet row) throws SQLException {
        return row.getString("approved_by") == null
                ? null
                : new Review.Approval(Times.read(row, "approved_at"), row.getString("approved_by"));
    }
}
