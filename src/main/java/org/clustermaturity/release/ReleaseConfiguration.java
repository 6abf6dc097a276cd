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
import org.clustermaturity.assessment.Bases;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.Sources;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.Questionnaires;
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
    ContentReleases contentReleases(@Value("${maturity.content.compiled}") String compiled) {
        return new ContentReleases(compiled.isBlank() ? KeptRules.nowhere() : KeptRules.in(Path.of(compiled)));
    }

    @Bean
    ReleaseArchive releaseArchive(@Value("${maturity.content.archive}") String folder) {
        return folder.isBlank() ? ReleaseArchive.nowhere() : ReleaseArchive.in(Path.of(folder));
    }

    @Bean
    EarlierReleases earlierReleases(
            ReleaseArchive archive, ContentReleases maker, @Value("${maturity.content.kept}") int kept) {
        return new EarlierReleases(archive, maker, kept);
    }

    @Bean
    ReleaseHistory releaseHistory(ReleaseArchive archive, Clock clock) {
        return new ReleaseHistory(archive, clock);
    }

    @Bean
    CurrentRelease currentRelease(
            ContentPlace place, ContentReleases maker, ReleaseHistory history, EarlierReleases earlier) {
        ContentFolder content = place.read();
        ContentRelease release = maker.make(content);
        release.editions().gaps().forEach(gaps -> LOG.info("The content has {}.", gaps.summary()));
        history.begin(release, content, earlier);
        return new CurrentRelease(release);
    }

    @Bean
    Reload reload(
            ContentPlace place,
            ContentReleases maker,
            CurrentRelease current,
            EarlierReleases earlier,
            ReleaseHistory history,
            MeterRegistry meters,
            @Value("${maturity.content.watch}") boolean watch,
            @Value("${maturity.content.watch-interval}") Duration interval) {
        Reload reload = new Reload(place, maker, current, earlier, history, meters);
        if (watch && place.isFolder()) {
            reload.every(interval, new FolderWatch(place, current, reload)::look);
        }
        return reload;
    }

    @Bean
    TimeGauge releaseAge(CurrentRelease current, ReleaseHistory history, Clock clock, MeterRegistry meters) {
        return TimeGauge.builder(
                        "maturity.content.release.age",
                        () -> history.find(current.id())
                                .map(found -> Duration.between(found.activatedAt(), clock.instant())
                                        .toSeconds())
                                .orElse(0L),
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
    Supplier<Sources> sources(CurrentRelease current) {
        return () -> current.get().sources();
    }
}
