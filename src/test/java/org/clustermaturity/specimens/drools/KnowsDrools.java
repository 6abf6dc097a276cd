package org.clustermaturity.specimens.drools;

import org.kie.api.KieServices;

/** A class outside of {@code scoring.drools} that uses Drools. */
public record KnowsDrools(KieServices services) {}
