package org.clustermaturity.privacy.web;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.clustermaturity.access.Audit;
import org.clustermaturity.http.KeptAnswers;
import org.clustermaturity.organisation.Erasing;
import org.clustermaturity.privacy.Compaction;
import org.clustermaturity.privacy.EraseOrganisation;
import org.clustermaturity.privacy.OutOfTime;
import org.clustermaturity.privacy.Retention;
import org.clustermaturity.privacy.RetentionPeriods;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Puts erasure and retention together. */
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    @Bean
    EraseOrganisation eraseOrganisation(List<Erasing> rooms, Compaction compaction, Audit audit) {
        return new EraseOrganisation(rooms, compaction, audit);
    }

    /** Kept answers may tell of the organisation; nobody but their callers can open them, so all of the account go. */
    @Bean
    @Order(2)
    Erasing forgetAnswers(KeptAnswers answers) {
        return (account, organisation) -> Map.of("keptAnswers", answers.forget(account.name()));
    }

    @Bean
    Retention retention(
            @Value("${maturity.retention.drafts}") @Nullable Duration drafts,
            @Value("${maturity.retention.submitted}") @Nullable Duration submitted,
            @Value("${maturity.retention.share-links}") @Nullable Duration shareLinks,
            OutOfTime kept,
            Compaction compaction,
            Audit audit,
            Clock clock) {
        return new Retention(new RetentionPeriods(drafts, submitted, shareLinks), kept, compaction, audit, clock);
    }

    @Bean
    RetentionRun retentionRun(Retention retention, MeterRegistry meters) {
        return new RetentionRun(retention, meters);
    }
}
