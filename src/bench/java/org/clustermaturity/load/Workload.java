package org.clustermaturity.load;

import java.io.IOException;

/** What one connection asks for, again and again; each connection has its own. */
interface Workload {

    /** Asks once; false when the answer is not the expected one. */
    boolean once(Connection connection) throws IOException;
}
