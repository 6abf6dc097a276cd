package org.clustermaturity.questionnaire.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clustermaturity.content.Sources;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.content.yaml.YamlFile;
import org.clustermaturity.language.PlainNumber;
import org.clustermaturity.questionnaire.Band;
import org.clustermaturity.questionnaire.Better;
import org.clustermaturity.questionnaire.Limits;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.Scale;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.BandYaml;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.DimensionYaml;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.QuestionYaml;
import org.jspecify.annotations.Nullable;

/** One question's place in its file. */
record QuestionEntry(YamlFile<DimensionYaml> file, QuestionYaml yaml, String place) {

    /** The kind of an entry that becomes several questions. */
    static final String MATRIX = "matrix";

    /** What stands beside the answers where a form library hands all of them out in one object. */
    private static final Set<String> SHEET_WORDS =
            Set.of("questionnaire", "reference", "referenceDate", "contentRelease", "switches");

    String at(String key) {
        return place + "/" + key;
    }

    /** The dimension, which the file is named after. */
    String dimension() {
        return file.file().name().replace(".yaml", "");
    }

    void problem(String key, String what, String hint) {
        file.problem(at(key), "Question \"%s\": %s".formatted(yaml.id(), what), hint);
    }

    void checkId(Iterable<String> taken) {
        if (!yaml.id().matches(Ids.ID)) {
            problem("id", "An id is a camelCase word.", "Maybe letters and digits only, starting with a small letter.");
        }
        if (Ids.isRuleWord(yaml.id())) {
            problem("id", "An id is no word of the rule language.", "Maybe it can say more.");
        }
        if (SHEET_WORDS.contains(yaml.id())) {
            problem("id", "An id is no field of an answer sheet.", "Maybe it can say more.");
        }
        for (String other : taken) {
            if (other.equals(yaml.id())) {
                problem("id", "This id is taken by another question.", "Maybe a copied block was not renamed.");
            }
        }
    }

    boolean hasKnownKind() {
        return Arrays.stream(QuestionKind.values()).anyMatch(kind -> kind.key().equals(yaml.kind()));
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
                        Stream.concat(Arrays.stream(QuestionKind.values()).map(QuestionKind::key), Stream.of(MATRIX))
                                .toList()));
        return QuestionKind.NUMBER;
    }

    @Nullable
    Scale scale(QuestionKind kind, Map<String, Scale> scales, Scale yesNo) {
        if (kind == QuestionKind.YES_NO) {
            return yesNo;
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
        return scales.getOrDefault(id, yesNo);
    }

    Limits limits(QuestionKind kind) {
        boolean share = kind == QuestionKind.PERCENTAGE;
        int usual = kind == QuestionKind.MONEY ? 2 : share ? 1 : 0;
        double min = yaml.min() == null ? 0 : yaml.min();
        double max = yaml.max() == null ? (share ? 100 : 1_000_000_000) : yaml.max();
        int decimals = yaml.decimals() == null ? usual : yaml.decimals();
        if (min >= max) {
            problem(
                    "min",
                    "The smallest answer (%s) is not below the largest (%s)."
                            .formatted(PlainNumber.text(min), PlainNumber.text(max)),
                    "");
        }
        if (decimals < 0 || decimals > 4) {
            problem("decimals", "It allows %d decimals; 0 to 4 are possible.".formatted(decimals), "");
        }
        return new Limits(min, max, decimals);
    }

    Better better(QuestionKind kind, @Nullable Scale scale) {
        String key = yaml.better();
        if (!hasKnownKind()) {
            return Better.NONE;
        }
        if (kind == QuestionKind.CHOICE || kind == QuestionKind.TICKS) {
            boolean ordered = kind == QuestionKind.TICKS || (scale != null && scale.isOrdered());
            return ordered ? Better.HIGHER : Better.NONE;
        }
        if (kind == QuestionKind.YES_NO) {
            if (key != null && !List.of("yes", "no", "none").contains(key)) {
                problem("better", "Neither answer is called \"%s\".".formatted(key), "Maybe one of: yes, no, none.");
            }
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

    void checkSources(Sources sources, List<String> ids) {
        file.checkSources(sources, ids, "Question \"" + yaml.id() + "\"", at("source"));
    }

    void checkWeight() {
        if (yaml.weight() < 0) {
            problem("weight", "The weight (%d) is negative.".formatted(yaml.weight()), "Maybe 0: asked, not scored.");
        }
    }

    void checkScored(Question question) {
        checkWeight();
        if (yaml.rows() != null) {
            problem("rows", "It has rows but is no matrix.", "Maybe its kind should be matrix.");
        }
        boolean numeric = question.scale() == null;
        if (numeric && (question.isScored() || yaml.bands() != null)) {
            List<BandYaml> bands = yaml.bands() == null ? List.of() : yaml.bands();
            new BandCheck(file, place, bands, question).check();
        }
        if (question.isScored() && question.better() == Better.NONE) {
            problem("weight", "It is scored, but none of its answers is better than another.", "Maybe weight 0.");
        }
    }
}
