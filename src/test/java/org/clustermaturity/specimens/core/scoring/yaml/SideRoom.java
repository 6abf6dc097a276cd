package org.clustermaturity.specimens.core.scoring.yaml;

/** What a core class must not know. */
public record SideRoom(String name) {}
