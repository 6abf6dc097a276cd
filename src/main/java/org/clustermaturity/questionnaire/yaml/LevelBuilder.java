package org.clustermaturity.questionnaire.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.clustermaturity.content.yaml.YamlFile;
import org.clustermaturity.language.PlainNumber;
import org.clustermaturity.questionnaire.Level;
import org.clustermaturity.questionnaire.ScoreRange;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.LevelYaml;
import org.clustermaturity.questionnaire.yaml.QuestionnaireYaml.ScoreYaml;
import org.jspecify.annotations.Nullable;

/** Builds the score range and the levels of a questionnaire and notes what is wrong with them. */
final class LevelBuilder {

    private static final int MOST_DECIMALS = 4;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    private final YamlFile<QuestionnaireYaml> file;
    private final ScoreRange range;
    private final boolean rangeKnown;

    LevelBuilder(YamlFile<QuestionnaireYaml> file) {
        this.file = file;
        ScoreYaml yaml = file.value().score();
        ScoreRange declared = yaml == null ? ScoreRange.USUAL : declared(yaml);
        this.rangeKnown = isFit(declared);
        this.range = rangeKnown ? declared : ScoreRange.USUAL;
    }

    /** The declared range, or the usual one when the declared one cannot be. */
    ScoreRange range() {
        return range;
    }

    private static ScoreRange declared(ScoreYaml yaml) {
        return new ScoreRange(
                yaml.from() == null ? ScoreRange.USUAL.from() : yaml.from(),
                yaml.to() == null ? ScoreRange.USUAL.to() : yaml.to(),
                yaml.decimals() == null ? ScoreRange.USUAL.decimals() : yaml.decimals());
    }

    private boolean isFit(ScoreRange declared) {
        boolean rises = declared.from().compareTo(declared.to()) < 0;
        boolean exact = isExact(declared.from()) && isExact(declared.to());
        boolean decimals = declared.decimals() >= 0 && declared.decimals() <= MOST_DECIMALS;
        if (!rises) {
            file.problem(
                    "score",
                    "Scores run from %s to %s."
                            .formatted(PlainNumber.text(declared.from()), PlainNumber.text(declared.to())),
                    "Maybe the two changed places.");
        }
        if (!exact) {
            file.problem(
                    "score",
                    "Scores run from %s to %s; at most a million and %d decimals are possible."
                            .formatted(
                                    PlainNumber.text(declared.from()), PlainNumber.text(declared.to()), MOST_DECIMALS),
                    "");
        }
        if (!decimals) {
            file.problem(
                    "score/decimals",
                    "Scores have %d decimals; 0 to %d are possible.".formatted(declared.decimals(), MOST_DECIMALS),
                    "");
        }
        return rises && exact && decimals;
    }

    /** Whether a number is small and short enough to be handled exactly. */
    private static boolean isExact(BigDecimal number) {
        return number.abs().compareTo(LARGEST) <= 0
                && number.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }

    /** The levels whose start is known. */
    List<Level> build() {
        List<LevelYaml> entries = file.value().levels();
        List<Level> levels = new ArrayList<>();
        if (entries.isEmpty()) {
            file.problem("levels", "There are no levels.", "");
        }
        for (int i = 0; i < entries.size(); i++) {
            LevelYaml entry = entries.get(i);
            if (entry.level() != i + 1) {
                file.problem(
                        "levels/" + i,
                        "Level %d is number %d of the levels.".formatted(entry.level(), i + 1),
                        "Maybe two levels changed places.");
            }
            BigDecimal start = start(entry);
            if ((entry.from() == null) == (entry.above() == null) || start == null) {
                file.problem(
                        "levels/" + i,
                        "Level %d names %s \"from\" %s \"above\"."
                                .formatted(
                                        entry.level(),
                                        start == null ? "neither" : "both",
                                        start == null ? "nor" : "and"),
                        "Maybe \"from\" when the start itself belongs to it, \"above\" when not.");
            } else if (!rangeKnown || isFit(entry, start, levels, i)) {
                levels.add(new Level(entry.level(), start, entry.from() != null, entry.title()));
            }
        }
        checkEnds(entries);
        return levels;
    }

    private static @Nullable BigDecimal start(LevelYaml entry) {
        return entry.from() == null ? entry.above() : entry.from();
    }

    private boolean isFit(LevelYaml entry, BigDecimal start, List<Level> before, int index) {
        boolean inclusive = entry.from() != null;
        Level last = before.isEmpty() ? null : before.get(before.size() - 1);
        int order = start.compareTo(last == null ? range.from() : last.start());
        boolean rises =
                last == null ? index > 0 || order == 0 : order > 0 || (order == 0 && last.inclusive() && !inclusive);
        boolean reachable = inclusive ? start.compareTo(range.to()) <= 0 : start.compareTo(range.to()) < 0;
        boolean fits = rises && reachable;
        if (!isExact(start)) {
            file.problem(
                    "levels/" + index,
                    "Level %d starts at %s; at most a million and %d decimals are possible."
                            .formatted(entry.level(), PlainNumber.text(start), MOST_DECIMALS),
                    "");
        } else if (!fits) {
            file.problem(
                    "levels/" + index + "/from",
                    "Level %d starts at %s; levels start at %s and rise, to %s at most."
                            .formatted(
                                    entry.level(),
                                    PlainNumber.text(start),
                                    PlainNumber.text(range.from()),
                                    PlainNumber.text(range.to())),
                    "");
        } else if (index == 0 && !inclusive) {
            file.problem(
                    "levels/0",
                    "Level %d starts above %s, so a score of %s has no level."
                            .formatted(entry.level(), PlainNumber.text(start), PlainNumber.text(start)),
                    "Maybe \"from\".");
        }
        return fits && isExact(start);
    }

    private void checkEnds(List<LevelYaml> entries) {
        for (int i = 0; i < entries.size(); i++) {
            BigDecimal end = entries.get(i).to();
            BigDecimal next = i + 1 < entries.size() ? start(entries.get(i + 1)) : range.to();
            boolean known = rangeKnown || i + 1 < entries.size();
            if (end != null && next != null && known && end.compareTo(next) != 0) {
                file.problem(
                        "levels/" + i,
                        "Level %d ends at %s: there is %s."
                                .formatted(entries.get(i).level(), PlainNumber.text(end), Ends.apart(end, next)),
                        "");
            }
        }
    }
}
