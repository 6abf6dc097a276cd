package org.clustermaturity.assessment.web;

import java.util.List;
import java.util.function.UnaryOperator;
import org.clustermaturity.http.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of a body, and everything that is wrong with it.
 *
 * @param request null when the body is no JSON object or beyond the limits
 * @param pointers where the answer to a question stands in the body
 */
record ReadSheet(@Nullable EvaluationRequest request, List<Fault> faults, UnaryOperator<String> pointers) {

    /** A shape that sheets come in. */
    interface Shape {

        /** Reads a sheet given as a part of some bytes. */
        ReadSheet read(byte[] body, int offset, int length);
    }
}
