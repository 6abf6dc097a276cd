package org.clustermaturity.privacy;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.clustermaturity.access.Account;

/** What is kept and has a time after which it goes. */
public interface OutOfTime {

    /** What can be out of time. */
    enum Kind {
        DRAFTS,
        SUBMITTED,
        SHARE_LINKS;

        /** As it stands in settings and answers, such as {@code share-links}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How many of a kind have not been touched since a moment. */
    int count(Kind kind, Instant since);

    /**
     * Removes those of a kind that have not been touched since a moment, with all that belongs to them, in parts. A part is
     * removed and noted, or neither; what somebody else is changing or removing at the same time is left to them.
     *
     * @param note takes the account and the id of each one that is removed here, before that can be seen
     * @return how many there were
     */
    int remove(Kind kind, Instant since, BiConsumer<Account, UUID> note);
}
