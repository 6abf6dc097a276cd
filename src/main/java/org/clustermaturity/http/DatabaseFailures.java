package org.clustermaturity.http;

import java.util.List;
import java.util.Optional;
import org.clustermaturity.language.Sentence;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** What a failure of the database means to a client: somebody else was faster, or it is away for the moment. */
public final class DatabaseFailures {

    private static final int RETRY_AFTER = 5;

    private DatabaseFailures() {}

    /** The refusal for a failure of the database; empty when it is a fault of the service. */
    public static Optional<Refusal> refusal(Throwable failure) {
        if (failure instanceof ConcurrencyFailureException || failure instanceof DuplicateKeyException) {
            return Optional.of(new Refusal(
                    HttpStatus.CONFLICT, "concurrent-change", Sentence.of("problem.concurrent-change"), List.of()));
        }
        return isAway(failure) ? Optional.of(away()) : Optional.empty();
    }

    /** The refusal while the database cannot be reached. */
    private static Refusal away() {
        return new Refusal(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "database-unavailable",
                        Sentence.of("problem.database-unavailable"),
                        List.of())
                .retryAfter(RETRY_AFTER);
    }

    private static boolean isAway(Throwable failure) {
        return failure instanceof CannotCreateTransactionException
                || failure instanceof TransactionSystemException
                || failure instanceof NonTransientDataAccessResourceException
                || failure instanceof TransientDataAccessException
                || failure instanceof RecoverableDataAccessException;
    }
}
