package org.clustermaturity.assessment.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.clustermaturity.access.Account;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with kept assessments, without the service around it. */
public final class AssessmentDatabase {

    private static final OffsetDateTime MOMENT = OffsetDateTime.of(2026, 11, 21, 12, 0, 0, 0, ZoneOffset.UTC);

    private final JdbcClient jdbc;
    private final Assessments assessments;
    private final Account account;
    private final UUID organisation;
    private long last;

    /** An account with one organisation in a database that has all tables. */
    public AssessmentDatabase(DataSource source, Account account) {
        this.jdbc = JdbcClient.create(source);
        JdbcTemplate template = new JdbcTemplate(source);
        this.assessments = new JdbcAssessments(jdbc, new JdbcChanges(jdbc, template), new JdbcScores(template));
        this.account = account;
        this.organisation = new UUID(0x0199_0000_0000_7000L, account.name().hashCode());
        jdbc.sql("insert into account (id, created_at) values (?, ?)")
                .params(account.name(), MOMENT)
                .update();
        jdbc.sql("insert into organisation (id, account, version, name, country, created_at, changed_at)"
                        + " values (?, ?, 1, 'Timber', 'AT', ?, ?)")
                .params(organisation, account.name(), MOMENT, MOMENT)
                .update();
    }

    public Assessments assessments() {
        return assessments;
    }

    public UUID organisation() {
        return organisation;
    }

    /** Keeps a sheet as a draft. */
    public KeptAssessment draft(AnswerSheet sheet) {
        KeptAssessment draft = Submitted.draft(++last, account, organisation, sheet);
        assessments.add(draft, List.of());
        return draft;
    }

    /** Keeps a sheet and submits it, as if on some earlier release. */
    public KeptAssessment submit(AnswerSheet sheet) {
        KeptAssessment submitted = Submitted.of(draft(sheet), sheet.referenceDate());
        assessments.submit(submitted, List.of(), List.of());
        return submitted;
    }

    /** Assessments as they come out of a database. */
    public static final class Submitted {

        private static final Instant NOW = MOMENT.toInstant();

        private Submitted() {}

        /** The n-th submitted assessment. */
        public static KeptAssessment of(long number, Account account, AnswerSheet sheet) {
            return of(draft(number, account, new UUID(0, 1), sheet), sheet.referenceDate());
        }

        private static KeptAssessment draft(long number, Account account, UUID organisation, AnswerSheet sheet) {
            return new KeptAssessment(
                    new KeptAssessment.Head(
                            new UUID(
                                    0x0199_0000_0000_7000L
                                            + ((long) account.name().hashCode() << 16),
                                    number),
                            account,
                            organisation,
                            1,
                            sheet.questionnaire(),
                            sheet.referenceDate(),
                            null,
                            new KeptAssessment.Progress(sheet.answers().size(), 45),
                            null,
                            List.of(),
                            NOW,
                            "key:1",
                            NOW,
                            null),
                    sheet.switches(),
                    sheet.answers());
        }

        private static KeptAssessment of(KeptAssessment draft, java.time.LocalDate date) {
            return draft.submitted(date, new KeptAssessment.Submission(NOW, "key:1", "2026-01-20+0000000", null));
        }
    }
}
