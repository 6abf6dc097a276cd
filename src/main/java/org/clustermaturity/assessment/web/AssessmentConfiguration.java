package org.clustermaturity.assessment.web;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.clustermaturity.access.Audit;
import org.clustermaturity.access.CallerFinder;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.Bases;
import org.clustermaturity.assessment.ShareLinkCallers;
import org.clustermaturity.assessment.ShareLinks;
import org.clustermaturity.organisation.Organisations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** Puts what can be done with kept assessments behind the endpoints. */
@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

    @Bean
    @Order(2)
    CallerFinder shareLinkCallers(ShareLinks links, Clock clock) {
        return new ShareLinkCallers(links, clock);
    }

    @Bean
    KeptSheets keptSheets(Assessments assessments, Bases bases) {
        return new KeptSheets(assessments, bases);
    }

    @Bean
    KeptResults keptResults(Assessments assessments, Evaluations evaluations, Clock clock, JsonMapper json) {
        return new KeptResults(assessments, evaluations, clock, json);
    }

    @Bean
    BeginDraft beginDraft(
            KeptSheets sheets,
            Assessments assessments,
            Organisations organisations,
            Supplier<UUID> ids,
            Clock clock,
            Audit audit,
            @Value("${maturity.limits.body}") DataSize most) {
        return new BeginDraft(sheets, assessments, organisations, ids, clock, audit, most.toBytes());
    }

    @Bean
    ChangeAnswers changeAnswers(
            KeptSheets sheets,
            Assessments assessments,
            Supplier<UUID> ids,
            Clock clock,
            @Value("${maturity.limits.body}") DataSize most) {
        return new ChangeAnswers(sheets, assessments, ids, clock, most.toBytes());
    }

    @Bean
    SubmitAssessment submitAssessment(
            KeptSheets sheets,
            Assessments assessments,
            Evaluations evaluations,
            JsonMapper json,
            Clock clock,
            Audit audit) {
        return new SubmitAssessment(sheets, assessments, evaluations, json, clock, audit);
    }
}
