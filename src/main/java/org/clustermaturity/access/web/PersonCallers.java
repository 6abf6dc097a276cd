package org.clustermaturity.access.web;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clustermaturity.access.Account;
import org.clustermaturity.access.Accounts;
import org.clustermaturity.access.Actor;
import org.clustermaturity.access.Caller;
import org.clustermaturity.access.CallerFinder;
import org.clustermaturity.access.Role;
import org.clustermaturity.access.Secret;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.language.Sha256;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;

/** Finds out who is calling by a token (JWT) that the configured issuer has signed for somebody who signed in there. */
final class PersonCallers implements CallerFinder {

    private static final Logger LOG = LoggerFactory.getLogger(PersonCallers.class);
    private static final Pattern TOKEN = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]*");
    private static final int RETRY_AFTER = 10;
    private static final int LENGTH_OF_ID = 32;

    /** Where the issuer hangs, no more threads than these hang with it. */
    private final Semaphore turns = new Semaphore(16);

    private final Set<Account> begun = ConcurrentHashMap.newKeySet();
    private final JwtDecoder decoder;
    private final Accounts accounts;
    private final Clock clock;
    private final String roleClaim;
    private final String accountClaim;

    PersonCallers(JwtDecoder decoder, Accounts accounts, Clock clock, String roleClaim, String accountClaim) {
        this.decoder = decoder;
        this.accounts = accounts;
        this.clock = clock;
        this.roleClaim = roleClaim;
        this.accountClaim = accountClaim;
    }

    @Override
    public Optional<Caller> find(Secret secret) {
        if (!TOKEN.matcher(secret.text()).matches()) {
            return Optional.empty();
        }
        return decoded(secret.text()).flatMap(this::caller);
    }

    private Optional<Jwt> decoded(String token) {
        if (!isMyTurn()) {
            throw away();
        }
        try {
            return Optional.of(decoder.decode(token));
        } catch (BadJwtException e) {
            return Optional.empty();
        } catch (JwtException | JwtDecoderInitializationException e) {
            LOG.warn("The issuer of tokens cannot be reached: {}", e.getClass().getName());
            throw away();
        } finally {
            turns.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return turns.tryAcquire(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static UndecidedCaller away() {
        return new UndecidedCaller(new Refusal(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "issuer-unavailable",
                        Sentence.of("problem.issuer-unavailable"),
                        List.of())
                .retryAfter(RETRY_AFTER));
    }

    private Optional<Caller> caller(Jwt token) {
        String name = token.getClaims().get(accountClaim) instanceof String text ? text : "";
        String subject = token.getSubject();
        if (!Account.isName(name) || subject == null) {
            LOG.warn("A token names no account or no subject.");
            return Optional.empty();
        }
        Account account = new Account(name);
        if (begun.add(account)) {
            accounts.ensure(account, clock.instant());
        }
        Actor person = new Actor(Actor.Kind.PERSON, idOf(token.getClaimAsString("iss"), subject));
        return Optional.of(new Caller(account, person, roles(token.getClaims().get(roleClaim))));
    }

    /** Always the same for the same person and telling nothing, because a subject may be an e-mail address. */
    private static String idOf(@Nullable String issuer, String subject) {
        return Sha256.hex(issuer + "\n" + subject).substring(0, LENGTH_OF_ID);
    }

    /** A list, or words in one text; what is no role here means something elsewhere. */
    private static Set<Role> roles(@Nullable Object claim) {
        Stream<String> words = claim instanceof Collection<?> many
                ? many.stream().map(String::valueOf)
                : claim instanceof String text ? Stream.of(text.split(" ", -1)) : Stream.empty();
        return words.map(Role::find).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }
}
