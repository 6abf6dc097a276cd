package org.clustermaturity.access.web;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Accounts;
import org.clustermaturity.access.Audit;
import org.clustermaturity.access.AuditLog;
import org.clustermaturity.access.CallerFinder;
import org.clustermaturity.access.FirstKey;
import org.clustermaturity.access.HandOutKeys;
import org.clustermaturity.access.KeyCallers;
import org.clustermaturity.http.ProblemWriter;
import org.clustermaturity.http.RequestLimit;
import org.clustermaturity.http.UnknownKeyLimit;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Puts the question who is calling, and who may, before all endpoints. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Callers());
    }

    @Bean
    Endpoints endpoints(ObjectProvider<RequestMappingHandlerMapping> mapping) {
        return new Endpoints(mapping);
    }

    @Bean
    Audit audit(AuditLog log, Supplier<UUID> ids, Clock clock) {
        return new Audit(log, ids, clock, () -> MDC.get("requestId"));
    }

    @Bean
    @Order(1)
    CallerFinder keyCallers(AccessKeys keys, Clock clock) {
        return new KeyCallers(keys, clock);
    }

    @Bean
    HandOutKeys handOutKeys(Accounts accounts, AccessKeys keys, Supplier<UUID> ids, Clock clock) {
        return new HandOutKeys(accounts, keys, ids, clock);
    }

    /** Nobody asks how long each filter takes, and to measure it costs every request; what is denied is counted. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain access(
            HttpSecurity http,
            Endpoints endpoints,
            List<CallerFinder> finders,
            Audit audit,
            ProblemWriter problems,
            UnknownKeyLimit unknownKeys,
            RequestLimit requests,
            MeterRegistry meters,
            @Value("${maturity.access.open}") boolean open) {
        Denial denial = new Denial(problems, audit, endpoints, meters);
        TokenAuthentication authentication = new TokenAuthentication(finders);
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // What may be kept where is said per answer.
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .addFilterBefore(unknownKeys, BearerTokenAuthenticationFilter.class)
                .addFilterBefore(requests, AuthorizationFilter.class)
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers("/actuator/health/**", "/actuator/info")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAuthority(CallerAuthentication.OPERATOR)
                        .anyRequest()
                        .access(new EndpointAccess(endpoints, open)))
                .oauth2ResourceServer(tokens -> tokens.bearerTokenResolver(new OneToken())
                        .authenticationManagerResolver(request -> authentication)
                        .authenticationEntryPoint(denial)
                        .accessDeniedHandler(denial))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(denial).accessDeniedHandler(denial))
                .build();
    }

    @Bean
    ApplicationRunner firstKey(
            Accounts accounts,
            AccessKeys keys,
            Supplier<UUID> ids,
            Clock clock,
            TransactionTemplate transaction,
            @Value("${maturity.admin.key}") String configured) {
        return new FirstKeyPrinter(new FirstKey(accounts, keys, ids, clock), transaction, configured);
    }
}
