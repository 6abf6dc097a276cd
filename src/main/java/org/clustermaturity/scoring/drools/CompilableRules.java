package org.clustermaturity.scoring.drools;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.clustermaturity.language.Sha256;
import org.clustermaturity.scoring.Condition;
import org.clustermaturity.scoring.Fact;
import org.clustermaturity.scoring.Field;
import org.clustermaturity.scoring.Fields;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Rule;
import org.kie.api.KieBase;

/**
 * Prints what Drools compiles: three fact types and the rules over them. Everything is printed from checked conditions, so
 * nothing that an author wrote can do more than compare fields with numbers.
 */
final class CompilableRules {

    /** The package of generated code; each compilation has a class loader of its own. */
    static final String PACKAGE = "compiled";

    /** The class that makes the facts. */
    static final String FACTORY = PACKAGE + ".Facts";

    private static final Map<Condition.Operator, String> METHODS = Map.of(
            Condition.Operator.IS, "is",
            Condition.Operator.AT_LEAST, "atLeast",
            Condition.Operator.ABOVE, "above",
            Condition.Operator.AT_MOST, "atMost",
            Condition.Operator.BELOW, "below");

    private final Map<String, String> files = new LinkedHashMap<>();

    CompilableRules(Fields fields, List<Rule> rules) {
        for (Fact fact : Fact.values()) {
            files.put("src/main/java/" + PACKAGE + "/" + fact.pattern() + ".java", factType(fact, fields));
        }
        files.put("src/main/java/" + PACKAGE + "/Facts.java", factory());
        for (Phase phase : Phase.values()) {
            files.put("src/main/resources/" + PACKAGE + "/" + phase.folder() + ".drl", rules(phase, rules));
        }
    }

    /** Path and text of every file of the compilation. */
    Map<String, String> files() {
        return files;
    }

    /** The same for the same rules, fields and version of Drools. */
    String fingerprint() {
        String compiler = "Drools " + KieBase.class.getPackage().getImplementationVersion() + "\n";
        return Sha256.hex(compiler
                + files.entrySet().stream()
                        .map(file -> file.getKey() + "\n" + file.getValue())
                        .collect(Collectors.joining("\n")));
    }

    private static String factType(Fact fact, Fields fields) {
        String getters = fields.list(fact).stream()
                .map(field -> "    public double get%s() { return field(%d); }%n"
                        .formatted(
                                Character.toUpperCase(field.name().charAt(0))
                                        + field.name().substring(1),
                                field.index()))
                .collect(Collectors.joining());
        return """
                package %1$s;

                public final class %2$s extends %3$s {
                    public %2$s(double[] fields) { super(fields); }
                %4$s}
                """.formatted(PACKAGE, fact.pattern(), RuleFact.class.getName(), getters);
    }

    private static String factory() {
        return """
                package %1$s;

                public final class Facts implements %2$s {
                    public Object create(%3$s fact, double[] fields) {
                        switch (fact) {
                            case ANSWERS: return new Answers(fields);
                            case SCORED: return new Scored(fields);
                            default: return new Staged(fields);
                        }
                    }
                }
                """.formatted(PACKAGE, FactFactory.class.getName(), Fact.class.getName());
    }

    private static String rules(Phase phase, List<Rule> rules) {
        String header = "package %s;%nglobal %s fired;%n%n".formatted(PACKAGE, Fired.class.getName());
        return rules.stream()
                .filter(rule -> rule.phase() == phase)
                .map(rule -> "rule \"%d\" when %s( %s ) then fired.rule(%d); end%n"
                        .formatted(rule.index(), phase.fact().pattern(), print(rule.condition(), ", "), rule.index()))
                .collect(Collectors.joining("", header, ""));
    }

    private static String print(Condition condition, String and) {
        if (condition instanceof Condition.Comparison comparison) {
            Field field = comparison.field();
            return METHODS.get(comparison.operator()) + "(" + field.name() + ", " + literal(comparison.value()) + ")";
        }
        if (condition instanceof Condition.All all) {
            String printed =
                    all.parts().stream().map(part -> print(part, " && ")).collect(Collectors.joining(and));
            return and.equals(", ") ? printed : "(" + printed + ")";
        }
        Condition.Any any = (Condition.Any) condition;
        return any.parts().stream().map(part -> print(part, " && ")).collect(Collectors.joining(" || ", "(", ")"));
    }

    private static String literal(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
