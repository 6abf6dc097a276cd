package org.clustermaturity.access.web;

import java.util.Optional;
import org.clustermaturity.access.FirstKey;
import org.clustermaturity.access.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the first key from the configuration, or makes one when the service starts for the first time and shows it once. */
final class FirstKeyPrinter implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstKeyPrinter.class);
    private static final int SHORTEST = 32;

    private final FirstKey firstKey;
    private final TransactionTemplate transaction;
    private final String configured;

    FirstKeyPrinter(FirstKey firstKey, TransactionTemplate transaction, String configured) {
        if (!configured.isEmpty() && configured.length() < SHORTEST) {
            throw new WeakAdministratorKey(configured.length(), SHORTEST);
        }
        this.firstKey = firstKey;
        this.transaction = transaction;
        this.configured = configured;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!configured.isEmpty()) {
            take();
            return;
        }
        Optional<Secret> made = transaction.execute(status -> firstKey.make());
        made.ifPresent(FirstKeyPrinter::show);
    }

    private void take() {
        try {
            Boolean opens = transaction.execute(status -> firstKey.take(new Secret(configured)));
            if (Boolean.FALSE.equals(opens)) {
                LOG.warn("The key in maturity.admin.key was revoked and opens nothing. Maybe choose another one.");
            }
        } catch (DuplicateKeyException e) {
            LOG.info("Another node has taken the key in maturity.admin.key at the same time.");
        }
    }

    /** Not through the log, which is kept and read elsewhere. */
    @SuppressWarnings("SystemOut")
    private static void show(Secret secret) {
        System.out.printf("""

                The admin key of this service, shown this once:

                    %s

                Keep it like a password. It makes all other keys (POST /v1/keys).

                """, secret.text());
    }
}
