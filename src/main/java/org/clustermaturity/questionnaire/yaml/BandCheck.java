package org.clustermaturity.questionnaire.yaml;

import java.math.BigDecimal;
import java.util.List;
import org.clustermaturity.content.yaml.YamlFile;
import org.clustermaturity.language.PlainNumber;
import org.clustermaturity.questionnaire.Better;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.BandYaml;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.DimensionYaml;

/** Checks that bands give every number its points, and a better number never fewer. */
record BandCheck(YamlFile<DimensionYaml> file, String place, List<BandYaml> bands, Question question) {

    /** Notes every gap, overlap and wrong direction. */
    void check() {
        if (bands.isEmpty()) {
            problem("bands", "It is scored, but no band says what a number is worth.", "Maybe weight 0.");
            return;
        }
        if (bands.get(0).from() != question.limits().min()) {
            problem(
                    "bands/0",
                    "The first band starts at %s, so smaller numbers have no points."
                            .formatted(PlainNumber.text(bands.get(0).from())),
                    "Maybe it should start at %s."
                            .formatted(PlainNumber.text(question.limits().min())));
        }
        if (bands.get(bands.size() - 1).from() > question.limits().max()) {
            problem(
                    "bands/" + (bands.size() - 1),
                    "No answer reaches this band: the largest is %s."
                            .formatted(PlainNumber.text(question.limits().max())),
                    "");
        }
        boolean higher = question.better() == Better.HIGHER;
        int first = bands.get(0).points();
        int last = bands.get(bands.size() - 1).points();
        if (first != (higher ? 0 : 100) || last != (higher ? 100 : 0)) {
            problem(
                    "bands",
                    "Its bands run from %d to %d points.".formatted(first, last),
                    "Maybe they should run from %s.".formatted(higher ? "0 to 100" : "100 to 0"));
        }
        for (int i = 0; i < bands.size(); i++) {
            Double end = bands.get(i).to();
            double next = i + 1 < bands.size()
                    ? bands.get(i + 1).from()
                    : question.limits().max();
            if (end != null && end != next) {
                problem(
                        "bands/" + i,
                        "This band ends at %s: there is %s."
                                .formatted(PlainNumber.text(end), Ends.apart(exact(end), exact(next))),
                        "");
            }
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from() <= bands.get(i - 1).from()) {
                problem(
                        "bands/" + i,
                        "This band does not start above the one before it.",
                        "Maybe two bands changed places.");
            }
            int step = bands.get(i).points() - bands.get(i - 1).points();
            if (higher ? step < 0 : step > 0) {
                problem("bands/" + i, "A better number loses points here.", "Maybe \"better\" should be turned round.");
            }
        }
    }

    private static BigDecimal exact(double number) {
        return BigDecimal.valueOf(number);
    }

    private void problem(String key, String what, String hint) {
        file.problem(place + "/" + key, "Question \"%s\": %s".formatted(question.id(), what), hint);
    }
}
