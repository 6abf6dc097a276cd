package org.clustermaturity.assessment.web;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.clustermaturity.assessment.AssessCluster;
import org.clustermaturity.assessment.Bases;
import org.clustermaturity.language.Editions;
import org.clustermaturity.questionnaire.Questionnaires;
import org.clustermaturity.store.Times;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Puts the use case behind the endpoints. */
@Configuration(proxyBeanMethods = false)
class EvaluationConfiguration {

    @Bean
    Clock clock() {
        return Times.clock();
    }

    @Bean
    JacksonModule resultsInJson() {
        return resultModule();
    }

    /** How results are written, for every mapper that writes them. */
    static JacksonModule resultModule() {
        return new SimpleModule("results").addSerializer(new EvaluationSerializer());
    }

    @Bean
    Evaluations evaluations(Bases bases, Clock clock, MeterRegistry meters) {
        return new Evaluations(new AssessCluster(bases), clock, meters);
    }

    @Bean
    EvaluateAgain evaluateAgain(Evaluations evaluations, JsonMapper json) {
        return new EvaluateAgain(evaluations, json);
    }

    @Bean
    SurveyReader surveyReader(Supplier<Editions<Questionnaires>> questionnaires) {
        return new SurveyReader(questionnaires);
    }

    @Bean
    GivenSheets givenSheets(Evaluations evaluations, SurveyReader surveys, Clock clock) {
        return new GivenSheets(evaluations, surveys, clock);
    }

    @Bean
    Batch batch(
            Evaluations evaluations,
            JsonMapper json,
            @Value("${maturity.limits.line}") DataSize longestLine,
            @Value("${maturity.limits.batch-lines}") int mostLines,
            @Value("${maturity.limits.batch-time}") Duration mostTime) {
        return new Batch(evaluations, json, new BatchLimits((int) longestLine.toBytes(), mostLines, mostTime));
    }
}
