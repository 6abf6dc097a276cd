package org.clustermaturity.access.web;

import java.time.Clock;
import java.util.Optional;
import org.clustermaturity.access.Accounts;
import org.clustermaturity.access.CallerFinder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** People who have signed in elsewhere; nobody, as long as no issuer of tokens is configured. */
@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

    @Bean
    @Order(9)
    CallerFinder personCallers(
            ObjectProvider<JwtDecoder> decoders,
            Accounts accounts,
            Clock clock,
            @Value("${maturity.access.jwt.role-claim}") String roleClaim,
            @Value("${maturity.access.jwt.account-claim}") String accountClaim) {
        JwtDecoder decoder = decoders.getIfAvailable();
        return decoder == null
                ? secret -> Optional.empty()
                : new PersonCallers(decoder, accounts, clock, roleClaim, accountClaim);
    }
}
