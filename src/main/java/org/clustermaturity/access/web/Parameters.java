package org.clustermaturity.access.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.clustermaturity.access.Account;
import org.clustermaturity.access.Caller;
import org.clustermaturity.http.Fault;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;

/** Parameters of lists of keys and of what was done. */
final class Parameters {

    private Parameters() {}

    /**
     * Whose things the caller gets to see; null for those of all accounts.
     *
     * @param account as it was sent; null for all that the caller may see
     * @throws Refusal when no account can have this name
     * @throws AccessDeniedException when it is none of the caller's business
     */
    static @Nullable Account account(Caller caller, @Nullable String account) {
        if (account == null) {
            return caller.isOperator() ? null : caller.account();
        }
        if (!Account.isName(account)) {
            throw misfit("account", Sentence.of("body.no-account-name"));
        }
        return lookedAfter(caller, new Account(account));
    }

    /**
     * An account that is the caller's business.
     *
     * @throws AccessDeniedException when it is not
     */
    static Account lookedAfter(Caller caller, Account account) {
        if (!caller.looksAfter(account)) {
            throw new AccessDeniedException("another account");
        }
        return account;
    }

    /**
     * A moment; null when none was sent.
     *
     * @throws Refusal when it is none
     */
    static @Nullable Instant moment(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            Instant moment = Instant.parse(text);
            if (moment.isAfter(Instant.EPOCH) && moment.isBefore(Instant.parse("2200-01-01T00:00:00Z"))) {
                return moment;
            }
        } catch (DateTimeParseException e) {
            // Said below, together with years out of range.
        }
        throw misfit(name, Sentence.of("parameter.no-moment"));
    }

    private static Refusal misfit(String name, Sentence detail) {
        return new Refusal(
                HttpStatus.BAD_REQUEST,
                "unknown-parameter-value",
                Sentence.of("problem.parameter", name),
                List.of(new Fault("", "unknown-parameter-value", detail, Sentence.NONE)));
    }
}
