package org.clustermaturity.assessment.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.CanonicalAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers and switches in the columns that hold JSON. */
@NamedInterface("store")
public final class KeptJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private KeptJson() {}

    static Map<String, Answer> answers(String json) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        JSON.readTree(json).forEachEntry((question, answer) -> answers.put(question, answer(answer)));
        return answers;
    }

    static @Nullable Answer answer(@Nullable String json) {
        return json == null ? null : answer(JSON.readTree(json));
    }

    static @Nullable String json(@Nullable Answer answer) {
        return answer == null ? null : CanonicalAnswers.json(answer);
    }

    static Map<String, String> switches(String json) {
        Map<String, String> switches = new LinkedHashMap<>();
        JSON.readTree(json).forEachEntry((id, option) -> switches.put(id, option.asString()));
        return switches;
    }

    static String json(Map<String, String> switches) {
        return JSON.writeValueAsString(switches);
    }

    /** An answer in the form in which it is kept. */
    public static Answer answer(JsonNode answer) {
        return CanonicalAnswers.of(new Answer(
                Answer.Status.find(answer.path("status").asString()).orElseThrow(),
                value(answer.path("value")),
                text(answer.path("evidence")),
                text(answer.path("note"))));
    }

    private static @Nullable Object value(JsonNode value) {
        if (value.isArray()) {
            List<String> ticks = new ArrayList<>();
            value.forEach(tick -> ticks.add(tick.asString()));
            return ticks;
        }
        if (value.isNumber()) {
            return value.decimalValue();
        }
        return value.isBoolean() ? (Object) value.asBoolean() : text(value);
    }

    private static @Nullable String text(JsonNode text) {
        return text.isMissingNode() ? null : text.asString();
    }
}
