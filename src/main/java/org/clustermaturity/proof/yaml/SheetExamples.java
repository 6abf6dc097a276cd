package org.clustermaturity.proof.yaml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.content.yaml.StrictYaml;
import org.clustermaturity.content.yaml.YamlFile;
import org.clustermaturity.language.PlainNumber;
import org.clustermaturity.questionnaire.Answers;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Level;
import org.clustermaturity.scoring.Findings;
import org.clustermaturity.scoring.Fraction;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Rule;
import org.clustermaturity.scoring.RuleBook;
import org.jspecify.annotations.Nullable;

/** Whole sheets and what their author says they come to, in {@code rules/<id>/examples.yaml}; there need not be any. */
public final class SheetExamples {

    private final ContentFolder folder;
    private final RuleBook rules;
    private final ContentProblems problems;

    public SheetExamples(ContentFolder folder, RuleBook rules, ContentProblems problems) {
        this.folder = folder;
        this.rules = rules;
        this.problems = problems;
    }

    /** One whole sheet. */
    record SheetExample(String name, GivenSheet given, ComesTo comesTo) {}

    /** The sheet; ages count to the reference date, or to the day the questionnaire was published. */
    record GivenSheet(
            @Nullable LocalDate referenceDate,
            Map<String, Object> answers,
            @Nullable Map<String, String> switches) {}

    /** What it comes to: at least one of these. Scores are in the questionnaire's range and decimals. */
    record ComesTo(
            @Nullable BigDecimal overall,
            @Nullable String level,
            @Nullable Map<String, BigDecimal> dimensions,
            @Nullable String stage,
            @Nullable List<String> flags) {

        boolean isEmpty() {
            return overall == null && level == null && dimensions == null && stage == null && flags == null;
        }
    }

    /** Notes every sheet that comes to something else; says how many sheets there are. */
    public int check() {
        String path = "rules/" + rules.questionnaire().id() + "/examples.yaml";
        Optional<YamlFile<List<SheetExample>>> file =
                folder.find(path).flatMap(found -> new StrictYaml(problems).readList(found, SheetExample.class));
        file.ifPresent(examples -> {
            for (int i = 0; i < examples.value().size(); i++) {
                check(examples, i);
            }
        });
        return file.map(examples -> examples.value().size()).orElse(0);
    }

    private void check(YamlFile<List<SheetExample>> file, int index) {
        SheetExample example = file.value().get(index);
        LocalDate date = example.given().referenceDate();
        Optional<Answers> answers = new GivenAnswers(rules.questionnaire(), file)
                .fit(
                        example.given().answers(),
                        example.given().switches(),
                        date == null ? rules.questionnaire().published() : date,
                        index + "/given");
        if (example.comesTo().isEmpty()) {
            file.problem(
                    index + "/comes-to",
                    "Example \"%s\" does not say what it comes to.".formatted(example.name()),
                    "Maybe one of: dimensions, flags, level, overall, stage.");
        }
        answers.ifPresent(fitting -> new Comparing(file, index, example, rules.judge(fitting)).compare());
    }

    /** One sheet and what it really comes to. */
    private final class Comparing {

        private final YamlFile<?> file;
        private final int index;
        private final SheetExample example;
        private final Findings findings;

        Comparing(YamlFile<?> file, int index, SheetExample example, Findings findings) {
            this.file = file;
            this.index = index;
            this.example = example;
            this.findings = findings;
        }

        void compare() {
            ComesTo said = example.comesTo();
            Fraction overall = findings.given().overall();
            if (said.overall() != null) {
                compareScore("overall", said.overall(), overall);
            }
            if (said.dimensions() != null) {
                said.dimensions().forEach(this::compareDimension);
            }
            if (said.level() != null) {
                compareTexts("level", said.level(), levelOf(overall));
            }
            if (said.stage() != null) {
                boolean none = rules.ladder().isEmpty();
                compareTexts(
                        "stage",
                        said.stage(),
                        none
                                ? "no stage"
                                : rules.ladder()
                                        .stages()
                                        .get(findings.certain())
                                        .id());
            }
            if (said.flags() != null) {
                List<String> fired = findings.fired().stream()
                        .mapToObj(rules.rules()::get)
                        .filter(rule -> rule.phase() == Phase.FLAGS)
                        .map(Rule::id)
                        .sorted()
                        .toList();
                compareTexts("flags", said.flags().stream().sorted().toList().toString(), fired.toString());
            }
        }

        private void compareDimension(String dimension, BigDecimal said) {
            List<String> known = rules.questionnaire().scoredDimensions().stream()
                    .map(Dimension::id)
                    .toList();
            int at = known.indexOf(dimension);
            if (at < 0) {
                file.problem(
                        index + "/comes-to/dimensions/" + dimension,
                        "There is no scored dimension \"%s\".".formatted(dimension),
                        Suggestion.maybe(dimension, known));
            } else {
                compareScore(
                        "dimensions/" + dimension,
                        said,
                        findings.given().dimensions().get(at));
            }
        }

        /** Compared as clients see it; with more decimals where more are written. */
        private void compareScore(String key, BigDecimal said, @Nullable Fraction score) {
            int shown = rules.questionnaire().scheme().range().decimals();
            int decimals = Math.max(shown, said.scale());
            BigDecimal comesTo = score == null ? null : inDecimals(rules.ruler().read(score), decimals);
            if (comesTo == null || comesTo.compareTo(said) != 0) {
                refuse(key, said.toPlainString(), comesTo == null ? "no score" : PlainNumber.text(comesTo));
            }
        }

        private static BigDecimal inDecimals(Fraction score, int decimals) {
            return BigDecimal.valueOf(score.numerator())
                    .divide(BigDecimal.valueOf(score.denominator()), decimals, RoundingMode.HALF_UP);
        }

        private void compareTexts(String key, String said, String comesTo) {
            if (!said.equals(comesTo)) {
                refuse(key, said, comesTo);
            }
        }

        private void refuse(String key, String said, String comesTo) {
            file.problem(
                    index + "/comes-to/" + key,
                    "Example \"%s\": %s is written as %s, but comes to %s."
                            .formatted(example.name(), key.replace("dimensions/", ""), said, comesTo),
                    "Maybe the number was written down before an answer, a weight or a rule changed.");
        }

        private String levelOf(@Nullable Fraction overall) {
            Level level = overall == null ? null : rules.ruler().level(overall);
            return level == null ? "no level" : level.title();
        }
    }
}
