package org.clustermaturity.review.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.assessment.FrozenResult;
import org.clustermaturity.language.Edition;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.review.CompareReview;
import tools.jackson.databind.json.JsonMapper;

/** What reviews come to, in words. */
final class ReviewResults {

    private final KeptReviews kept;
    private final CompareReview compareReview;
    private final JsonMapper json;

    ReviewResults(KeptReviews kept, CompareReview compareReview, JsonMapper json) {
        this.kept = kept;
        this.compareReview = compareReview;
        this.json = json;
    }

    /** The result in a language, or in English where the content lacks it. */
    ReviewResultResponse in(KeptReviews.Found found, Language language) {
        return in(found, kept.basis(found.submitted()).in(language));
    }

    /** The result in every language of the content, as it is to be kept. */
    List<FrozenResult> inAll(KeptReviews.Found approved) {
        Editions<Basis> basis = kept.basis(approved.submitted());
        List<FrozenResult> results = new ArrayList<>();
        for (Language language : basis.languages()) {
            results.add(frozen(in(approved, basis.in(language))));
        }
        return results;
    }

    private ReviewResultResponse in(KeptReviews.Found found, Edition<Basis> basis) {
        return new ReviewExplanation(found.review(), compareReview.compare(found.submitted(), found.review(), basis))
                .toResponse();
    }

    private FrozenResult frozen(ReviewResultResponse result) {
        Set<Language> languages = new LinkedHashSet<>(List.of(result.language()));
        if (!result.untranslated().isEmpty()) {
            languages.add(Language.ENGLISH);
        }
        return new FrozenResult(result.language(), languages, json.writeValueAsString(result));
    }
}
