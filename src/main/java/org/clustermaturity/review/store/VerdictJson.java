package org.clustermaturity.review.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.clustermaturity.assessment.store.KeptJson;
import org.clustermaturity.questionnaire.CanonicalAnswers;
import org.clustermaturity.review.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Verdicts in the columns that hold JSON. */
final class VerdictJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private VerdictJson() {}

    static Map<String, Verdict> verdicts(String json) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        JSON.readTree(json).forEachEntry((question, verdict) -> verdicts.put(question, verdict(verdict)));
        return verdicts;
    }

    static @Nullable Verdict verdict(@Nullable String json) {
        return json == null ? null : verdict(JSON.readTree(json));
    }

    static String json(Map<String, Verdict> verdicts) {
        ObjectNode all = JSON.createObjectNode();
        new TreeMap<>(verdicts).forEach((question, verdict) -> all.set(question, node(verdict)));
        return JSON.writeValueAsString(all);
    }

    static @Nullable String json(@Nullable Verdict verdict) {
        return verdict == null ? null : JSON.writeValueAsString(node(verdict));
    }

    private static ObjectNode node(Verdict verdict) {
        ObjectNode node = JSON.createObjectNode();
        node.put("verdict", verdict.kind().key());
        if (verdict.answer() != null) {
            node.putRawValue("answer", new RawValue(CanonicalAnswers.json(verdict.answer())));
        }
        if (verdict.evidence() != null) {
            node.put("evidence", verdict.evidence());
        }
        if (verdict.note() != null) {
            node.put("note", verdict.note());
        }
        return node;
    }

    private static Verdict verdict(JsonNode verdict) {
        JsonNode answer = verdict.path("answer");
        return new Verdict(
                Verdict.Kind.find(verdict.path("verdict").asString()).orElseThrow(),
                answer.isMissingNode() ? null : KeptJson.answer(answer),
                text(verdict.path("evidence")),
                text(verdict.path("note")));
    }

    private static @Nullable String text(JsonNode text) {
        return text.isMissingNode() ? null : text.asString();
    }
}
