package org.clustermaturity.hostile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Service;

/**
 * What the OpenAPI document does not say of a service: the keys that open its operations, and things that exist in it.
 *
 * @param credentials the headers that let a request in, by operation
 * @param costly operations that take so long that only one request may be let in
 * @param existing values of path parameters, by operation and name; where there is none, the example in the document counts
 *     as one
 */
record KnownService(
        Map<String, Map<String, String>> credentials, Set<String> costly, Map<String, Map<String, String>> existing) {

    static final KnownService UNKNOWN = new KnownService(Map.of(), Set.of(), Map.of());

    private static final Map<String, String> ADMIN = Map.of("Authorization", "Bearer " + HttpTest.ADMIN_KEY);

    /** The service that the tests start, whose admin may do everything. */
    static KnownService of(Service service, ApiDocument document) {
        ExistingThings things = new ExistingThings(service);
        Map<String, Map<String, String>> credentials = new HashMap<>();
        Map<String, Map<String, String>> existing = new HashMap<>();
        for (Operation operation : document.operations()) {
            credentials.put(operation.id(), ADMIN);
            existing.put(operation.id(), things.of(operation.path()));
        }
        return new KnownService(credentials, Set.of("reloadContent"), existing);
    }

    /** The headers that let the request with this number in, from 0. */
    Map<String, String> credentials(Operation operation, int number) {
        boolean kept = costly.contains(operation.id()) && number > 0;
        return kept ? Map.of() : credentials.getOrDefault(operation.id(), Map.of());
    }

    /** A value of a path parameter that exists. */
    String existing(Operation operation, Operation.Parameter parameter) {
        String known = existing.getOrDefault(operation.id(), Map.of()).getOrDefault(parameter.name(), "");
        return List.of(known, parameter.example(), "1").stream()
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
