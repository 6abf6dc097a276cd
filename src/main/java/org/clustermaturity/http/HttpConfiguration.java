package org.clustermaturity.http;

import com.fasterxml.uuid.Generators;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.catalina.core.StandardHost;
import org.clustermaturity.language.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import tools.jackson.databind.json.JsonMapper;

/** What stands around all endpoints. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class HttpConfiguration {

    /** Spring Security stands at -100. */
    private static final int AFTER_ACCESS = -50;

    private static final int BEFORE_ACCESS = -150;

    /** Most answers fit in, and so go out in one piece with their length; each piece would wake the client once more. */
    private static final int ANSWER_BUFFER = 32 * 1024;

    /** Where archives of content are sent to. */
    private static final String ARCHIVES = "/v1/content-releases/impact";

    /** Named as Spring looks for it. */
    @Bean
    RequestLanguage localeResolver(ObjectProvider<Supplier<Set<Language>>> existing) {
        return new RequestLanguage(existing);
    }

    /** Ids for what people create: opaque, and rising with time, so that the newest is the largest. */
    @Bean
    Supplier<UUID> ids() {
        return Generators.timeBasedEpochGenerator()::generate;
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper json, RequestLanguage requestLanguage) {
        return new ProblemWriter(json, requestLanguage);
    }

    /** Named as Spring looks for it. */
    @Bean
    MessageSource messageSource() {
        return new BundledMessages();
    }

    /** Caches must keep languages apart, and ask again before they use what they keep; clients see which version answers. */
    @Bean
    FilterRegistrationBean<Filter> languageHeaders(RequestLanguage requestLanguage) {
        var filter = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            HttpServletResponse answer = (HttpServletResponse) response;
            answer.setHeader(
                    HttpHeaders.CONTENT_LANGUAGE,
                    requestLanguage.of((HttpServletRequest) request).tag());
            AnswerLanguage.addVary(answer);
            answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            answer.setHeader(ApiVersion.HEADER, ApiVersion.CURRENT);
            answer.setBufferSize(ANSWER_BUFFER);
            chain.doFilter(request, response);
        });
        filter.addUrlPatterns("/v1/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> wholeAnswers() {
        return factory -> factory.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appWriteBufSize", Integer.toString(ANSWER_BUFFER)));
    }

    /** What Tomcat refuses before any endpoint is asked, such as a malformed address, is a problem too. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcatProblems(RequestLanguage requestLanguage) {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                // The host makes no valve of this class when it has one.
                host.setErrorReportValveClass(ProblemValve.class.getName());
                host.getPipeline().addValve(new RequestIdValve());
                host.getPipeline().addValve(new ProblemValve(requestLanguage));
            }
        });
    }

    /** Content gets an ETag of its bytes, so that clients need not fetch it twice. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> contentEtags() {
        var filter = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns(
                "/v1/questionnaires/*",
                "/v1/stages",
                "/v1/modules/*",
                "/v1/formats",
                "/v1/rules/*",
                "/v1/sources",
                "/v1/content-releases/*");
        return filter;
    }

    /** Everything that is kept is changed by whole requests; who is calling has been found out before. */
    @Bean
    FilterRegistrationBean<WholeRequest> wholeRequests(
            TransactionTemplate transaction,
            KeptAnswers answers,
            Clock clock,
            @Value("${maturity.idempotency.kept}") Duration kept,
            ProblemWriter problems) {
        Repeats repeats = new Repeats(transaction, answers, clock, kept);
        var filter = new FilterRegistrationBean<>(new WholeRequest(transaction, repeats, problems));
        WholeRequest.PATHS.forEach(path -> filter.addUrlPatterns(path + "/*"));
        filter.setOrder(AFTER_ACCESS);
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        return filter;
    }

    /** Whoever sends a key while the database is away is told so, not that the key is unknown. */
    @Bean
    FilterRegistrationBean<DatabaseAway> databaseAway(ProblemWriter problems) {
        var filter = new FilterRegistrationBean<>(new DatabaseAway(problems));
        filter.setOrder(BEFORE_ACCESS);
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        return filter;
    }

    @Bean
    static DatabaseTimeouts databaseTimeouts() {
        return new DatabaseTimeouts();
    }

    /** All bodies are small but those with limits of their own; before anybody else reads one. */
    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(
            @Value("${maturity.limits.body}") DataSize most,
            @Value("${maturity.limits.body-time}") Duration time,
            ProblemWriter problems) {
        Set<String> others = Set.of("/v1/evaluations/batch", ARCHIVES);
        var filter = new FilterRegistrationBean<>(new BodyLimit((int) most.toBytes(), time, others, problems));
        filter.addUrlPatterns("/*");
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        // After the headers of all answers and the counting of requests, before all that can refuse.
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Bean
    FilterRegistrationBean<ArchiveLimit> archiveLimit(
            @Value("${maturity.limits.archive}") DataSize most,
            @Value("${maturity.limits.body}") DataSize mostOfStrangers,
            @Value("${maturity.limits.body-time}") Duration time,
            ProblemWriter problems) {
        var filter = new FilterRegistrationBean<>(
                new ArchiveLimit((int) most.toBytes(), (int) mostOfStrangers.toBytes(), time, problems));
        filter.addUrlPatterns(ARCHIVES);
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        filter.setOrder(AFTER_ACCESS);
        return filter;
    }
}
