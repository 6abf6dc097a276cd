package org.clustermaturity.release;

import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.FaultyContent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Looks at the content folder and has a change taken over when two looks in a row see the same, so that nobody gets half a
 * file. Each state is taken once and its faults are logged once, so a folder that did not change leaves alone what another
 * node has made current. For one thread.
 */
final class FolderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final ContentPlace place;
    private final CurrentRelease current;
    private final Reload reload;
    private @Nullable String taken;
    private String seen = "";
    private String said = "";

    /**
     * A watch over this place.
     *
     * @param taken the fingerprint of what the folder held when it was read at the start; null when it was not, and then
     *     what the first look finds is no change
     */
    FolderWatch(ContentPlace place, CurrentRelease current, Reload reload, @Nullable String taken) {
        this.place = place;
        this.current = current;
        this.reload = reload;
        this.taken = taken;
    }

    /** One look; never throws, because a schedule ends with the first failure. */
    void look() {
        try {
            look(place.read());
            said = "";
        } catch (FaultyContent | DataAccessException | TransactionException e) {
            sayOnce(e);
        } catch (Throwable e) {
            LOG.error("The watched content folder could not be taken over; content release {} stays.", current.id(), e);
        }
    }

    private void look(ContentFolder content) {
        String found = content.fingerprint();
        boolean settled = found.equals(seen);
        seen = found;
        if (taken == null || found.equals(current.get().fingerprint())) {
            taken = found;
        } else if (settled && !found.equals(taken)) {
            take(content, found);
        }
    }

    private void take(ContentFolder content, String found) {
        String before = taken;
        taken = found;
        try {
            if (reload.onWatch(content).isEmpty()) {
                taken = before;
            }
        } catch (DataAccessException | TransactionException e) {
            taken = before;
            throw e;
        } catch (FaultyContent e) {
            // The reload has logged every fault.
        }
    }

    private void sayOnce(RuntimeException failure) {
        String message = String.valueOf(failure.getMessage());
        if (!message.equals(said)) {
            said = message;
            LOG.error(
                    "The watched content folder cannot be taken over; content release {} stays. {}",
                    current.id(),
                    message);
        }
    }
}
