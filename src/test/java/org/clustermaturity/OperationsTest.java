package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.clustermaturity.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Whether {@link Operations} says of every operation what it needs, and the same as the document. */
@HttpTest
class OperationsTest {

    private final JsonNode document;
    private final ApplicationContext context;

    OperationsTest(@LocalServerPort int port, ApplicationContext context) {
        this.document = new Service(port).get("/v3/api-docs").json();
        this.context = context;
    }

    @Test
    void theTableSaysOfEveryOperationWhatItNeeds() {
        assertThat(faults(document, Operations.ALL)).isEmpty();
    }

    @Test
    void operationsThatTheTableLacksOrHasInVainOrDescribesOtherwiseAreSeen() {
        JsonNode small = YAMLMapper.shared().readTree("""
                paths:
                  /v1/things: { get: { operationId: "listThings", x-roles: [ "admin" ] }, post: { operationId: "makeThing" } }
                  /v1/things/{id}: { get: { operationId: "getThing", x-roles: [ "reviewer", "admin" ] } }
                """);
        List<Operation> table = List.of(
                Operation.needs("getThing", "GET", "/v1/thing/7", Role.REVIEWER),
                Operation.open("listThings", "POST", "/v1/things"),
                Operation.open("dropThing", "DELETE", "/v1/things/7"));

        assertThat(faults(small, table))
                .containsExactlyInAnyOrder(
                        "Operation makeThing is not in Operations. Maybe add a line that says who may call it.",
                        "Operation dropThing is in Operations only. Maybe it was renamed or taken out.",
                        "Operation getThing is GET /v1/things/{id}, not GET /v1/thing/7.",
                        "Operation listThings is GET /v1/things, not POST /v1/things.",
                        "Operation listThings is for [admin], not for [].");
    }

    @Test
    void noEndpointIsMissingInTheDocument() {
        TreeSet<String> inTheDocument = new TreeSet<>();
        document.get("paths")
                .forEachEntry((path, operations) -> operations.forEachEntry(
                        (method, operation) -> inTheDocument.add(method.toUpperCase(Locale.ROOT) + " " + path)));

        TreeSet<String> endpoints = new TreeSet<>();
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, endpoint) -> {
                    if (endpoint.getBeanType().getName().startsWith("org.clustermaturity.")
                            && !mapping.getPatternValues().contains("/error")) {
                        mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method ->
                                        mapping.getPatternValues().forEach(path -> endpoints.add(method + " " + path)));
                    }
                });

        assertThat(endpoints).isEqualTo(inTheDocument).hasSizeGreaterThan(15);
    }

    private static List<String> faults(JsonNode api, List<Operation> table) {
        Map<String, Operation> known = table.stream().collect(Collectors.toMap(Operation::id, Function.identity()));
        List<String> faults = new ArrayList<>();
        TreeSet<String> met = new TreeSet<>();
        api.get("paths")
                .forEachEntry((path, operations) -> operations.forEachEntry((method, described) -> {
                    String id = described.path("operationId").asString("");
                    met.add(id);
                    Operation operation = known.get(id);
                    if (operation == null) {
                        faults.add("Operation %s is not in Operations. Maybe add a line that says who may call it."
                                .formatted(id));
                    } else {
                        compare(operation, method.toUpperCase(Locale.ROOT), path, described, faults);
                    }
                }));
        known.keySet().stream()
                .filter(id -> !met.contains(id))
                .forEach(id -> faults.add(
                        "Operation %s is in Operations only. Maybe it was renamed or taken out.".formatted(id)));
        return faults;
    }

    private static void compare(
            Operation operation, String method, String path, JsonNode described, List<String> faults) {
        String pattern = "\\Q" + path.replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q") + "\\E";
        if (!operation.method().equals(method)
                || !operation.path().replaceFirst("\\?.*", "").matches(pattern)) {
            faults.add("Operation %s is %s %s, not %s %s."
                    .formatted(operation.id(), method, path, operation.method(), operation.path()));
        }
        List<String> roles = StreamSupport.stream(described.path("x-roles").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
        if (!roles.equals(operation.inTheDocument())) {
            faults.add(
                    "Operation %s is for %s, not for %s.".formatted(operation.id(), roles, operation.inTheDocument()));
        }
    }
}
