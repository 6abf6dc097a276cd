package org.clustermaturity.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clustermaturity.access.Account;
import org.clustermaturity.access.Actor;
import org.clustermaturity.access.Caller;
import org.clustermaturity.access.CallerFinder;
import org.clustermaturity.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** What becomes of a token that nobody knows, or that cannot be looked up. */
class TokenAuthenticationTest {

    private static final BearerTokenAuthenticationToken SENT = new BearerTokenAuthenticationToken("sent");
    private static final Caller CALLER =
            new Caller(new Account("alpine"), new Actor(Actor.Kind.KEY, "1"), Set.of(Role.REVIEWER));
    private static final CallerFinder NOBODY = secret -> Optional.empty();
    private static final CallerFinder SOMEBODY = secret -> Optional.of(CALLER);
    private static final CallerFinder AWAY = secret -> {
        throw new CannotGetJdbcConnectionException("away");
    };

    @Test
    void theFirstThatKnowsTheTokenSaysWhoItIs() {
        assertThat(with(NOBODY, SOMEBODY, AWAY).authenticate(SENT).getPrincipal())
                .isEqualTo(CALLER);
        assertThatThrownBy(() -> with(NOBODY).authenticate(SENT)).isInstanceOf(InvalidBearerTokenException.class);
    }

    @Test
    void aDatabaseThatIsAwayMakesNobodyUnknown() {
        assertThatThrownBy(() -> with(AWAY).authenticate(SENT)).isInstanceOf(CannotGetJdbcConnectionException.class);
    }

    private static TokenAuthentication with(CallerFinder... finders) {
        return new TokenAuthentication(List.of(finders));
    }
}
