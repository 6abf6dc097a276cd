package org.clustermaturity.http;

import java.util.List;
import org.clustermaturity.language.Sentence;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Opens untrusted bytes as JSON, within limits, and with every name once. */
final class StrictJson {

    private static final JsonMapper SMALL = mapper(8, 10_000);
    private static final JsonMapper LARGE = mapper(20, 1_000_000);

    private StrictJson() {}

    private static JsonMapper mapper(int deepest, int longestText) {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(deepest)
                                .maxNumberLength(40)
                                .maxStringLength(longestText)
                                .maxNameLength(200)
                                .build())
                        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                        .build())
                .enable(
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    /**
     * The object that a body is.
     *
     * @throws Refusal when it is not one JSON object
     */
    static JsonNode object(byte[] body) {
        return object(SMALL, body);
    }

    /**
     * The object that a body is which repeats a whole result.
     *
     * @throws Refusal when it is not one JSON object
     */
    static JsonNode largeObject(byte[] body) {
        return object(LARGE, body);
    }

    private static JsonNode object(JsonMapper json, byte[] body) {
        JsonNode read;
        try {
            read = json.readTree(body);
        } catch (JacksonException e) {
            throw notReadable("not-json", Sentence.of("body.not-json"));
        }
        if (read == null || !read.isObject()) {
            throw notReadable("wrong-kind", Sentence.of("body.no-object"));
        }
        return read;
    }

    private static Refusal notReadable(String code, Sentence detail) {
        return new Refusal(
                HttpStatus.BAD_REQUEST,
                "not-readable",
                Sentence.of("problem.body-faults", 1),
                List.of(new Fault("", code, detail, Sentence.NONE)));
    }
}
