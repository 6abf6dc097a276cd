package org.clustermaturity.organisation;

import java.util.Map;
import java.util.UUID;
import org.clustermaturity.access.Account;

/** A room that keeps something about organisations, and erases all of it; inside the transaction of the one who asks. */
public interface Erasing {

    /**
     * Erases everything that is kept about an organisation of an account.
     *
     * @return how many there were, by what they are called, such as {@code assessments}
     */
    Map<String, Integer> erase(Account account, UUID organisation);
}
