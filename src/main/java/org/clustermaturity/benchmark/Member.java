package org.clustermaturity.benchmark;

import java.util.UUID;

/** One submitted assessment that is counted, of which organisation in which account; nothing of what was answered. */
public record Member(UUID assessment, UUID organisation, String account) {}
