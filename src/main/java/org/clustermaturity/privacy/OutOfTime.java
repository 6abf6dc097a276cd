package org.clustermaturity.privacy;

import java.time.Instant;
import java.util.Locale;

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
     * Removes those of a kind that have not been touched since a moment, with all that belongs to them.
     *
     * @return how many there were
     */
    int remove(Kind kind, Instant since);
}
