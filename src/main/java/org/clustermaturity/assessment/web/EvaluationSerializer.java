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
import org.clustermaturity.assessment.web.EvaluationResponse.Variant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes results property by property. Binding would write the same bytes, which a test shows, but takes more than twice as
 * long: most of a batch was spent in it. Texts that come again with every result are encoded once.
 */
final class EvaluationSerializer extends StdSerializer<EvaluationResponse> {

    private static final SerializedString ANSWERED = new SerializedString("answered");
    private static final SerializedString ANSWERS = new SerializedString("answers");
    private static final SerializedString ASKED = new SerializedString("asked");
    private static final SerializedString CERTAIN = new SerializedString("certain");
    private static final SerializedString CLOSES = new SerializedString("closes");
    private static final SerializedString COMPLETE = new SerializedString("complete");
    private static final SerializedString CONTENT_RELEASE = new SerializedString("contentRelease");
    private static final SerializedString DIMENSION = new SerializedString("dimension");
    private static final SerializedString DIMENSIONS = new SerializedString("dimensions");
    private static final SerializedString EXPECTED = new SerializedString("expected");
    private static final SerializedString FLAGS = new SerializedString("flags");
    private static final SerializedString GAP = new SerializedString("gap");
    private static final SerializedString GATE = new SerializedString("gate");
    private static final SerializedString GATES = new SerializedString("gates");
    private static final SerializedString HAS = new SerializedString("has");
    private static final SerializedString HIGHEST = new SerializedString("highest");
    private static final SerializedString HOURS = new SerializedString("hours");
    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString IGNORED = new SerializedString("ignored");
    private static final SerializedString INDICATOR = new SerializedString("indicator");
    private static final SerializedString INDICATORS = new SerializedString("indicators");
    private static final SerializedString KIND = new SerializedString("kind");
    private static final SerializedString LABEL_READINESS = new SerializedString("labelReadiness");
    private static final SerializedString LABELS = new SerializedString("labels");
    private static final SerializedString LEVEL = new SerializedString("level");
    private static final SerializedString LEVEL_TITLE = new SerializedString("levelTitle");
    private static final SerializedString LOWEST = new SerializedString("lowest");
    private static final SerializedString MET = new SerializedString("met");
    private static final SerializedString MISSING = new SerializedString("missing");
    private static final SerializedString MODULES = new SerializedString("modules");
    private static final SerializedString MORE_MODULES = new SerializedString("moreModules");
    private static final SerializedString NEEDS = new SerializedString("needs");
    private static final SerializedString NEXT = new SerializedString("next");
    private static final SerializedString NOTICE = new SerializedString("notice");
    private static final SerializedString OPTION = new SerializedString("option");
    private static final SerializedString OVERALL = new SerializedString("overall");
    private static final SerializedString POINTS = new SerializedString("points");
    private static final SerializedString QUESTION = new SerializedString("question");
    private static final SerializedString QUESTIONNAIRE = new SerializedString("questionnaire");
    private static final SerializedString RANK = new SerializedString("rank");
    private static final SerializedString REACHABLE = new SerializedString("reachable");
    private static final SerializedString REASONS = new SerializedString("reasons");
    private static final SerializedString REFERENCE = new SerializedString("reference");
    private static final SerializedString REFERENCE_DATE = new SerializedString("referenceDate");
    private static final SerializedString RULE = new SerializedString("rule");
    private static final SerializedString SCORE = new SerializedString("score");
    private static final SerializedString SCORES = new SerializedString("scores");
    private static final SerializedString SOURCE = new SerializedString("source");
    private static final SerializedString SOURCES = new SerializedString("sources");
    private static final SerializedString STAGE = new SerializedString("stage");
    private static final SerializedString STATE = new SerializedString("state");
    private static final SerializedString STATEMENT = new SerializedString("statement");
    private static final SerializedString SWITCH = new SerializedString("switch");
    private static final SerializedString SWITCHES = new SerializedString("switches");
    private static final SerializedString TITLE = new SerializedString("title");
    private static final SerializedString TRACE = new SerializedString("trace");
    private static final SerializedString UNTRANSLATED = new SerializedString("untranslated");
    private static final SerializedString VALUE = new SerializedString("value");
    private static final SerializedString VARIANTS = new SerializedString("variants");
    private static final SerializedString WHY = new SerializedString("why");

    private final EncodedTexts.ByRelease texts = new EncodedTexts.ByRelease();

    EvaluationSerializer() {
        super(EvaluationResponse.class);
    }

    @Override
    public void serialize(EvaluationResponse result, JsonGenerator json, SerializationContext context) {
        ResultJson out = new ResultJson(json, texts.of(result.contentRelease()));
        json.writeStartObject();
        out.text(QUESTIONNAIRE, result.questionnaire());
        out.text(CONTENT_RELEASE, result.contentRelease());
        out.text(REFERENCE_DATE, result.referenceDate().toString());
        if (result.reference() != null) {
            out.name(REFERENCE);
            json.writeString(result.reference());
        }
        out.name(COMPLETE);
        json.writeBoolean(result.complete());
        if (!result.switches().isEmpty()) {
            out.name(SWITCHES);
            json.writePOJO(result.switches());
        }
        scores(out, result.scores());
        stage(out, result.stage());
        out.list(GATES, result.gates(), this::gate);
        out.list(FLAGS, result.flags(), this::flag);
        out.list(MODULES, result.modules(), this::module);
        out.list(MORE_MODULES, result.moreModules(), this::module);
        labelReadiness(out, result.labelReadiness());
        out.list(IGNORED, result.ignored(), (each, ignored) -> {
            each.text(QUESTION, ignored.question());
            each.text(WHY, ignored.why());
        });
        if (!result.untranslated().isEmpty()) {
            out.texts(UNTRANSLATED, result.untranslated());
        }
        if (result.trace() != null) {
            out.name(TRACE);
            context.findValueSerializer(EvaluationResponse.Trace.class).serialize(result.trace(), json, context);
        }
        json.writeEndObject();
    }

    private void scores(ResultJson out, EvaluationResponse.Scores scores) {
        out.name(SCORES);
        out.json().writeStartObject();
        overall(out, scores.overall());
        out.list(DIMENSIONS, scores.dimensions(), this::dimension);
        if (!scores.variants().isEmpty()) {
            out.list(VARIANTS, scores.variants(), this::variant);
        }
        out.json().writeEndObject();
    }

    private void overall(ResultJson out, Score overall) {
        out.name(OVERALL);
        out.json().writeStartObject();
        bounds(out, overall.value(), overall.lowest(), overall.highest());
        level(out, overall.level(), overall.levelTitle());
        counts(out, overall.answered(), overall.asked());
        out.json().writeEndObject();
    }

    private void variant(ResultJson out, Variant variant) {
        out.text(SWITCH, variant.of());
        out.text(OPTION, variant.option());
        out.text(TITLE, variant.title());
        overall(out, variant.overall());
        out.list(DIMENSIONS, variant.dimensions(), this::dimension);
    }

    private void dimension(ResultJson out, DimensionScore score) {
        out.text(ID, score.id());
        out.text(TITLE, score.title());
        bounds(out, score.value(), score.lowest(), score.highest());
        level(out, score.level(), score.levelTitle());
        counts(out, score.answered(), score.asked());
        if (!score.indicators().isEmpty()) {
            out.list(INDICATORS, score.indicators(), (each, indicator) -> {
                each.text(ID, indicator.id());
                each.text(TITLE, indicator.title());
                bounds(each, indicator.value(), indicator.lowest(), indicator.highest());
            });
        }
    }

    private void level(ResultJson out, @Nullable Integer level, @Nullable String title) {
        out.name(LEVEL);
        if (level == null) {
            out.json().writeNull();
        } else {
            out.json().writeNumber(level.intValue());
        }
        out.text(LEVEL_TITLE, title);
    }

    private void bounds(ResultJson out, @Nullable Double value, @Nullable Double lowest, @Nullable Double highest) {
        out.number(VALUE, value);
        out.number(LOWEST, lowest);
        out.number(HIGHEST, highest);
    }

    private void counts(ResultJson out, int answered, int asked) {
        out.number(ANSWERED, answered);
        out.number(ASKED, asked);
    }

    private void stage(ResultJson out, EvaluationResponse.@Nullable Stage stage) {
        out.name(STAGE);
        if (stage == null) {
            out.json().writeNull();
            return;
        }
        out.json().writeStartObject();
        out.text(CERTAIN, stage.certain());
        out.texts(REACHABLE, stage.reachable());
        out.text(NEXT, stage.next());
        out.texts(MISSING, stage.missing());
        out.json().writeEndObject();
    }

    private void gate(ResultJson out, Gate gate) {
        out.text(ID, gate.id());
        out.text(STAGE, gate.stage());
        out.text(STATE, gate.state());
        out.text(STATEMENT, gate.statement());
        out.text(NEEDS, gate.needs());
        out.text(HAS, gate.has());
        out.text(SOURCE, gate.source());
        out.texts(SOURCES, gate.sources());
        out.texts(ANSWERS, gate.answers());
    }

    private void flag(ResultJson out, Flag flag) {
        out.text(ID, flag.id());
        out.text(KIND, flag.kind());
        out.text(STATEMENT, flag.statement());
        out.texts(ANSWERS, flag.answers());
        out.text(SOURCE, flag.source());
    }

    private void module(ResultJson out, Module module) {
        out.text(ID, module.id());
        out.text(TITLE, module.title());
        out.number(RANK, module.rank());
        out.number(HOURS, module.hours());
        out.texts(NEEDS, module.needs());
        out.texts(CLOSES, module.closes());
        Gap gap = module.gap();
        if (gap != null) {
            out.name(GAP);
            out.json().writeStartObject();
            out.text(DIMENSION, gap.dimension());
            out.number(SCORE, gap.score());
            out.name(EXPECTED);
            out.json().writeNumber(gap.expected());
            out.number(POINTS, gap.points());
            out.json().writeEndObject();
        }
        out.list(REASONS, module.reasons(), this::reason);
    }

    private void reason(ResultJson out, Reason reason) {
        out.text(RULE, reason.rule());
        out.text(STATEMENT, reason.statement());
        out.name(ANSWERS);
        out.json().writeStartObject();
        for (Map.Entry<String, Object> answer : reason.answers().entrySet()) {
            out.json().writeName(answer.getKey());
            answer(out, answer.getValue());
        }
        out.json().writeEndObject();
        if (!reason.scores().isEmpty()) {
            out.name(SCORES);
            out.json().writeStartObject();
            reason.scores().forEach((score, value) -> {
                out.json().writeName(score);
                out.json().writeNumber(value.doubleValue());
            });
            out.json().writeEndObject();
        }
        out.text(SOURCE, reason.source());
    }

    private void answer(ResultJson out, Object value) {
        if (value instanceof BigDecimal number) {
            out.json().writeNumber(number);
        } else if (value instanceof Boolean yes) {
            out.json().writeBoolean(yes);
        } else if (value instanceof List<?> ticks) {
            out.json().writeStartArray();
            ticks.forEach(tick -> out.text(tick.toString()));
            out.json().writeEndArray();
        } else {
            out.text(value.toString());
        }
    }

    private void labelReadiness(ResultJson out, EvaluationResponse.@Nullable LabelReadiness readiness) {
        out.name(LABEL_READINESS);
        if (readiness == null) {
            out.json().writeNull();
            return;
        }
        out.json().writeStartObject();
        out.text(NOTICE, readiness.notice());
        out.list(LABELS, readiness.labels(), this::label);
        out.json().writeEndObject();
    }

    private void label(ResultJson out, Label label) {
        out.text(ID, label.id());
        out.text(TITLE, label.title());
        out.text(STATE, label.state());
        out.number(MET, label.met());
        out.number(ASKED, label.asked());
        out.list(MISSING, label.missing(), this::item);
    }

    private void item(ResultJson out, Item item) {
        out.text(GATE, item.gate());
        out.text(INDICATOR, item.indicator());
        out.text(STATE, item.state());
        out.text(NEEDS, item.needs());
        out.text(HAS, item.has());
    }
}
