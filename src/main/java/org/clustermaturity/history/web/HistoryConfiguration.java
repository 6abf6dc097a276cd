package org.clustermaturity.history.web;

import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.Bases;
import org.clustermaturity.assessment.web.KeptResults;
import org.clustermaturity.assessment.web.KeptSheets;
import org.clustermaturity.organisation.Organisations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts histories and comparisons behind the endpoints. */
@Configuration(proxyBeanMethods = false)
class HistoryConfiguration {

    /** An earlier release may have to be compiled, which takes up to a second. */
    private static final int MOST_RELEASES = 4;

    @Bean
    SubmittedSheets submittedSheets(
            Organisations organisations, Assessments assessments, KeptSheets sheets, KeptResults results) {
        return new SubmittedSheets(organisations, assessments, sheets, results);
    }

    @Bean
    HistoryOf historyOf(SubmittedSheets sheets, Bases bases) {
        return new HistoryOf(sheets, bases, MOST_RELEASES);
    }

    @Bean
    ComparisonOf comparisonOf(SubmittedSheets sheets, Bases bases) {
        return new ComparisonOf(sheets, bases);
    }
}
