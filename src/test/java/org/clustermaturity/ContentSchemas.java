package org.clustermaturity;

import static java.util.Objects.requireNonNull;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas in {@code api-spec/schemas}, one per kind of content file, and which file is of which kind. */
final class ContentSchemas {

    /** What stands before the address of a schema in the first line of a content file. */
    static final String LINE = "# yaml-language-server: $schema=";

    static final String TRANSLATION = "-translation";

    private static final Path FOLDER = Path.of("api-spec/schemas");
    private static final String ENDING = ".schema.json";
    private static final String DRAFT_07 = "http://json-schema.org/draft-07/schema#";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private static final Map<String, JsonNode> NODES = read();

    private static final Pattern LANGUAGE = Pattern.compile("(.+)\\.([a-z]{2})\\.yaml");
    private static final String ENGLISH = "en";
    private static final Map<String, String> KIND_OF_PATH = new LinkedHashMap<>();

    static {
        KIND_OF_PATH.put("docs/sources", "sources");
        KIND_OF_PATH.put("(curriculum|(questionnaires|rules)/[^/]+)/retired", "retired");
        KIND_OF_PATH.put("questionnaires/[^/]+/reference-values", "reference-values");
        KIND_OF_PATH.put("questionnaires/[^/]+/[^/]+/questionnaire", "questionnaire");
        KIND_OF_PATH.put("questionnaires/[^/]+/[^/]+/scales", "scales");
        KIND_OF_PATH.put("questionnaires/[^/]+/[^/]+/[^/]+", "dimension");
        KIND_OF_PATH.put("rules/[^/]+/ladder", "ladder");
        KIND_OF_PATH.put("rules/[^/]+/labels", "labels");
        KIND_OF_PATH.put("rules/[^/]+/examples", "sheet-examples");
        KIND_OF_PATH.put("rules/[^/]+/[^/]+/[^/]+\\.examples", "rule-examples");
        KIND_OF_PATH.put("rules/[^/]+/[^/]+/[^/]+\\.texts", "rule-texts");
        KIND_OF_PATH.put("curriculum/curriculum", "curriculum");
        KIND_OF_PATH.put("curriculum/modules/[^/]+", "modules");
        KIND_OF_PATH.put("curriculum/formats/[^/]+", "delivery-format");
    }

    private ContentSchemas() {}

    /** All kinds that have a schema, sorted. */
    static Set<String> kinds() {
        return NODES.keySet();
    }

    static Path path(String kind) {
        return FOLDER.resolve(kind + ENDING);
    }

    static JsonNode node(String kind) {
        return requireNonNull(NODES.get(kind), kind);
    }

    /** What is wrong with a document of this kind. */
    static List<Error> faults(String kind, JsonNode document) {
        return schema(node(kind)).validate(document);
    }

    /** What is wrong with a schema itself. */
    static List<Error> faultsOf(JsonNode schema) {
        return REGISTRY.getSchema(SchemaLocation.of(DRAFT_07)).validate(schema);
    }

    static Schema schema(JsonNode node) {
        return REGISTRY.getSchema(node);
    }

    /** The kind of a content file by its path, with {@code /}; empty when there is no such file. */
    static Optional<String> kindOf(String path) {
        Matcher language = LANGUAGE.matcher(path);
        boolean named = language.matches();
        String name = named ? language.group(1) : path.replaceFirst("\\.yaml$", "");
        boolean translated = named && !language.group(2).equals(ENGLISH);
        return KIND_OF_PATH.entrySet().stream()
                .filter(kind -> name.matches(kind.getKey()))
                .findFirst()
                .map(kind -> translated ? kind.getValue() + TRANSLATION : kind.getValue());
    }

    /** The first line that a content file should have. */
    static String lineOf(String path) {
        long depth = path.chars().filter(letter -> letter == '/').count();
        String schema = path(kindOf(path).orElseThrow()).toString().replace('\\', '/');
        return LINE + "../".repeat((int) depth) + schema;
    }

    private static Map<String, JsonNode> read() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Map<String, JsonNode> nodes = new TreeMap<>();
            files.forEach(file -> nodes.put(
                    file.getFileName().toString().replace(ENDING, ""),
                    JsonMapper.shared().readTree(file.toFile())));
            return nodes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
