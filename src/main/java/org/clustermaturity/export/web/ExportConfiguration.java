package org.clustermaturity.export.web;

import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.Bases;
import org.clustermaturity.assessment.web.KeptResults;
import org.clustermaturity.assessment.web.KeptSheets;
import org.clustermaturity.export.Exports;
import org.clustermaturity.organisation.Organisations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts exports behind their endpoint. */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

    @Bean
    Exports exports(
            Assessments assessments, Organisations organisations, KeptSheets sheets, KeptResults results, Bases bases) {
        return new Exports(assessments, organisations, sheets, results, bases);
    }
}
