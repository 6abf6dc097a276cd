package org.clustermaturity.questionnaire.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.Sources;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.content.yaml.StrictYaml;
import org.clustermaturity.content.yaml.YamlFile;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.Questionnaires;
import org.clustermaturity.questionnaire.Scale;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.DimensionYaml;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.OptionYaml;

/** Reads every questionnaire version of a content folder and notes what is wrong with it. */
public final class YamlQuestionnaires {

    private static final String ROOT = "questionnaires/";
    private static final String KEY = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private final ContentFolder folder;
    private final Sources sources;
    private final ContentProblems problems;
    private final StrictYaml yaml;

    public YamlQuestionnaires(ContentFolder folder, Sources sources, ContentProblems problems) {
        this.folder = folder;
        this.sources = sources;
        this.problems = problems;
        this.yaml = new StrictYaml(problems);
    }

    /** All questionnaires that could be read; the rest is in the problems. */
    public Questionnaires read() {
        List<Questionnaire> read = new ArrayList<>();
        for (String id : folder.foldersIn(ROOT)) {
            for (String version : folder.foldersIn(ROOT + id + "/")) {
                readVersion(id, version).ifPresent(read::add);
            }
        }
        read.sort(Comparator.comparing(Questionnaire::id).thenComparing(Questionnaire::published));
        return new Questionnaires(read);
    }

    private Optional<Questionnaire> readVersion(String id, String version) {
        String path = ROOT + id + "/" + version + "/";
        Optional<ContentFile> main = folder.find(path + "questionnaire.yaml");
        if (main.isEmpty()) {
            ContentFile any = folder.under(path).get(0);
            problems.add(any, 1, "The folder " + path + " has no questionnaire.yaml.", "");
            return Optional.empty();
        }
        return main.flatMap(file -> yaml.read(file, QuestionnaireYaml.class))
                .flatMap(file -> build(file, id, version, path));
    }

    private Optional<Questionnaire> build(YamlFile<QuestionnaireYaml> file, String id, String version, String path) {
        QuestionnaireYaml content = file.value();
        if (!content.id().equals(id)) {
            file.problem("id", "The id \"%s\" differs from the folder \"%s\".".formatted(content.id(), id), "");
        }
        if (!content.version().equals(version)) {
            file.problem(
                    "version",
                    "The version \"%s\" differs from the folder \"%s\".".formatted(content.version(), version),
                    "");
        }
        checkLevels(file);
        QuestionBuilder builder = new QuestionBuilder(scales(path), sources);
        List<Dimension> dimensions = new ArrayList<>();
        for (int i = 0; i < content.dimensions().size(); i++) {
            readDimension(file, path, content.dimensions().get(i), "dimensions/" + i, builder)
                    .ifPresent(dimensions::add);
        }
        if (dimensions.size() < content.dimensions().size()) {
            return Optional.empty();
        }
        return Optional.of(new Questionnaire(
                id,
                version,
                content.published(),
                content.title(),
                content.about(),
                content.minutes(),
                dimensions,
                content.levels().stream()
                        .map(QuestionnaireYaml.LevelYaml::toLevel)
                        .toList(),
                new DerivedBuilder(file, builder.positions(), builder.kinds()).build()));
    }

    private Optional<Dimension> readDimension(
            YamlFile<QuestionnaireYaml> parent, String path, String name, String place, QuestionBuilder builder) {
        Optional<ContentFile> file = folder.find(path + name + ".yaml");
        if (!name.matches(KEY)) {
            parent.problem(place, "Dimension \"%s\" is no kebab-case word.".formatted(name), "");
        }
        if (parent.value().dimensions().indexOf(name) < Integer.parseInt(place.substring("dimensions/".length()))) {
            parent.problem(place, "Dimension \"%s\" stands twice.".formatted(name), "");
            return Optional.empty();
        }
        if (file.isEmpty()) {
            parent.problem(
                    place,
                    "Dimension \"%s\" has no file %s.yaml.".formatted(name, name),
                    Suggestion.maybe(
                            name,
                            folder.under(path).stream()
                                    .map(other -> other.name().replace(".yaml", ""))
                                    .toList()));
        }
        return file.flatMap(found -> yaml.read(found, DimensionYaml.class)).map(read -> build(read, name, builder));
    }

    private static Dimension build(YamlFile<DimensionYaml> file, String name, QuestionBuilder builder) {
        DimensionYaml content = file.value();
        if (!content.dimension().equals(name)) {
            file.problem(
                    "dimension", "Dimension \"%s\" differs from the file's name.".formatted(content.dimension()), "");
        }
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < content.questions().size(); i++) {
            questions.add(builder.build(file, i));
        }
        boolean anyScored = questions.stream().anyMatch(Question::isScored);
        if (anyScored != content.weight() > 0) {
            file.problem(
                    "weight",
                    "Dimension \"%s\" has weight %d but %s of its questions is scored."
                            .formatted(name, content.weight(), anyScored ? "one" : "none"),
                    "Maybe the weight of the dimension should be " + (anyScored ? "1." : "0."));
        }
        int weight = anyScored ? Math.max(1, content.weight()) : 0; // what is meant, so that no other fault follows
        return new Dimension(name, content.title(), content.why(), weight, questions);
    }

    private static void checkLevels(YamlFile<QuestionnaireYaml> file) {
        var levels = file.value().levels();
        if (levels.isEmpty()) {
            file.problem("levels", "There are no levels.", "");
        }
        for (int i = 0; i < levels.size(); i++) {
            int expected = i == 0 ? 0 : levels.get(i - 1).from() + 1;
            boolean fits = i == 0 ? levels.get(i).from() == 0 : levels.get(i).from() >= expected;
            if (levels.get(i).level() != i + 1) {
                file.problem(
                        "levels/" + i,
                        "Level %d is number %d of the levels."
                                .formatted(levels.get(i).level(), i + 1),
                        "Maybe two levels changed places.");
            }
            if (!fits || levels.get(i).from() > 100) {
                file.problem(
                        "levels/" + i + "/from",
                        "Level %d starts at %d; levels start at 0 and rise, to 100 at most."
                                .formatted(levels.get(i).level(), levels.get(i).from()),
                        "");
            }
        }
    }

    private Map<String, Scale> scales(String path) {
        Map<String, Scale> scales = new HashMap<>();
        folder.find(path + "scales.yaml")
                .flatMap(file -> yaml.readLists(file, OptionYaml.class))
                .ifPresent(file -> file.value().forEach((id, options) -> scales.put(id, scale(file, id, options))));
        return new LinkedHashMap<>(scales);
    }

    private static Scale scale(YamlFile<?> file, String id, List<OptionYaml> options) {
        boolean ordered = options.stream().anyMatch(option -> option.points() != null);
        Scale scale = new Scale(
                id, options.stream().map(option -> option.toOption(ordered)).toList());
        if (!id.matches(KEY)) {
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
            if (!options.get(i).key().matches(KEY)) {
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
