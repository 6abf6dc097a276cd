package org.clustermaturity.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** An authorization server on a port of its own. */
record Issuer(ConfigurableApplicationContext context, int port) implements AutoCloseable {

    static final String AUDIENCE = "cluster-maturity";

    private static final String CLIENT = "spring.security.oauth2.authorizationserver.client.office.registration.";

    static Issuer on(int port) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Settings.class)
                // Otherwise it would read the settings of the service.
                .properties("spring.config.name=issuer", "spring.flyway.enabled=false", "server.port=" + port)
                .properties(
                        CLIENT + "client-id=office",
                        CLIENT + "client-secret={noop}office-secret",
                        CLIENT + "client-authentication-methods=client_secret_basic",
                        CLIENT + "authorization-grant-types=client_credentials")
                .run();
        return new Issuer(context, port);
    }

    static String uri(int port) {
        return "http://localhost:" + port;
    }

    /** Not a configuration that a scan would find. */
    @EnableAutoConfiguration
    static class Settings {

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> accountAndRoles() {
            return token -> token.getClaims()
                    .audience(List.of(AUDIENCE))
                    .claim("account", "signed-in")
                    .claim("roles", List.of("admin", "offline_access"));
        }
    }

    /** The token that the server hands out at its token endpoint. */
    String token() {
        String client = Base64.getEncoder().encodeToString("office:office-secret".getBytes(StandardCharsets.UTF_8));
        Reply reply = new Service(port)
                .send(
                        "POST",
                        "/oauth2/token",
                        BodyPublishers.ofString("grant_type=client_credentials"),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Authorization",
                        "Basic " + client);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.at("/access_token");
    }

    /** A token that the server would hand out to somebody else or at another time, signed with its key. */
    String token(Consumer<JwtClaimsSet.Builder> change) {
        return signed(context.getBean("jwkSource", JWKSource.class), port, change);
    }

    /** A token that says that it comes from here, whoever signs it. */
    @SuppressWarnings("unchecked")
    static String signed(JWKSource<?> keys, int port, Consumer<JwtClaimsSet.Builder> change) {
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
                .issuer(uri(port))
                .subject("jo@example.org")
                .audience(List.of(AUDIENCE))
                .issuedAt(Instant.now().minusSeconds(600))
                .expiresAt(Instant.now().plusSeconds(600))
                .claim("account", "signed-in")
                .claim("roles", List.of("admin"));
        change.accept(claims);
        return new NimbusJwtEncoder((JWKSource<SecurityContext>) keys)
                .encode(JwtEncoderParameters.from(claims.build()))
                .getTokenValue();
    }

    @Override
    public void close() {
        context.close();
    }
}
