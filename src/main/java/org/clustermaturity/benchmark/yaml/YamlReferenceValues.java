package org.clustermaturity.benchmark.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clustermaturity.benchmark.ReferenceTables;
import org.clustermaturity.benchmark.ReferenceValues;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.Sources;
import org.clustermaturity.content.yaml.StrictYaml;
import org.clustermaturity.content.yaml.Translated;
import org.clustermaturity.content.yaml.Translation;
import org.clustermaturity.content.yaml.YamlFile;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.Questionnaires;

/** Reads the reference values of every questionnaire that has some, and notes what is wrong with them. */
public final class YamlReferenceValues {

    /** The file beside the versions of a questionnaire. */
    public static final String FILE = "reference-values.yaml";

    private final ContentFolder folder;
    private final Sources sources;
    private final Questionnaires questionnaires;
    private final StrictYaml yaml;

    /** @param questionnaires those that could be read; nothing is said of the others */
    public YamlReferenceValues(
            ContentFolder folder,
            Sources sources,
            Questionnaires questionnaires,
            ContentProblems problems,
            Translation translation) {
        this.folder = folder;
        this.sources = sources;
        this.questionnaires = questionnaires;
        this.yaml = new StrictYaml(problems, translation);
    }

    /** The reference values that could be read. */
    public ReferenceTables read() {
        List<ReferenceValues> tables = new ArrayList<>();
        for (String id : folder.foldersIn("questionnaires/")) {
            folder.find("questionnaires/" + id + "/" + FILE)
                    .flatMap(file -> yaml.read(file, ReferenceYaml.class))
                    .map(file -> build(id, file))
                    .ifPresent(tables::add);
        }
        return new ReferenceTables(tables);
    }

    private ReferenceValues build(String id, YamlFile<ReferenceYaml> file) {
        Optional<Questionnaire> questionnaire = questionnaires.findLatest(id);
        new MetricCheck(file, sources, questionnaire).check();
        ReferenceYaml content = file.value();
        return new ReferenceValues(
                id,
                content.published(),
                content.notice(),
                content.metrics().stream().map(MetricYaml::toKeyNumber).toList());
    }

    /** The file. */
    record ReferenceYaml(LocalDate published, @Translated String notice, List<MetricYaml> metrics) {}
}
