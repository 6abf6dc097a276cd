package org.clustermaturity.review.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.clustermaturity.access.Account;
import org.clustermaturity.review.Review;
import org.clustermaturity.review.VerdictChange;
import org.clustermaturity.store.Times;
import org.jspecify.annotations.Nullable;

/** Rows of reviews and of their changes. */
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

    private static Review.@Nullable Approval approval(ResultSet row) throws SQLException {
        return row.getString("approved_by") == null
                ? null
                : new Review.Approval(Times.read(row, "approved_at"), row.getString("approved_by"));
    }
}
