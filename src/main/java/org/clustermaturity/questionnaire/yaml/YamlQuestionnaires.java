package org.clustermaturity.questionnaire.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.Sources;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.content.yaml.StrictYaml;
import org.clustermaturity.content.yaml.Translation;
import org.clustermaturity.content.yaml.YamlFile;
import org.clustermaturity.language.Words;
import org.clustermaturity.questionnaire.DerivedField;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Level;
import org.clustermaturity.questionnaire.Missing;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.Questionnaires;
import org.clustermaturity.questionnaire.Scale;
import org.clustermaturity.questionnaire.Scheme;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.DimensionYaml;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.IndicatorYaml;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.OptionYaml;

/** Reads every questionnaire version of a content folder and notes what is wrong with it. */
public final class YamlQuestionnaires {

    private static final String ROOT = "questionnaires/";

    private final ContentFolder folder;
    private final Sources sources;
    private final ContentProblems problems;
    private final StrictYaml yaml;
    private final Words words;

    public YamlQuestionnaires(
            ContentFolder folder, Sources sources, ContentProblems problems, Translation translation) {
        this.folder = folder;
        this.sources = sources;
        this.problems = problems;
        this.yaml = new StrictYaml(problems, translation);
        this.words = translation.words();
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
        Map<String, Scale> scales = scales(path);
        QuestionBuilder builder = new QuestionBuilder(scales, Scale.yesNo(words), sources);
        List<Dimension> dimensions = new ArrayList<>();
        for (int i = 0; i < content.dimensions().size(); i++) {
            readDimension(file, path, content.dimensions().get(i), "dimensions/" + i, builder)
                    .ifPresent(dimensions::add);
        }
        LevelBuilder levels = new LevelBuilder(file);
        List<Level> named = levels.build();
        if (dimensions.size() < content.dimensions().size()) {
            return Optional.empty();
        }
        List<DerivedField> derived = new DerivedBuilder(file, builder.positions(), builder.kinds()).build();
        Set<String> taken = new HashSet<>(builder.ids());
        derived.forEach(field -> taken.add(field.id()));
        Ids ids = new Ids(taken);
        Scheme scheme = new Scheme(
                levels.range(),
                missing(file),
                new IndicatorBuilder(file, ids, builder.nodes()).build(builder.matrices()),
                new SwitchBuilder(file, ids, scales, sources).build());
        if (scheme.hasTooManyCombinations()) {
            file.problem(
                    "switches",
                    "The switches make more than %d combinations.".formatted(Scheme.MOST_COMBINATIONS),
                    "Maybe some of them belong into questionnaires of their own.");
        }
        return Optional.of(new Questionnaire(
                id,
                version,
                content.published(),
                content.title(),
                content.about(),
                content.minutes(),
                dimensions,
                named,
                derived,
                scheme));
    }

    private static Missing missing(YamlFile<QuestionnaireYaml> file) {
        String key = file.value().missing();
        for (Missing missing : Missing.values()) {
            if (missing.key().equals(key)) {
                return missing;
            }
        }
        if (key != null) {
            List<String> known =
                    Arrays.stream(Missing.values()).map(Missing::key).toList();
            file.problem(
                    "missing",
                    "There is no policy \"%s\" for missing answers.".formatted(key),
                    Suggestion.maybe(key, known));
        }
        return Missing.BOUNDS;
    }

    private Optional<Dimension> readDimension(
            YamlFile<QuestionnaireYaml> parent, String path, String name, String place, QuestionBuilder builder) {
        Optional<ContentFile> file = folder.find(path + name + ".yaml");
        if (!name.matches(Ids.KEY)) {
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
        return file.flatMap(found -> yaml.read(found, DimensionYaml.class))
                .map(read -> build(read, name, builder, fed(parent)));
    }

    /** The questions that indicators are made of: they are scored by these, whatever their own weight. */
    private static Set<String> fed(YamlFile<QuestionnaireYaml> file) {
        List<IndicatorYaml> indicators = file.value().indicators();
        return indicators == null
                ? Set.of()
                : indicators.stream()
                        .flatMap(indicator -> indicator.of().stream())
                        .collect(Collectors.toSet());
    }

    private static Dimension build(
            YamlFile<DimensionYaml> file, String name, QuestionBuilder builder, Set<String> fed) {
        DimensionYaml content = file.value();
        if (!content.dimension().equals(name)) {
            file.problem(
                    "dimension", "Dimension \"%s\" differs from the file's name.".formatted(content.dimension()), "");
        }
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < content.questions().size(); i++) {
            questions.addAll(builder.build(file, i));
        }
        boolean anyScored = questions.stream().anyMatch(question -> question.isScored() || fed.contains(question.id()));
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

    private Map<String, Scale> scales(String path) {
        return folder.find(path + "scales.yaml")
                .flatMap(file -> yaml.readLists(file, OptionYaml.class))
                .map(ScaleReader::read)
                .orElseGet(Map::of);
    }
}
