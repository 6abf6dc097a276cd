package org.clustermaturity.report.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.clustermaturity.assessment.Bases;
import org.clustermaturity.assessment.web.GivenSheets;
import org.clustermaturity.assessment.web.KeptResults;
import org.clustermaturity.assessment.web.KeptSheets;
import org.clustermaturity.organisation.Organisations;
import org.clustermaturity.report.ReportedReview;
import org.clustermaturity.review.web.ApprovedReviews;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts reports behind their endpoints. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    private static final JsonInclude.Value WHERE_THERE_IS_ONE =
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS);

    /** A report without a review says nothing of one. */
    @Bean
    JsonMapperBuilderCustomizer reviewsWhereThereAre() {
        return json -> json.withConfigOverride(
                ReportedReview.class, review -> review.setIncludeAsProperty(WHERE_THERE_IS_ONE));
    }

    @Bean
    Reports reports(
            KeptSheets keptSheets,
            KeptResults keptResults,
            GivenSheets givenSheets,
            ApprovedReviews approvedReviews,
            Organisations organisations,
            Bases bases) {
        return new Reports(keptSheets, keptResults, givenSheets, approvedReviews, organisations, bases);
    }
}
