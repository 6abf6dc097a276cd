package org.clustermaturity.access.web;

import java.util.List;
import java.util.Optional;
import org.clustermaturity.access.CallerFinder;
import org.clustermaturity.access.Secret;
import org.clustermaturity.http.DatabaseFailures;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.transaction.TransactionException;

/** Finds out who sent a bearer token, whatever kind of token it is. */
final class TokenAuthentication implements AuthenticationManager {

    private final List<CallerFinder> finders;

    TokenAuthentication(List<CallerFinder> finders) {
        this.finders = finders;
    }

    @Override
    public Authentication authenticate(Authentication sent) {
        Secret secret = new Secret(((BearerTokenAuthenticationToken) sent).getToken());
        try {
            return finders.stream()
                    .map(finder -> finder.find(secret))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(CallerAuthentication::new)
                    .orElseThrow(() -> new InvalidBearerTokenException("unknown"));
        } catch (DataAccessException | TransactionException e) {
            throw new UndecidedCaller(DatabaseFailures.refusal(e).orElseThrow(() -> e));
        }
    }
}
