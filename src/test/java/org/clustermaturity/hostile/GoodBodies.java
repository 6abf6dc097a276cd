package org.clustermaturity.hostile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.clustermaturity.ApiExample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bodies that an operation takes, or would take if it knew their ids: examples, or made from the schema. */
final class GoodBodies {

    private final ApiDocument document;
    private final Path examples;
    private final Map<String, List<JsonNode>> known = new HashMap<>();

    /** @param examples a folder with a folder of examples per operation; need not exist */
    GoodBodies(ApiDocument document, Path examples) {
        this.document = document;
        this.examples = examples;
    }

    /** A body of this media type; another one at every call. */
    JsonNode any(Operation operation, String mediaType, RandomGenerator random) {
        List<JsonNode> ready =
                known.computeIfAbsent(operation.id() + " " + mediaType, key -> examples(operation, mediaType));
        if (!ready.isEmpty() && random.nextInt(3) > 0) {
            return Hostile.any(ready, random);
        }
        return new SchemaValues(document, random)
                .fitting(content(operation, mediaType).path("schema"));
    }

    private List<JsonNode> examples(Operation operation, String mediaType) {
        JsonNode content = content(operation, mediaType);
        List<JsonNode> found = new ArrayList<>();
        if (content.has("example")) {
            found.add(content.get("example"));
        }
        content.path("examples")
                .forEach(example -> found.add(document.resolved(example).path("value")));
        for (ApiExample example : ApiExample.in(examples.resolve(operation.id()))) {
            if (example.response().status() < 300
                    && example.header("Content-Type").equals(mediaType)) {
                String text = example.text();
                found.add(JsonMapper.shared()
                        .readTree(isLines(mediaType) ? text.lines().findFirst().orElse("") : text));
            }
        }
        return found;
    }

    private JsonNode content(Operation operation, String mediaType) {
        return document.resolved(
                operation.bodies().getOrDefault(mediaType, document.root().path("")));
    }

    /** Whether a body of this media type is a list of lines with a value on each. */
    static boolean isLines(String mediaType) {
        return mediaType.contains("ndjson") || mediaType.contains("jsonl");
    }
}
