package org.clustermaturity.scoring.drools;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clustermaturity.questionnaire.Indicator.Operator;
import org.clustermaturity.scoring.Conclusion;
import org.clustermaturity.scoring.Phase;
import org.jspecify.annotations.Nullable;

/** Reads the one statement that a rule may end with. */
final class ConclusionReader {

    private static final Pattern STATEMENT = Pattern.compile("conclude\\.(\\w+)\\(([^()]*)\\);");
    private static final Pattern ARGUMENTS =
            Pattern.compile("(\"[\\w-]+\"(?:, *\"[\\w-]+\")*)?(?:, *(-?\\d{1,6}(?:\\.\\d{1,4})?))?");
    private static final Pattern NAME = Pattern.compile("[\\w-]+");

    /** How rules write the operators that they may score a dimension with. */
    private static final Map<String, Operator> OPERATORS = Map.of(
            "weightedMean", Operator.MEAN,
            "sum", Operator.SUM,
            "minimum", Operator.MINIMUM,
            "ratioOfTicks", Operator.RATIO_OF_TICKS,
            "staircase", Operator.STAIRCASE);

    private ConclusionReader() {}

    /** The conclusion, when it is one that this phase may draw. */
    static Optional<Conclusion> read(String consequence, Phase phase) {
        Matcher statement = STATEMENT.matcher(consequence.strip());
        if (!statement.matches()) {
            return Optional.empty();
        }
        Matcher arguments = ARGUMENTS.matcher(statement.group(2).strip());
        if (!arguments.matches()) {
            return Optional.empty();
        }
        List<String> names = arguments.group(1) == null
                ? List.of()
                : NAME.matcher(arguments.group(1))
                        .results()
                        .map(MatchResult::group)
                        .toList();
        return Optional.ofNullable(conclusion(phase, statement.group(1), names, arguments.group(2)));
    }

    private static @Nullable Conclusion conclusion(
            Phase phase, String word, List<String> names, @Nullable String number) {
        Operator operator = OPERATORS.get(word);
        if (phase == Phase.SCORING && operator != null && !names.isEmpty() && number == null) {
            return new Conclusion.Score(names.get(0), operator, names.subList(1, names.size()));
        }
        String call = word + (names.size() == 1 ? "/name" : names.isEmpty() ? "" : "/names");
        if (number != null) {
            boolean cap = phase == Phase.SCORING && call.equals("cap/name");
            return cap ? new Conclusion.Cap(names.get(0), new BigDecimal(number)) : null;
        }
        return switch (phase.folder() + "/" + call) {
            case "scoring/tally/name" -> new Conclusion.Tally(names.get(0));
            case "gates/gateMet" -> new Conclusion.GateMet();
            case "flags/flag" -> new Conclusion.Flag();
            case "advice/module/name" -> new Conclusion.Module(names.get(0));
            default -> null;
        };
    }

    /** How the conclusions of a phase are written. */
    static String allowed(Phase phase) {
        return switch (phase) {
            case SCORING ->
                "conclude.weightedMean(\"dimension\"); conclude.sum, minimum, ratioOfTicks or staircase likewise;"
                        + " conclude.cap(\"dimension\", 40); conclude.tally(\"name\");";
            case GATES -> "conclude.gateMet();";
            case FLAGS -> "conclude.flag();";
            case ADVICE -> "conclude.module(\"M21\");";
        };
    }
}
