package org.clustermaturity.release;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.Bases;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.benchmark.ReferenceTables;
import org.clustermaturity.content.Sources;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.Questionnaires;
import org.clustermaturity.receipt.Fingerprints;
import org.clustermaturity.scoring.RuleBooks;
import org.clustermaturity.scoring.drools.KeptRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the first content release and gives each room its part of the current one. A fault in the content stops the start. */
@Configuration(proxyBeanMethods = false)
class ReleaseConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseConfiguration.class);

    @Bean
    ContentPlace contentPlace(@Value("${maturity.content.folder}") String folder) {
        // Not injected as a path: Spring would look for it inside the web application first.
        return ContentPlace.of(Path.of(folder));
    }

    @Bean
    KeptRules keptRules(@Value("${maturity.content.compiled}") String compiled) {
        return compiled.isBlank() ? KeptRules.nowhere() : KeptRules.in(Path.of(compiled));
    }

    @Bean
    ContentReleases contentReleases(KeptRules kept) {
        return new ContentReleases(kept);
    }

    @Bean
    EarlierReleases earlierReleases(
            Releases releases, ContentReleases maker, @Value("${maturity.content.kept}") int kept) {
        return new EarlierReleases(releases, maker, kept);
    }

    @Bean
    ReleaseHistory releaseHistory(Releases releases, Clock clock) {
        return new ReleaseHistory(releases, clock);
    }

    @Bean
    CurrentRelease currentRelease(
            ContentPlace place,
            ContentReleases maker,
            ReleaseHistory history,
            EarlierReleases earlier,
            @Value("${maturity.content.start}") ReleaseStart.From from) {
        CurrentRelease first = new ReleaseStart(place, maker, history, earlier).begin(from);
        first.get().editions().gaps().forEach(gaps -> LOG.info("The content has {}.", gaps.summary()));
        return first;
    }

    @Bean
    Reload reload(
            ContentPlace place,
            ContentReleases maker,
            CurrentRelease current,
            EarlierReleases earlier,
            ReleaseHistory history,
            MeterRegistry meters,
            @Value("${maturity.content.start}") ReleaseStart.From from,
            @Value("${maturity.content.watch}") boolean watch,
            @Value("${maturity.content.watch-interval}") Duration interval) {
        ReleaseSwitch releaseSwitch = new ReleaseSwitch(maker, current, earlier, history);
        Reload reload = new Reload(place, releaseSwitch, current, meters);
        if (watch && place.isFolder()) {
            String taken = from == ReleaseStart.From.FOLDER ? current.get().fingerprint() : null;
            reload.every(interval, new FolderWatch(place, current, reload, taken)::look);
        }
        return reload;
    }

    @Bean
    ReleaseFollower releaseFollower(
            Releases releases,
            CurrentRelease current,
            Reload reload,
            @Value("${maturity.content.follow-interval}") Duration interval) {
        ReleaseFollower follower = new ReleaseFollower(releases, current, reload);
        reload.every(interval, follower::look);
        return follower;
    }

    @Bean
    Trial trial(ContentPlace place, KeptRules kept, CurrentRelease current, Assessments assessments) {
        return new Trial(place, new ContentReleases(kept.asTheyAre()), current, assessments);
    }

    @Bean
    TimeGauge releaseAge(CurrentRelease current, Clock clock, MeterRegistry meters) {
        return TimeGauge.builder(
                        "maturity.content.release.age",
                        () -> Duration.between(current.activation().activatedAt(), clock.instant())
                                .toSeconds(),
                        TimeUnit.SECONDS)
                .description("For how long the current content release has been current")
                .register(meters);
    }

    @Bean
    Bases bases(CurrentRelease current, EarlierReleases earlier) {
        return new Bases() {
            @Override
            public Editions<Basis> current() {
                return current.get().editions().bases();
            }

            @Override
            public Optional<Editions<Basis>> find(String release) {
                return Optional.of(current.get())
                        .filter(now -> now.id().equals(release))
                        .or(() -> earlier.find(release))
                        .map(found -> found.editions().bases());
            }
        };
    }

    @Bean
    Fingerprints fingerprints(EarlierReleases earlier) {
        // The database has the current release, too: it was noted there before it became current.
        return earlier::findFingerprint;
    }

    @Bean
    Supplier<Set<Language>> languages(CurrentRelease current) {
        return () -> current.get().editions().languages();
    }

    @Bean
    Supplier<Editions<Questionnaires>> questionnaires(CurrentRelease current) {
        return () -> current.get().editions().questionnaires();
    }

    @Bean
    Supplier<Editions<RuleBooks>> ruleBooks(CurrentRelease current) {
        return () -> current.get().editions().ruleBooks();
    }

    @Bean
    Supplier<Editions<Curriculum>> curricula(CurrentRelease current) {
        return () -> current.get().editions().curricula();
    }

    @Bean
    Supplier<Editions<ReferenceTables>> references(CurrentRelease current) {
        return () -> current.get().editions().references();
    }

    @Bean
    Supplier<Sources> sources(CurrentRelease current) {
        return () -> current.get().sources();
    }
}
