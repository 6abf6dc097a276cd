package org.clustermaturity.release;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Looks at what is current on all nodes, and takes it over when another node has switched. An activation that cannot be
 * taken over is tried once; the node stays where it is. For one thread.
 */
final class ReleaseFollower {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseFollower.class);

    private final Releases releases;
    private final CurrentRelease current;
    private final Reload reload;
    private long tried;
    private boolean away;
    private volatile @Nullable String missed;

    ReleaseFollower(Releases releases, CurrentRelease current, Reload reload) {
        this.releases = releases;
        this.current = current;
        this.reload = reload;
    }

    /** The release that is current on other nodes and cannot be used on this one. */
    Optional<String> missed() {
        return Optional.ofNullable(missed);
    }

    /** One look; never throws, because a schedule ends with the first failure. */
    void look() {
        try {
            long last = releases.lastNumber();
            away = false;
            if (last == current.activation().number()) {
                tried = last;
                missed = null;
            } else if (last != tried) {
                take(last);
            }
        } catch (DataAccessException | TransactionException e) {
            tried = 0;
            sayOnce(e);
        } catch (Throwable e) {
            LOG.error("Content release {} of other nodes could not be taken over; {} stays.", missed, current.id(), e);
        }
    }

    private void take(long number) {
        tried = number;
        Optional<Activation> activation = releases.find(number);
        boolean followed = false;
        try {
            followed = activation.flatMap(reload::onFollow).isPresent();
        } finally {
            missed = followed ? null : activation.map(Activation::id).orElse("damaged");
        }
        if (!followed) {
            LOG.error("Content release {} of other nodes cannot be used here; {} stays.", missed, current.id());
        }
    }

    private void sayOnce(RuntimeException failure) {
        if (!away) {
            away = true;
            LOG.warn(
                    "The database cannot be asked which content release is current; {} stays: {}",
                    current.id(),
                    failure.getClass().getName());
        }
    }
}
