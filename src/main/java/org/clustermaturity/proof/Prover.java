package org.clustermaturity.proof;

import java.util.List;

/** Shows one thing about a questionnaire and its rules. */
interface Prover {

    /** Everything that is broken or deserves a look; when there is nothing, one proof that all is well. */
    List<Proof> prove(Subject subject);
}
