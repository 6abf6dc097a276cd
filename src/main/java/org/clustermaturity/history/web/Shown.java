package org.clustermaturity.history.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Words;
import org.jspecify.annotations.Nullable;

/** Writes numbers and days as the pages show them. */
final class Shown {

    private static final String NOTHING = "–";

    private final Words words;
    private final Locale locale;
    private final int decimals;

    Shown(Language language, int decimals) {
        this.locale = language.equals(Language.ENGLISH) ? Locale.UK : language.locale();
        this.words = Words.in(language);
        this.decimals = decimals;
    }

    char decimalSign() {
        return words.decimalSign();
    }

    /** A score; a dash when there is none. */
    public String score(@Nullable Double score) {
        return score == null
                ? NOTHING
                : words.number(BigDecimal.valueOf(score)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .toPlainString());
    }

    /** From one bound to the other; nothing where they do not differ. */
    public String bounds(@Nullable Double lowest, @Nullable Double highest) {
        return lowest == null || highest == null || lowest.equals(highest)
                ? ""
                : score(lowest) + NOTHING + score(highest);
    }

    /** A difference with its sign. */
    public String signed(@Nullable BigDecimal difference) {
        if (difference == null) {
            return NOTHING;
        }
        String digits = words.number(difference.abs().toPlainString());
        return switch (difference.signum()) {
            case 1 -> "+" + digits;
            case -1 -> "\u2212" + digits;
            default -> "0";
        };
    }

    /** Whether there is a difference, and it is not nothing. */
    public boolean isSome(@Nullable BigDecimal difference) {
        return difference != null && difference.signum() != 0;
    }

    /** A day, such as 21 November 2026. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** A day in short, such as 21 Nov 2026. */
    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /** Whether a score is another one, or came or went. */
    public boolean moves(StepResponse.ScoreMove score) {
        return score.difference() == null ? !Objects.equals(score.from(), score.to()) : isSome(score.difference());
    }

    public boolean anyMoves(StepResponse step) {
        return step.scores().stream().anyMatch(this::moves);
    }

    /** Whether changed answers did anything only together. */
    public boolean anyTogether(StepResponse step) {
        return step.scores().stream()
                .anyMatch(score -> score.parts() != null && isSome(score.parts().together()));
    }

    /** Whether there are two orders in which answers and questions can be exchanged. */
    public boolean anyPaths(StepResponse step) {
        return step.scores().stream()
                .anyMatch(score -> score.parts() != null && score.parts().paths() != null);
    }

    /** What the scores of a step are called. */
    public Map<String, String> titles(StepResponse step) {
        return step.scores().stream()
                .collect(Collectors.toMap(StepResponse.ScoreMove::node, StepResponse.ScoreMove::title));
    }

    /** The score of an assessment; null when it has none of this name. */
    public PointResponse.@Nullable ScoreOf find(PointResponse point, String node) {
        return HistoryPage.score(point, node);
    }
}
