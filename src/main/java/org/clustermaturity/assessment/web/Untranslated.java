package org.clustermaturity.assessment.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clustermaturity.assessment.Assessment;
import org.clustermaturity.questionnaire.Scale;
import org.clustermaturity.scoring.Field;
import org.clustermaturity.scoring.Phrase;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.RuleTexts;

/** Finds the texts of a result that are in English because its language lacks them. */
final class Untranslated {

    private final RuleBook rules;
    private final double[] fields;
    private final Set<String> missing;
    private final Set<String> found = new TreeSet<>();

    Untranslated(Assessment assessment) {
        this.rules = assessment.rules();
        this.fields = assessment.findings().fields();
        this.missing = assessment
                .gaps()
                .under(
                        "questionnaires/" + rules.questionnaire().name() + "/",
                        "rules/" + rules.questionnaire().id() + "/",
                        "curriculum/",
                        "messages/");
        note("words");
    }

    /** The ids of the texts of a result that are missing, sorted. */
    List<String> in(EvaluationResponse result) {
        scores(result.scores());
        result.gates().forEach(gate -> {
            statement(gate.id());
            needsAndHas(gate.id());
        });
        result.flags().forEach(flag -> statement(flag.id()));
        result.modules().forEach(this::module);
        result.moreModules().forEach(this::module);
        EvaluationResponse.LabelReadiness readiness = result.labelReadiness();
        if (readiness != null) {
            labels(readiness);
        }
        EvaluationResponse.Trace trace = result.trace();
        if (trace != null) {
            trace.rules().forEach(rule -> statement(rule.rule()));
        }
        return List.copyOf(found);
    }

    private void scores(EvaluationResponse.Scores scores) {
        note("level/" + scores.overall().level());
        scores.dimensions().forEach(this::dimension);
        for (EvaluationResponse.Variant variant : scores.variants()) {
            note("level/" + variant.overall().level());
            variant.dimensions().forEach(this::dimension);
            rules.questionnaire().scheme().switches().stream()
                    .filter(each -> each.id().equals(variant.of()))
                    .forEach(each -> note("scale/" + each.scale().id() + "/" + variant.option()));
        }
    }

    private void dimension(EvaluationResponse.DimensionScore dimension) {
        note("dimension/" + dimension.id() + "/title");
        note("level/" + dimension.level());
        for (EvaluationResponse.IndicatorScore indicator : dimension.indicators()) {
            note("indicator/" + indicator.id() + "/title");
            // A matrix is called by its question.
            note("question/" + indicator.id() + "/text");
        }
    }

    private void module(EvaluationResponse.Module module) {
        note("module/" + module.id() + "/title");
        module.reasons().forEach(reason -> statement(reason.rule()));
    }

    private void labels(EvaluationResponse.LabelReadiness readiness) {
        note("labels/notice");
        for (EvaluationResponse.Label label : readiness.labels()) {
            note("label/" + label.id() + "/title");
            for (EvaluationResponse.Item item : label.missing()) {
                note("label-indicator/" + item.gate());
                needsAndHas(item.gate());
            }
        }
    }

    private void statement(String rule) {
        note("rule/" + rule + "/statement");
        options(texts(rule).statement());
    }

    private void needsAndHas(String rule) {
        note("rule/" + rule + "/needs");
        note("rule/" + rule + "/has");
        options(texts(rule).needs());
        options(texts(rule).has());
    }

    private RuleTexts texts(String rule) {
        return rules.find(rule).orElseThrow().texts();
    }

    private void options(Phrase phrase) {
        for (Field field : phrase.fields()) {
            Scale scale = field.scale();
            double value = fields[field.index()];
            if (scale != null && !Double.isNaN(value)) {
                String option = scale.options().get((int) value).key();
                note(
                        field.kind() == Field.Kind.STAGE
                                ? "stage/" + option + "/title"
                                : "scale/" + scale.id() + "/" + option);
            }
        }
    }

    private void note(String text) {
        if (missing.contains(text)) {
            found.add(text);
        }
    }
}
