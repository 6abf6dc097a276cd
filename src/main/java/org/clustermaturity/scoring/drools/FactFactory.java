package org.clustermaturity.scoring.drools;

import org.clustermaturity.scoring.Fact;

/** Makes the generated facts; its one implementation is generated beside them. */
public interface FactFactory {

    /** The fact with these values, one per field. */
    Object create(Fact fact, double[] fields);
}
