package org.clustermaturity.review.web;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.clustermaturity.access.Audit;
import org.clustermaturity.assessment.AssessCluster;
import org.clustermaturity.assessment.Bases;
import org.clustermaturity.assessment.web.KeptSheets;
import org.clustermaturity.review.CompareReview;
import org.clustermaturity.review.Reviews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts what can be done with reviews behind the endpoints. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    KeptReviews keptReviews(KeptSheets sheets, Reviews reviews, Bases bases) {
        return new KeptReviews(sheets, reviews, bases);
    }

    @Bean
    ReviewResults reviewResults(KeptReviews kept, Bases bases, JsonMapper json) {
        return new ReviewResults(kept, new CompareReview(new AssessCluster(bases)), json);
    }

    @Bean
    ApprovedReviews approvedReviews(Reviews reviews, JsonMapper json) {
        return new ApprovedReviews(reviews, json);
    }

    @Bean
    ChangeReview changeReview(
            KeptReviews kept, Reviews reviews, ReviewResults results, Supplier<UUID> ids, Clock clock, Audit audit) {
        return new ChangeReview(kept, reviews, results, ids, clock, audit);
    }
}
