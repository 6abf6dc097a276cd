package org.clustermaturity;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A request and what must come back, as it stands in a file below {@code api-spec/examples}. */
public record ApiExample(Path file, List<Step> before, Request request, Response response) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** One that needs nothing to be made before. */
    ApiExample(Path file, Request request, Response response) {
        this(file, List.of(), request, response);
    }

    /** The parts of a file. */
    private record Parts(@Nullable List<Step> before, Request request, Response response) {}

    /**
     * A request that is sent beforehand.
     *
     * @param keep a name per JSON pointer into its answer: from then on {@code {name}} stands for the value there
     */
    public record Step(Request request, @Nullable Map<String, String> keep) {}

    /** What is sent: a body in the file itself or in another one beside it. */
    @JsonInclude(NON_NULL)
    public record Request(
            String method,
            String path,
            @Nullable Map<String, String> headers,
            @JsonProperty("body-file") @Nullable String bodyFile,
            @Nullable String body) {}

    /** What comes back: each part must be contained in the answer, {@code lines} one by one. */
    @JsonInclude(NON_NULL)
    public record Response(
            int status,
            @Nullable Map<String, String> headers,
            @Nullable JsonNode body,
            @Nullable List<JsonNode> lines) {}

    /** The examples of a folder and all folders below; none when there is no such folder. */
    public static List<ApiExample> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> read(file, text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ApiExample read(Path file, String text) {
        Parts parts = YAML.readValue(text, Parts.class);
        return new ApiExample(
                file, parts.before() == null ? List.of() : parts.before(), parts.request(), parts.response());
    }

    /** The id of the operation that it belongs to: the name of its folder. */
    String operation() {
        return file.getName(file.getNameCount() - 2).toString();
    }

    /** The same example after what has to be done before: every {@code {name}} has become its value. */
    public ApiExample made(Service service) {
        ApiExample example = this;
        while (!example.before.isEmpty()) {
            Step step = example.before.get(0);
            ApiExample rest = new ApiExample(
                    file, example.before.subList(1, example.before.size()), example.request, example.response);
            Reply reply = new ApiExample(file, step.request(), response).send(service);
            if (reply.status() >= 400) {
                throw new IllegalStateException("%s %s: %s".formatted(this, step.request(), reply.text()));
            }
            example = step.keep() == null ? rest : rest.with(values(step.keep(), reply));
        }
        return example;
    }

    private static Map<String, String> values(Map<String, String> keep, Reply reply) {
        Map<String, String> values = new LinkedHashMap<>();
        keep.forEach((name, pointer) -> {
            JsonNode value = reply.json().at(pointer);
            if (!value.isValueNode()) {
                throw new IllegalStateException("There is no value at %s in %s".formatted(pointer, reply.text()));
            }
            values.put("{" + name + "}", value.asString());
        });
        return values;
    }

    /** As text everything can be filled in, wherever it stands. */
    private ApiExample with(Map<String, String> values) {
        String text = YAML.writeValueAsString(new Parts(before, request, response));
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace(value.getKey(), value.getValue());
        }
        return read(file, text);
    }

    Reply send(Service service) {
        List<String> headers = new ArrayList<>();
        if (request.headers() != null) {
            request.headers().forEach((name, value) -> headers.addAll(List.of(name, value)));
        }
        return service.send(request.method(), request.path(), body(), headers.toArray(String[]::new));
    }

    /** Everything in which an answer differs from the example. */
    List<String> differences(Reply reply) {
        List<String> differences = new ArrayList<>();
        if (reply.status() != response.status()) {
            differences.add("status is %d, not %d: %s".formatted(reply.status(), response.status(), reply.text()));
            return differences;
        }
        if (response.headers() != null) {
            response.headers().forEach((name, value) -> {
                if (!reply.header(name).equals(value)) {
                    differences.add("header %s is \"%s\", not \"%s\"".formatted(name, reply.header(name), value));
                }
            });
        }
        if (response.body() != null) {
            missing(response.body(), reply.json(), "", differences);
        }
        if (response.lines() != null) {
            List<JsonNode> lines =
                    reply.text().lines().map(JsonMapper.shared()::readTree).toList();
            if (lines.size() != response.lines().size()) {
                differences.add("there are %d lines, not %d"
                        .formatted(lines.size(), response.lines().size()));
                return differences;
            }
            for (int i = 0; i < lines.size(); i++) {
                missing(response.lines().get(i), lines.get(i), "line " + (i + 1) + ": ", differences);
            }
        }
        return differences;
    }

    @Override
    public String toString() {
        return operation() + "/" + file.getFileName();
    }

    /** The body that is sent; empty when there is none. */
    public String text() {
        if (request.bodyFile() != null) {
            return text(file.resolveSibling(request.bodyFile()).normalize());
        }
        return request.body() == null ? "" : request.body();
    }

    /** A header that is sent; empty when there is none of this name. */
    public String header(String name) {
        return request.headers() == null ? "" : request.headers().getOrDefault(name, "");
    }

    private BodyPublisher body() {
        return text().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(text());
    }

    /** Objects need the expected fields, lists an entry for each expected one, values must be equal. */
    private static void missing(JsonNode expected, JsonNode actual, String place, List<String> differences) {
        if (expected.isObject() && actual.isObject()) {
            expected.forEachEntry((name, value) -> missing(value, actual.path(name), place + "/" + name, differences));
        } else if (expected.isArray() && actual.isArray() && (!expected.isEmpty() || actual.isEmpty())) {
            for (JsonNode entry : expected) {
                if (!contains(actual, entry)) {
                    differences.add("%s has no entry with %s".formatted(place, entry));
                }
            }
        } else if (!sameValue(expected, actual)) {
            differences.add("%s is %s, not %s".formatted(place, actual.isMissingNode() ? "missing" : actual, expected));
        }
    }

    private static boolean contains(JsonNode list, JsonNode expected) {
        for (JsonNode entry : list) {
            List<String> differences = new ArrayList<>();
            missing(expected, entry, "", differences);
            if (differences.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameValue(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
        }
        return expected.equals(actual);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
