package org.clustermaturity.report.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.clustermaturity.access.Caller;
import org.clustermaturity.assessment.Bases;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.web.EvaluationResponse;
import org.clustermaturity.assessment.web.GivenSheets;
import org.clustermaturity.assessment.web.KeptResults;
import org.clustermaturity.assessment.web.KeptSheets;
import org.clustermaturity.language.Edition;
import org.clustermaturity.language.Language;
import org.clustermaturity.organisation.Organisation;
import org.clustermaturity.organisation.Organisations;
import org.clustermaturity.review.web.ApprovedReview;
import org.clustermaturity.review.web.ApprovedReviews;
import org.springframework.http.MediaType;

/** Finds what reports are made of: results, whom they are about, and the content with their texts. */
final class Reports {

    private final KeptSheets keptSheets;
    private final KeptResults keptResults;
    private final GivenSheets givenSheets;
    private final ApprovedReviews approvedReviews;
    private final Organisations organisations;
    private final Bases bases;

    Reports(
            KeptSheets keptSheets,
            KeptResults keptResults,
            GivenSheets givenSheets,
            ApprovedReviews approvedReviews,
            Organisations organisations,
            Bases bases) {
        this.keptSheets = keptSheets;
        this.keptResults = keptResults;
        this.givenSheets = givenSheets;
        this.approvedReviews = approvedReviews;
        this.organisations = organisations;
        this.bases = bases;
    }

    /**
     * The report of a kept assessment: of a draft, on the content of now; of a submitted one, of its frozen result, and of its
     * review when that is approved.
     */
    ReportAnswer kept(Caller caller, String id, Language language) {
        KeptAssessment kept = keptSheets.get(caller, id);
        EvaluationResponse result = keptResults.of(kept, language);
        Optional<Instant> submitted = kept.submission().map(KeptAssessment.Submission::at);
        Optional<ApprovedReview> review = approvedReviews.find(kept, result.language());
        Occasion occasion = new Occasion(
                organisations
                        .find(kept.head().account(), kept.head().organisation())
                        .map(Organisation::profile)
                        .map(Organisation.Profile::name)
                        .orElse(null),
                submitted.isPresent() ? Occasion.Status.SUBMITTED : Occasion.Status.DRAFT,
                review.orElse(null));
        return new ReportAnswer(
                WriteReport.of(result, kept.sheet(result.referenceDate()), occasion, texts(result)),
                review.map(ApprovedReview::approvedAt).or(() -> submitted).orElse(begin(result.referenceDate())));
    }

    /** The report of a sheet that is not kept. */
    ReportAnswer given(byte[] body, MediaType type, Language language) {
        GivenSheets.Evaluated given = givenSheets.evaluate(body, type, language);
        return new ReportAnswer(
                WriteReport.of(given.result(), given.sheet(), Occasion.NOT_KEPT, texts(given.result())),
                begin(given.result().referenceDate()));
    }

    /** The content that a result rests on; that of now when nobody knows it any more. */
    private Edition<Basis> texts(EvaluationResponse result) {
        return bases.find(result.contentRelease()).orElseGet(bases::current).in(result.language());
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
