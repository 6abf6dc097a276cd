package org.clustermaturity.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.content.ContentFile;
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
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Makes the content release at the start and gives each room its part of it. A fault in the content stops the start. */
@Configuration(proxyBeanMethods = false)
class ReleaseConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseConfiguration.class);
    private static final String INSIDE_THE_JAR = "content/";

    @Bean
    ContentRelease contentRelease(
            @Value("${maturity.content.folder}") String folder, @Value("${maturity.content.compiled}") String compiled)
            throws IOException {
        KeptRules kept = compiled.isBlank() ? KeptRules.nowhere() : KeptRules.in(Path.of(compiled));
        // Not injected as a path: Spring would look for it inside the web application first.
        Path root = Path.of(folder);
        ContentFolder content =
                Files.isDirectory(root.resolve("questionnaires")) ? ContentFolder.read(root) : readFromTheJar();
        ContentRelease release = new ContentReleases(kept).make(content);
        release.editions().gaps().forEach(gaps -> LOG.info("The content has {}.", gaps.summary()));
        return release;
    }

    @Bean
    Supplier<Set<Language>> languages(ContentRelease release) {
        Set<Language> languages = release.editions().languages();
        return () -> languages;
    }

    @Bean
    Supplier<Editions<Basis>> bases(ContentRelease release) {
        return release.editions()::bases;
    }

    @Bean
    Supplier<Editions<Questionnaires>> questionnaires(ContentRelease release) {
        return release.editions()::questionnaires;
    }

    @Bean
    Supplier<Editions<RuleBooks>> ruleBooks(ContentRelease release) {
        return release.editions()::ruleBooks;
    }

    @Bean
    Supplier<Editions<Curriculum>> curricula(ContentRelease release) {
        return release.editions()::curricula;
    }

    @Bean
    Supplier<Sources> sources(ContentRelease release) {
        return release::sources;
    }

    private static ContentFolder readFromTheJar() throws IOException {
        List<ContentFile> files = new ArrayList<>();
        for (Resource resource :
                new PathMatchingResourcePatternResolver().getResources("classpath:" + INSIDE_THE_JAR + "**/*.*")) {
            String address = resource.getURL().toString();
            String path = address.substring(address.lastIndexOf("/" + INSIDE_THE_JAR) + INSIDE_THE_JAR.length() + 1);
            if (ContentFolder.belongs(path)) {
                files.add(new ContentFile(path, resource.getContentAsString(java.nio.charset.StandardCharsets.UTF_8)));
            }
        }
        return new ContentFolder(files);
    }
}
