package org.clustermaturity.questionnaire.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clustermaturity.content.Sources;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.content.yaml.YamlFile;
import org.clustermaturity.questionnaire.Band;
import org.clustermaturity.questionnaire.Better;
import org.clustermaturity.questionnaire.Limits;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.Scale;
import org.clustermaturity.questionnaire.ShownWhen;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.BandYaml;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.DimensionYaml;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.QuestionYaml;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.ShownWhenYaml;
import org.jspecify.annotations.Nullable;

/** Builds the questions of a questionnaire one after the other and notes what is wrong with each. */
final class QuestionBuilder {

    private static final String ID = "[a-z][a-zA-Z0-9]*";

    private final Map<String, Scale> scales;
    private final Sources sources;
    private final Map<String, Question> built = new LinkedHashMap<>();

    QuestionBuilder(Map<String, Scale> scales, Sources sources) {
        this.scales = scales;
        this.sources = sources;
    }

    /** The position of each question that has been built. */
    Map<String, Integer> positions() {
        Map<String, Integer> positions = new LinkedHashMap<>();
        built.keySet().forEach(id -> positions.put(id, positions.size()));
        return positions;
    }

    Question build(YamlFile<DimensionYaml> file, int index) {
        QuestionYaml yaml = file.value().questions().get(index);
        Entry entry = new Entry(file, yaml, "questions/" + index);
        entry.checkId(built.keySet());
        QuestionKind kind = entry.kind();
        Scale scale = entry.scale(kind, scales);
        Question question = new Question(
                yaml.id(),
                file.value().dimension(),
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
                shownWhen(entry, yaml.shownWhen()));
        file.checkSources(sources, question.sources(), "Question \"" + yaml.id() + "\"", entry.at("source"));
        entry.checkScored(question);
        built.putIfAbsent(yaml.id(), question);
        return question;
    }

    private static List<String> sourcesOf(QuestionYaml yaml) {
        return Arrays.stream(yaml.source().split(",", -1)).map(String::strip).toList();
    }

    private @Nullable ShownWhen shownWhen(Entry entry, @Nullable ShownWhenYaml yaml) {
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
                    other.scale() == null
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
        return value.matches("-?\\d+(\\.\\d+)?") ? Double.parseDouble(value) : Double.NaN;
    }

    /** One question's place in its file. */
    private record Entry(YamlFile<DimensionYaml> file, QuestionYaml yaml, String place) {

        String at(String key) {
            return place + "/" + key;
        }

        void problem(String key, String what, String hint) {
            file.problem(at(key), "Question \"%s\": %s".formatted(yaml.id(), what), hint);
        }

        void checkId(Iterable<String> taken) {
            if (!yaml.id().matches(ID)) {
                problem(
                        "id",
                        "An id is a camelCase word.",
                        "Maybe letters and digits only, starting with a small letter.");
            }
            for (String other : taken) {
                if (other.equals(yaml.id())) {
                    problem("id", "This id is taken by another question.", "Maybe a copied block was not renamed.");
                }
            }
        }

        QuestionKind kind() {
            for (QuestionKind kind : QuestionKind.values()) {
                if (kind.key().equals(yaml.kind())) {
                    return kind;
                }
            }
            problem(
                    "kind",
                    "Kind \"%s\" does not exist.".formatted(yaml.kind()),
                    Suggestion.maybe(
                            yaml.kind(),
                            Arrays.stream(QuestionKind.values())
                                    .map(QuestionKind::key)
                                    .toList()));
            return QuestionKind.NUMBER;
        }

        @Nullable
        Scale scale(QuestionKind kind, Map<String, Scale> scales) {
            if (kind == QuestionKind.YES_NO) {
                return Scale.YES_NO;
            }
            if (kind != QuestionKind.CHOICE && kind != QuestionKind.TICKS) {
                return null;
            }
            String id = yaml.scale() == null ? "" : yaml.scale();
            if (!scales.containsKey(id)) {
                problem(
                        "scale",
                        "It uses scale \"%s\", which scales.yaml does not define.".formatted(id),
                        Suggestion.maybe(id, scales.keySet()));
            }
            return scales.getOrDefault(id, Scale.YES_NO);
        }

        Limits limits(QuestionKind kind) {
            boolean share = kind == QuestionKind.PERCENTAGE;
            int usual = kind == QuestionKind.MONEY ? 2 : share ? 1 : 0;
            double min = yaml.min() == null ? 0 : yaml.min();
            double max = yaml.max() == null ? (share ? 100 : 1_000_000_000) : yaml.max();
            int decimals = yaml.decimals() == null ? usual : yaml.decimals();
            if (min >= max) {
                problem("min", "The smallest answer (%s) is not below the largest (%s).".formatted(min, max), "");
            }
            if (decimals < 0 || decimals > 4) {
                problem("decimals", "It allows %d decimals; 0 to 4 are possible.".formatted(decimals), "");
            }
            return new Limits(min, max, decimals);
        }

        Better better(QuestionKind kind, @Nullable Scale scale) {
            String key = yaml.better();
            if (kind == QuestionKind.CHOICE || kind == QuestionKind.TICKS) {
                boolean ordered = kind == QuestionKind.TICKS || (scale != null && scale.isOrdered());
                return ordered ? Better.HIGHER : Better.NONE;
            }
            if (kind == QuestionKind.YES_NO) {
                return "no".equals(key) ? Better.LOWER : "none".equals(key) ? Better.NONE : Better.HIGHER;
            }
            for (Better better : Better.values()) {
                if (better.key().equals(key)) {
                    return better;
                }
            }
            problem("better", "It does not say which direction is better.", "Maybe one of: higher, lower, none.");
            return Better.NONE;
        }

        List<Band> bands() {
            List<Band> bands = new ArrayList<>();
            if (yaml.bands() != null) {
                yaml.bands().forEach(band -> bands.add(new Band(band.from(), band.points())));
            }
            return bands;
        }

        void checkScored(Question question) {
            if (yaml.weight() < 0) {
                problem(
                        "weight",
                        "The weight (%d) is negative.".formatted(yaml.weight()),
                        "Maybe 0: asked, not scored.");
            }
            boolean numeric = question.scale() == null;
            if (numeric && question.isScored()) {
                checkBands(question);
            }
            if (question.isScored() && question.better() == Better.NONE) {
                problem("weight", "It is scored, but none of its answers is better than another.", "Maybe weight 0.");
            }
        }

        private void checkBands(Question question) {
            List<BandYaml> bands = yaml.bands() == null ? List.of() : yaml.bands();
            if (bands.isEmpty()) {
                problem("bands", "It is scored, but no band says what a number is worth.", "Maybe weight 0.");
                return;
            }
            if (bands.get(0).from() != question.limits().min()) {
                problem(
                        "bands/0",
                        "The first band starts at %s, so smaller numbers have no points."
                                .formatted(bands.get(0).from()),
                        "Maybe it should start at %s."
                                .formatted(question.limits().min()));
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
            for (int i = 1; i < bands.size(); i++) {
                if (bands.get(i).from() <= bands.get(i - 1).from()) {
                    problem(
                            "bands/" + i,
                            "This band starts below the one before it.",
                            "Maybe two bands changed places.");
                }
                int step = bands.get(i).points() - bands.get(i - 1).points();
                if (higher ? step < 0 : step > 0) {
                    problem(
                            "bands/" + i,
                            "A better number loses points here.",
                            "Maybe \"better\" should be turned round.");
                }
            }
        }
    }
}
