package org.clustermaturity.questionnaire.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clustermaturity.content.Sources;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.content.yaml.YamlFile;
import org.clustermaturity.questionnaire.Better;
import org.clustermaturity.questionnaire.Indicator;
import org.clustermaturity.questionnaire.Nodes;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.Scale;
import org.clustermaturity.questionnaire.ShownWhen;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.DimensionYaml;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.QuestionYaml;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.ShownWhenYaml;
import org.jspecify.annotations.Nullable;

/** Builds the questions of a questionnaire one after the other and notes what is wrong with each. */
final class QuestionBuilder {

    private final Map<String, Scale> scales;
    private final Scale yesNo;
    private final Sources sources;
    private final Map<String, Question> built = new LinkedHashMap<>();
    private final List<Indicator> matrices = new ArrayList<>();

    QuestionBuilder(Map<String, Scale> scales, Scale yesNo, Sources sources) {
        this.scales = scales;
        this.yesNo = yesNo;
        this.sources = sources;
    }

    /** What has been built so far. */
    Nodes nodes() {
        Nodes nodes = new Nodes();
        built.values().forEach(nodes::add);
        matrices.forEach(nodes::add);
        return nodes;
    }

    /** The ids of all questions and matrices that have been built. */
    Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>(built.keySet());
        matrices.forEach(matrix -> ids.add(matrix.id()));
        return ids;
    }

    /** The matrices that have been built, each as the mean of its rows. */
    List<Indicator> matrices() {
        return matrices;
    }

    /** The position of each question that has been built. */
    Map<String, Integer> positions() {
        Map<String, Integer> positions = new LinkedHashMap<>();
        built.keySet().forEach(id -> positions.put(id, positions.size()));
        return positions;
    }

    /** The kind of each question that has been built, by position. */
    List<QuestionKind> kinds() {
        return built.values().stream().map(Question::kind).toList();
    }

    /** The questions of one entry: one, or one per row of a matrix. */
    List<Question> build(YamlFile<DimensionYaml> file, int index) {
        QuestionYaml yaml = file.value().questions().get(index);
        QuestionEntry entry = new QuestionEntry(file, yaml, "questions/" + index);
        entry.checkId(ids());
        return yaml.kind().equals(QuestionEntry.MATRIX) ? rows(entry) : List.of(question(entry));
    }

    private Question question(QuestionEntry entry) {
        QuestionYaml yaml = entry.yaml();
        QuestionKind kind = entry.kind();
        Scale scale = entry.scale(kind, scales, yesNo);
        Question question = new Question(
                yaml.id(),
                entry.dimension(),
                yaml.text(),
                yaml.help(),
                kind,
                yaml.unit() == null && kind == QuestionKind.PERCENTAGE ? "%" : yaml.unit(),
                scale,
                entry.limits(kind),
                entry.better(kind, scale),
                entry.bands(),
                yaml.weight(),
                sourcesOf(yaml),
                Boolean.TRUE.equals(yaml.notApplicable()),
                shownWhen(entry, yaml.shownWhen()),
                null);
        entry.checkSources(sources, question.sources());
        if (entry.hasKnownKind()) {
            entry.checkScored(question);
        }
        built.putIfAbsent(yaml.id(), question);
        return question;
    }

    private List<Question> rows(QuestionEntry entry) {
        MatrixEntry table = new MatrixEntry(entry);
        Scale scale = table.scale(scales, yesNo);
        ShownWhen shownWhen = shownWhen(entry, entry.yaml().shownWhen());
        List<String> sourceIds = sourcesOf(entry.yaml());
        entry.checkSources(sources, sourceIds);
        List<Question> questions = new ArrayList<>();
        table.check(ids());
        table.ids().forEach((id, text) -> questions.add(table.question(id, text, scale, sourceIds, shownWhen)));
        matrices.add(table.indicator());
        questions.forEach(question -> built.putIfAbsent(question.id(), question));
        return questions;
    }

    private static List<String> sourcesOf(QuestionYaml yaml) {
        return Sources.ids(yaml.source());
    }

    private @Nullable ShownWhen shownWhen(QuestionEntry entry, @Nullable ShownWhenYaml yaml) {
        if (yaml == null) {
            return null;
        }
        Question other = built.get(yaml.question());
        if (other == null) {
            entry.problem(
                    "shown-when",
                    "It is shown by question \"%s\", which does not stand before it.".formatted(yaml.question()),
                    Suggestion.maybe(yaml.question(), built.keySet()));
            return null;
        }
        double atLeast = threshold(other, yaml.atLeast());
        if (Double.isNaN(atLeast) || other.better() != Better.HIGHER || other.kind() == QuestionKind.TICKS) {
            entry.problem(
                    "shown-when",
                    "\"%s\" is no value that question \"%s\" can reach from below."
                            .formatted(yaml.atLeast(), yaml.question()),
                    other.scale() == null || other.options().indexOf(yaml.atLeast()) >= 0
                            ? ""
                            : Suggestion.maybe(yaml.atLeast(), other.options().keys()));
            return null;
        }
        return new ShownWhen(other.id(), List.copyOf(built.keySet()).indexOf(other.id()), atLeast);
    }

    private static double threshold(Question question, String value) {
        if (question.scale() != null) {
            int index = question.options().indexOf(value);
            return index < 0 ? Double.NaN : index;
        }
        double number = value.matches("-?\\d+(\\.\\d+)?") ? Double.parseDouble(value) : Double.NaN;
        return number > question.limits().max() ? Double.NaN : number;
    }
}
