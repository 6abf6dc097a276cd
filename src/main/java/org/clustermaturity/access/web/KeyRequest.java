package org.clustermaturity.access.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.clustermaturity.access.Account;
import org.clustermaturity.access.Role;
import org.clustermaturity.http.Fault;
import org.clustermaturity.http.JsonBody;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;

/** What a key is to be. */
@Schema(
        name = "NewKey",
        requiredProperties = {"name", "role"})
record KeyRequest(
        @Schema(description = "What its holder is called.", example = "Programme office", maxLength = 100)
        String name,

        @Schema(
                description = "What it may do.",
                allowableValues = {"assessor", "reviewer", "selector", "admin"},
                implementation = String.class)
        Role role,

        @Schema(
                description =
                        "Another account than the caller's, which begins with its first key; only for the operator.",
                example = "alpine-region",
                implementation = String.class)
        @Nullable
        Account account,

        @Schema(description = "From when on it opens nothing; within five years. Null for never.") @Nullable
        Instant expiresAt) {

    private static final String ACCOUNT = "account";
    private static final String EXPIRES_AT = "expiresAt";
    private static final List<String> ROLES =
            Stream.of(Role.values()).map(Role::key).toList();
    private static final int LONGEST_NAME = 100;
    private static final int MOST_YEARS = 5;

    /**
     * Reads it.
     *
     * @throws Refusal with everything that is wrong with it
     */
    static KeyRequest read(byte[] sent, Instant now) {
        JsonBody body = JsonBody.read(sent);
        String name = body.requiredText("name", LONGEST_NAME);
        Role role = role(body);
        Account account = account(body);
        Instant expiresAt = expiresAt(body, now);
        body.end();
        return new KeyRequest(name, role, account, expiresAt);
    }

    private static Role role(JsonBody body) {
        String role = body.oneOf("role", ROLES);
        if (role == null) {
            body.missing("role");
        }
        // When there is none, the body is refused at its end.
        return role == null ? Role.ASSESSOR : Role.find(role).orElseThrow();
    }

    private static @Nullable Account account(JsonBody body) {
        String account = body.text(ACCOUNT, LONGEST_NAME);
        if (account == null) {
            return null;
        }
        if (!Account.isName(account)) {
            body.fault(Fault.pointerTo(ACCOUNT), "no-account-name", Sentence.of("body.no-account-name"), Sentence.NONE);
            return null;
        }
        return new Account(account);
    }

    private static @Nullable Instant expiresAt(JsonBody body, Instant now) {
        Instant expiresAt = body.instant(EXPIRES_AT);
        Instant latest = now.atOffset(ZoneOffset.UTC).plusYears(MOST_YEARS).toInstant();
        if (expiresAt != null && (!expiresAt.isAfter(now) || expiresAt.isAfter(latest))) {
            body.fault(
                    Fault.pointerTo(EXPIRES_AT), "out-of-range", Sentence.of("body.expiry", MOST_YEARS), Sentence.NONE);
        }
        return expiresAt;
    }
}
