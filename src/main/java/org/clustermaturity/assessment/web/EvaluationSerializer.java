package org.clustermaturity.assessment.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.clustermaturity.assessment.web.EvaluationResponse.DimensionScore;
import org.clustermaturity.assessment.web.EvaluationResponse.Flag;
import org.clustermaturity.assessment.web.EvaluationResponse.Gap;
import org.clustermaturity.assessment.web.EvaluationResponse.Gate;
import org.clustermaturity.assessment.web.EvaluationResponse.Item;
import org.clustermaturity.assessment.web.EvaluationResponse.Label;
import org.clustermaturity.assessment.web.EvaluationResponse.Module;
import org.clustermaturity.assessment.web.EvaluationResponse.Reason;
import org.clustermaturity.assessment.web.EvaluationResponse.Score;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes results property by property. Binding would write the same bytes, which a test shows, but takes more than twice as
 * long: most of a batch was spent in it. Texts that come again with every result are encoded once.
 */
final class EvaluationSerializer extends StdSerializer<EvaluationResponse> {

    private final EncodedTexts texts = new EncodedTexts();

    EvaluationSerializer() {
        super(EvaluationResponse.class);
    }

    @Override
    public void serialize(EvaluationResponse result, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        text(json, "questionnaire", result.questionnaire());
        text(json, "contentRelease", result.contentRelease());
        text(json, "referenceDate", result.referenceDate().toString());
        if (result.reference() != null) {
            name(json, "reference");
            json.writeString(result.reference());
        }
        name(json, "complete");
        json.writeBoolean(result.complete());
        scores(json, result.scores());
        stage(json, result.stage());
        list(json, "gates", result.gates(), this::gate);
        list(json, "flags", result.flags(), this::flag);
        list(json, "modules", result.modules(), this::module);
        list(json, "moreModules", result.moreModules(), this::module);
        name(json, "labelReadiness");
        json.writeStartObject();
        text(json, "notice", result.labelReadiness().notice());
        list(json, "labels", result.labelReadiness().labels(), this::label);
        json.writeEndObject();
        list(json, "ignored", result.ignored(), (out, ignored) -> {
            text(out, "question", ignored.question());
            text(out, "why", ignored.why());
        });
        if (result.trace() != null) {
            name(json, "trace");
            context.findValueSerializer(EvaluationResponse.Trace.class).serialize(result.trace(), json, context);
        }
        json.writeEndObject();
    }

    private void scores(JsonGenerator json, EvaluationResponse.Scores scores) {
        name(json, "scores");
        json.writeStartObject();
        name(json, "overall");
        json.writeStartObject();
        Score overall = scores.overall();
        bounds(json, overall.value(), overall.lowest(), overall.highest());
        counts(json, overall.answered(), overall.asked());
        json.writeEndObject();
        list(json, "dimensions", scores.dimensions(), this::dimension);
        json.writeEndObject();
    }

    private void dimension(JsonGenerator json, DimensionScore score) {
        text(json, "id", score.id());
        text(json, "title", score.title());
        bounds(json, score.value(), score.lowest(), score.highest());
        name(json, "level");
        if (score.level() == null) {
            json.writeNull();
        } else {
            json.writeNumber(score.level().intValue());
        }
        text(json, "levelTitle", score.levelTitle());
        counts(json, score.answered(), score.asked());
    }

    private void bounds(JsonGenerator json, @Nullable Double value, @Nullable Double lowest, @Nullable Double highest) {
        number(json, "value", value);
        number(json, "lowest", lowest);
        number(json, "highest", highest);
    }

    private void counts(JsonGenerator json, int answered, int asked) {
        number(json, "answered", answered);
        number(json, "asked", asked);
    }

    private void stage(JsonGenerator json, EvaluationResponse.Stage stage) {
        name(json, "stage");
        json.writeStartObject();
        text(json, "certain", stage.certain());
        texts(json, "reachable", stage.reachable());
        text(json, "next", stage.next());
        texts(json, "missing", stage.missing());
        json.writeEndObject();
    }

    private void gate(JsonGenerator json, Gate gate) {
        text(json, "id", gate.id());
        text(json, "stage", gate.stage());
        text(json, "state", gate.state());
        text(json, "statement", gate.statement());
        text(json, "needs", gate.needs());
        text(json, "has", gate.has());
        text(json, "source", gate.source());
        texts(json, "sources", gate.sources());
        texts(json, "answers", gate.answers());
    }

    private void flag(JsonGenerator json, Flag flag) {
        text(json, "id", flag.id());
        text(json, "kind", flag.kind());
        text(json, "statement", flag.statement());
        texts(json, "answers", flag.answers());
        text(json, "source", flag.source());
    }

    private void module(JsonGenerator json, Module module) {
        text(json, "id", module.id());
        text(json, "title", module.title());
        number(json, "rank", module.rank());
        number(json, "hours", module.hours());
        texts(json, "needs", module.needs());
        texts(json, "closes", module.closes());
        Gap gap = module.gap();
        if (gap != null) {
            name(json, "gap");
            json.writeStartObject();
            text(json, "dimension", gap.dimension());
            number(json, "score", gap.score());
            number(json, "expected", gap.expected());
            number(json, "points", gap.points());
            json.writeEndObject();
        }
        list(json, "reasons", module.reasons(), this::reason);
    }

    private void reason(JsonGenerator json, Reason reason) {
        text(json, "rule", reason.rule());
        text(json, "statement", reason.statement());
        name(json, "answers");
        json.writeStartObject();
        for (Map.Entry<String, Object> answer : reason.answers().entrySet()) {
            name(json, answer.getKey());
            answer(json, answer.getValue());
        }
        json.writeEndObject();
        if (!reason.scores().isEmpty()) {
            name(json, "scores");
            json.writeStartObject();
            reason.scores().forEach((score, value) -> number(json, score, value));
            json.writeEndObject();
        }
        text(json, "source", reason.source());
    }

    private void answer(JsonGenerator json, Object value) {
        if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else if (value instanceof List<?> ticks) {
            json.writeStartArray();
            ticks.forEach(tick -> json.writeString(texts.of(tick.toString())));
            json.writeEndArray();
        } else {
            json.writeString(texts.of(value.toString()));
        }
    }

    private void label(JsonGenerator json, Label label) {
        text(json, "id", label.id());
        text(json, "title", label.title());
        text(json, "state", label.state());
        number(json, "met", label.met());
        number(json, "asked", label.asked());
        list(json, "missing", label.missing(), this::item);
    }

    private void item(JsonGenerator json, Item item) {
        text(json, "gate", item.gate());
        text(json, "indicator", item.indicator());
        text(json, "state", item.state());
        text(json, "needs", item.needs());
        text(json, "has", item.has());
    }

    private interface Entry<T> {
        void write(JsonGenerator json, T value);
    }

    private <T> void list(JsonGenerator json, String name, List<T> values, Entry<T> entry) {
        name(json, name);
        json.writeStartArray();
        for (T value : values) {
            json.writeStartObject();
            entry.write(json, value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void texts(JsonGenerator json, String name, List<String> values) {
        name(json, name);
        json.writeStartArray();
        for (String value : values) {
            json.writeString(texts.of(value));
        }
        json.writeEndArray();
    }

    private void text(JsonGenerator json, String name, @Nullable String value) {
        name(json, name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(texts.of(value));
        }
    }

    private void number(JsonGenerator json, String name, @Nullable Double value) {
        name(json, name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value.doubleValue());
        }
    }

    private void number(JsonGenerator json, String name, int value) {
        name(json, name);
        json.writeNumber(value);
    }

    private void name(JsonGenerator json, String name) {
        json.writeName(texts.of(name));
    }
}
