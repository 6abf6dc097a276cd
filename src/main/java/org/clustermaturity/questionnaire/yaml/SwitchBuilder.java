package org.clustermaturity.questionnaire.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clustermaturity.content.Sources;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.content.yaml.YamlFile;
import org.clustermaturity.language.Words;
import org.clustermaturity.questionnaire.Scale;
import org.clustermaturity.questionnaire.Switch;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.SwitchYaml;

/** Builds the switches of a questionnaire and notes what is wrong with each. */
final class SwitchBuilder {

    private final YamlFile<QuestionnaireYaml> file;
    private final Ids ids;
    private final Map<String, Scale> scales;
    private final Sources sources;

    SwitchBuilder(YamlFile<QuestionnaireYaml> file, Ids ids, Map<String, Scale> scales, Sources sources) {
        this.file = file;
        this.ids = ids;
        this.scales = scales;
        this.sources = sources;
    }

    List<Switch> build() {
        List<Switch> switches = new ArrayList<>();
        List<SwitchYaml> entries = file.value().switches();
        for (int i = 0; entries != null && i < entries.size(); i++) {
            switches.add(build(entries.get(i), "switches/" + i));
        }
        return switches;
    }

    private Switch build(SwitchYaml entry, String place) {
        String owner = "Switch \"%s\"".formatted(entry.id());
        ids.take(entry.id(), owner, file, place);
        Scale scale = scales.get(entry.scale());
        if (scale == null) {
            file.problem(
                    place + "/scale",
                    "%s uses scale \"%s\", which scales.yaml does not define.".formatted(owner, entry.scale()),
                    Suggestion.maybe(entry.scale(), scales.keySet()));
        } else if (scale.isOrdered()) {
            file.problem(
                    place + "/scale",
                    "%s uses scale \"%s\", whose options have points.".formatted(owner, entry.scale()),
                    "Maybe a scale without: no way of reading a model is better than another.");
        }
        int usual = scale == null ? 0 : scale.indexOf(entry.usual());
        if (scale != null && usual < 0) {
            file.problem(
                    place + "/default",
                    "%s has no option \"%s\".".formatted(owner, entry.usual()),
                    Suggestion.maybe(entry.usual(), scale.keys()));
        }
        List<String> named = Sources.ids(entry.source());
        file.checkSources(sources, named, owner, place + "/source");
        return new Switch(
                entry.id(),
                entry.title(),
                entry.why(),
                scale == null ? Scale.yesNo(Words.ENGLISH) : scale,
                Math.max(0, usual),
                named);
    }
}
