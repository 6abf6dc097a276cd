package org.clustermaturity.hostile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One operation of an OpenAPI document.
 *
 * @param path with its parameters in braces
 * @param bodies what it takes: a media type object for each media type
 * @param answers the media types of all its answers
 */
record Operation(
        String id,
        String method,
        String path,
        List<Parameter> parameters,
        Map<String, JsonNode> bodies,
        Set<String> answers) {

    /** A parameter in the path, the query or the headers; {@code example} is empty when there is none. */
    record Parameter(String name, String in, JsonNode schema, String example) {

        static Parameter of(JsonNode parameter) {
            String inSchema = parameter.at("/schema/example").asString("");
            return new Parameter(
                    parameter.path("name").asString(),
                    parameter.path("in").asString(),
                    parameter.path("schema"),
                    parameter.path("example").asString(inSchema));
        }
    }

    /** The parameters in this place: path, query, header or cookie. */
    List<Parameter> parametersIn(String place) {
        return parameters.stream()
                .filter(parameter -> parameter.in().equals(place))
                .toList();
    }

    boolean takesBody() {
        return !bodies.isEmpty();
    }
}
