package org.clustermaturity.access.web;

import java.util.List;
import java.util.Optional;
import org.clustermaturity.access.CallerFinder;
import org.clustermaturity.access.Secret;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Finds out who sent a bearer token, whatever kind of token it is. */
final class TokenAuthentication implements AuthenticationManager {

    private final List<CallerFinder> finders;

    TokenAuthentication(List<CallerFinder> finders) {
        this.finders = finders;
    }

    @Override
    public Authentication authenticate(Authentication sent) {
        Secret secret = new Secret(((BearerTokenAuthenticationToken) sent).getToken());
        return finders.stream()
                .map(finder -> finder.find(secret))
                .flatMap(Optional::stream)
                .findFirst()
                .map(CallerAuthentication::new)
                .orElseThrow(() -> new InvalidBearerTokenException("unknown"));
    }
}
