package org.clustermaturity.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody may do in an account. */
public enum Role {
    /** Answers for cluster organisations: adds them, fills in assessments, submits them. */
    ASSESSOR,
    /** Looks at what was answered and checks it. */
    REVIEWER,
    /** Looks at organisations and results in order to choose among applicants. */
    SELECTOR,
    /** Hands out and revokes keys, reads what was done, and may do everything else in the account. */
    ADMIN;

    /** As it stands in requests and answers, such as {@code assessor}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role with this key; empty when there is none. */
    public static Optional<Role> find(String key) {
        return Stream.of(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
