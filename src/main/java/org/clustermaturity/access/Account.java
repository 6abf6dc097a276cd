package org.clustermaturity.access;

import java.util.regex.Pattern;

/**
 * Whom stored things belong to: a cluster organisation, a programme, a partner.
 *
 * @param name 2 to 40 small letters, digits and hyphens, beginning with a letter
 */
public record Account(String name) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    /** The account of those who run the service; its admins may make keys for every account. */
    public static final Account OPERATOR = new Account("operator");

    public Account {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "The name (%s) of an account must be 2 to 40 small letters, digits and hyphens, beginning with a letter."
                            .formatted(name));
        }
    }

    /** Whether an account can have this name. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
