package org.clustermaturity.specimens.core.scoring;

import org.clustermaturity.specimens.core.scoring.yaml.SideRoom;

/** A core class that uses a side room of its own. */
public record KnowsASideRoom(SideRoom sideRoom) {}
