package org.clustermaturity.release;

import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.FaultyContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the content folder and has a change taken over when two looks in a row see the same, so that nobody gets half a
 * file. Each state is tried once; its faults are logged once. For one thread.
 */
final class FolderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final ContentPlace place;
    private final CurrentRelease current;
    private final Reload reload;
    private String seen = "";
    private String tried = "";
    private String said = "";

    FolderWatch(ContentPlace place, CurrentRelease current, Reload reload) {
        this.place = place;
        this.current = current;
        this.reload = reload;
    }

    /** One look; never throws, because a schedule ends with the first failure. */
    void look() {
        try {
            ContentFolder content = place.read();
            String found = content.fingerprint();
            boolean settled = found.equals(seen);
            seen = found;
            said = "";
            if (found.equals(current.get().fingerprint())) {
                tried = "";
            } else if (settled && !found.equals(tried)) {
                take(content, found);
            }
        } catch (FaultyContent e) {
            sayOnce(e);
        } catch (Throwable e) {
            LOG.error("The watched content folder could not be taken over; content release {} stays.", current.id(), e);
        }
    }

    private void take(ContentFolder content, String found) {
        String before = tried;
        tried = found;
        try {
            if (reload.onWatch(content).isEmpty()) {
                tried = before;
            }
        } catch (FaultyContent e) {
            // The reload has logged every fault.
        }
    }

    private void sayOnce(FaultyContent unreadable) {
        String message = String.valueOf(unreadable.getMessage());
        if (!message.equals(said)) {
            said = message;
            LOG.error("The watched content folder cannot be read; content release {} stays. {}", current.id(), message);
        }
    }
}
