package org.clustermaturity.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.clustermaturity.http.KeptAnswers.Claim;
import org.clustermaturity.language.Sentence;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Lets a request with an Idempotency-Key happen once, and answers it alike when it comes again. The answer is kept in the
 * transaction of what it tells of, so there is never one without the other.
 */
final class Repeats {

    private static final int RETRY_AFTER = 1;

    private final TransactionTemplate transaction;
    private final KeptAnswers answers;
    private final Clock clock;
    private final Duration kept;
    /** Twins at the same node are told apart here, so that they do not wait in the database, each with a connection. */
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    /** @param kept for how long an answer is given again */
    Repeats(TransactionTemplate transaction, KeptAnswers answers, Clock clock, Duration kept) {
        this.transaction = transaction;
        this.answers = answers;
        this.clock = clock;
        this.kept = kept;
    }

    /** Whether a request can be sent again: it creates something, and its caller, who is known, has named it. */
    static boolean concerns(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.POST.name())
                && request.getUserPrincipal() != null
                && request.getHeader(IdempotencyKey.HEADER) != null;
    }

    /**
     * Answers a request.
     *
     * @param run runs it inside the transaction, and says whether it succeeded
     * @throws Refusal when the key does not fit, or a twin is under way
     */
    void answer(HttpServletRequest request, ContentCachingResponseWrapper held, Predicate<HttpServletRequest> run)
            throws IOException {
        Principal caller = Objects.requireNonNull(request.getUserPrincipal());
        IdempotencyKey key =
                IdempotencyKey.of(caller.getName(), Collections.list(request.getHeaders(IdempotencyKey.HEADER)));
        byte[] body = request.getInputStream().readAllBytes();
        String id = key.id();
        if (!underWay.add(id)) {
            throw twinUnderWay();
        }
        try {
            once(key, hash(request, body), held, () -> run.test(new ReadRequest(request, body)));
        } finally {
            underWay.remove(id);
        }
    }

    private void once(IdempotencyKey key, String hash, ContentCachingResponseWrapper held, BooleanSupplier run)
            throws IOException {
        Optional<KeptAnswers.Entry> known = answers.find(key.id(), clock.instant());
        if (known.isEmpty()) {
            Claim claim = transaction.execute(status -> {
                Claim made = claim(key, hash);
                if (made != Claim.OURS || !run.getAsBoolean()) {
                    status.setRollbackOnly();
                } else {
                    answers.keep(key.id(), key.seal(KeptAnswer.of(held).bytes()));
                }
                return made;
            });
            if (claim == Claim.OURS) {
                return;
            }
            // The twin that was faster has committed meanwhile, or is still under way.
            known = answers.find(key.id(), clock.instant());
        }
        replay(key, hash, known.orElseThrow(Repeats::twinUnderWay), held);
    }

    private Claim claim(IdempotencyKey key, String hash) {
        Instant now = clock.instant();
        return answers.claim(key.id(), key.owner(), hash, now, now.plus(kept));
    }

    private static void replay(
            IdempotencyKey key, String hash, KeptAnswers.Entry entry, ContentCachingResponseWrapper held)
            throws IOException {
        if (!entry.requestHash().equals(hash)) {
            throw new Refusal(
                    HttpStatus.CONFLICT,
                    "idempotency-key-reused",
                    Sentence.of("problem.idempotency-key-reused"),
                    List.of());
        }
        KeptAnswer.read(key.open(entry.sealed())).replay(held);
    }

    private static Refusal twinUnderWay() {
        return new Refusal(HttpStatus.CONFLICT, "twin-under-way", Sentence.of("problem.twin-under-way"), List.of())
                .retryAfter(RETRY_AFTER);
    }

    /** What makes a request the same one. */
    private static String hash(HttpServletRequest request, byte[] body) {
        return Digest.of(List.of(
                utf8(request.getMethod()),
                utf8(request.getRequestURI()),
                utf8(Objects.requireNonNullElse(request.getQueryString(), "")),
                utf8(Objects.requireNonNullElse(request.getContentType(), "")),
                body));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
