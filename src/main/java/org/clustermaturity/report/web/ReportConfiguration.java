package org.clustermaturity.report.web;

import org.clustermaturity.assessment.Bases;
import org.clustermaturity.assessment.web.GivenSheets;
import org.clustermaturity.assessment.web.KeptResults;
import org.clustermaturity.assessment.web.KeptSheets;
import org.clustermaturity.organisation.Organisations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts reports behind their endpoints. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    Reports reports(
            KeptSheets keptSheets,
            KeptResults keptResults,
            GivenSheets givenSheets,
            Organisations organisations,
            Bases bases) {
        return new Reports(keptSheets, keptResults, givenSheets, organisations, bases);
    }
}
