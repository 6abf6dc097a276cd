package org.clustermaturity.privacy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clustermaturity.access.Audit;
import org.clustermaturity.access.Caller;
import org.clustermaturity.organisation.Erasing;
import org.clustermaturity.organisation.Organisation;

/** Erases an organisation with everything that is kept about it, in every room. */
public final class EraseOrganisation {

    private final List<Erasing> rooms;
    private final Compaction compaction;
    private final Audit audit;

    /** @param rooms in an order in which nothing is erased that something else still refers to */
    public EraseOrganisation(List<Erasing> rooms, Compaction compaction, Audit audit) {
        this.rooms = List.copyOf(rooms);
        this.compaction = compaction;
        this.audit = audit;
    }

    /**
     * Erases it. That it was erased, by whom and when, stays in the audit log, by its id alone.
     *
     * @return how many there were, by what they are called
     */
    public Map<String, Integer> erase(Caller caller, Organisation organisation) {
        Map<String, Integer> erased = new TreeMap<>();
        for (Erasing room : rooms) {
            room.erase(organisation.account(), organisation.id())
                    .forEach((what, count) -> erased.merge(what, count, Integer::sum));
        }
        audit.done(caller, "organisation.erase", organisation.id());
        compaction.needed();
        return erased;
    }
}
