package org.clustermaturity.questionnaire.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clustermaturity.content.yaml.YamlFile;
import org.clustermaturity.questionnaire.Scale;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.OptionYaml;

/** Makes the scales of a {@code scales.yaml} and notes what is wrong with each. */
final class ScaleReader {

    private ScaleReader() {}

    /** The scales by id, in the file's order. */
    static Map<String, Scale> read(YamlFile<Map<String, List<OptionYaml>>> file) {
        Map<String, Scale> scales = new LinkedHashMap<>();
        file.value().forEach((id, options) -> scales.put(id, scale(file, id, options)));
        return scales;
    }

    private static Scale scale(YamlFile<?> file, String id, List<OptionYaml> options) {
        boolean ordered = options.stream().anyMatch(option -> option.points() != null);
        Scale scale = new Scale(
                id, options.stream().map(option -> option.toOption(ordered)).toList());
        if (!id.matches(Ids.KEY)) {
            file.problem(id, "Scale \"%s\" is no kebab-case word.".formatted(id), "");
        }
        if (options.size() < 2 || options.size() > 50) {
            file.problem(
                    id,
                    "Scale \"%s\" has %d option%s; it takes 2 to 50."
                            .formatted(id, options.size(), options.size() == 1 ? "" : "s"),
                    "");
        } else if (ordered) {
            checkPoints(file, id, options);
        }
        for (int i = 0; i < options.size(); i++) {
            if (!options.get(i).key().matches(Ids.KEY)) {
                file.problem(
                        id + "/" + i,
                        "Option \"%s\" is no kebab-case word."
                                .formatted(options.get(i).key()),
                        "Maybe small letters, digits and hyphens only, starting with a letter.");
            }
            if (scale.indexOf(options.get(i).key()) != i) {
                file.problem(
                        id + "/" + i,
                        "Option \"%s\" stands twice.".formatted(options.get(i).key()),
                        "");
            }
        }
        return scale;
    }

    private static void checkPoints(YamlFile<?> file, String id, List<OptionYaml> options) {
        int before = 0;
        for (int i = 0; i < options.size(); i++) {
            Integer points = options.get(i).points();
            if (points == null) {
                file.problem(
                        id + "/" + i,
                        "Option \"%s\" has no points, though others of scale \"%s\" do."
                                .formatted(options.get(i).key(), id),
                        "Maybe \"points\" was forgotten.");
            } else if (points < before || points > 100) {
                file.problem(
                        id + "/" + i,
                        "Option \"%s\" has %d points; options run from worst to best, 0 to 100."
                                .formatted(options.get(i).key(), points),
                        "Maybe two options changed places.");
            } else {
                before = points;
            }
        }
        Integer first = options.get(0).points();
        if (first != null && (first != 0 || before != 100)) {
            file.problem(
                    id,
                    "Scale \"%s\" runs from %d to %d points.".formatted(id, first, before),
                    "Maybe it should run from 0 to 100: bounds of open answers rest on that.");
        }
    }
}
