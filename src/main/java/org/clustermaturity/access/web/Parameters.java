package org.clustermaturity.access.web;

import java.time.Instant;
import org.clustermaturity.access.Account;
import org.clustermaturity.access.Caller;
import org.clustermaturity.http.Moments;
import org.clustermaturity.http.PageRequest;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;
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
            throw PageRequest.misfit("account", Sentence.of("body.no-account-name"));
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
        return Moments.find(text).orElseThrow(() -> PageRequest.misfit(name, Sentence.of("parameter.no-moment")));
    }
}
