package org.clustermaturity.scoring.drools;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clustermaturity.scoring.Conclusion;
import org.clustermaturity.scoring.Phase;

/** Reads the one statement that a rule may end with. */
final class ConclusionReader {

    private static final Pattern STATEMENT = Pattern.compile("conclude\\.(\\w+)\\(([^()]*)\\);");
    private static final Pattern ARGUMENTS = Pattern.compile("(?:\"([\\w-]+)\"(?:, *(\\d{1,3}))?)?");

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
        String name = arguments.group(1);
        String number = arguments.group(2);
        String call = statement.group(1) + (name == null ? "" : number == null ? "/name" : "/name/number");
        return Optional.ofNullable(
                switch (phase.folder() + "/" + call) {
                    case "scoring/weightedMean/name" -> new Conclusion.WeightedMean(name);
                    case "scoring/cap/name/number" -> new Conclusion.Cap(name, Integer.parseInt(number));
                    case "scoring/tally/name" -> new Conclusion.Tally(name);
                    case "gates/gateMet" -> new Conclusion.GateMet();
                    case "flags/flag" -> new Conclusion.Flag();
                    case "advice/module/name" -> new Conclusion.Module(name);
                    default -> null;
                });
    }

    /** How the conclusions of a phase are written. */
    static String allowed(Phase phase) {
        return switch (phase) {
            case SCORING ->
                "conclude.weightedMean(\"dimension\"); conclude.cap(\"dimension\", 40); conclude.tally(\"name\");";
            case GATES -> "conclude.gateMet();";
            case FLAGS -> "conclude.flag();";
            case ADVICE -> "conclude.module(\"M21\");";
        };
    }
}
