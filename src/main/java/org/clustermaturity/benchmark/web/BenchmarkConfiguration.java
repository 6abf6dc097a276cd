package org.clustermaturity.benchmark.web;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.Bases;
import org.clustermaturity.benchmark.BenchmarkContent;
import org.clustermaturity.benchmark.Benchmarks;
import org.clustermaturity.benchmark.KnownValues;
import org.clustermaturity.benchmark.MakeRounds;
import org.clustermaturity.benchmark.Participants;
import org.clustermaturity.benchmark.ReferenceTables;
import org.clustermaturity.language.Editions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts benchmarks behind their endpoint and their schedule. */
@Configuration(proxyBeanMethods = false)
class BenchmarkConfiguration {

    @Bean
    BenchmarkContent benchmarkContent(Bases bases, Supplier<Editions<ReferenceTables>> references) {
        return new BenchmarkContent(bases, references);
    }

    @Bean
    KnownValues knownValues(Participants participants, Assessments assessments, BenchmarkContent content) {
        return new KnownValues(participants, assessments, content);
    }

    @Bean
    MakeRounds makeRounds(
            Participants participants,
            KnownValues values,
            Benchmarks benchmarks,
            BenchmarkContent content,
            Supplier<UUID> ids,
            @Value("${maturity.benchmarks.threshold}") int threshold,
            @Value("${maturity.benchmarks.renewed}") Duration renewed) {
        return new MakeRounds(
                participants, values, benchmarks, content, ids, new MakeRounds.Settings(threshold, renewed));
    }
}
