package org.clustermaturity.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.clustermaturity.questionnaire.Band;
import org.clustermaturity.questionnaire.DerivedField;
import org.clustermaturity.questionnaire.Option;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.scoring.Conclusion;
import org.clustermaturity.scoring.Condition;
import org.clustermaturity.scoring.Fields;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Rule;
import org.clustermaturity.scoring.RuleBook;

/**
 * The same decisions as a programmer would write them: plain ifs and sums over an array, compiled by javac.
 *
 * <p>Printed from the rules, so that it is never behind them, and split into methods of a size that the JVM compiles.
 */
public final class PlainJava {

    /** What the printed class does. */
    public interface Decisions {

        /** Decides for a complete sheet. */
        void decide(double[] questions, int referenceYear, Result result);
    }

    /** What was decided. */
    public static final class Result {
        public final double[] fields;
        public final BitSet fired = new BitSet();
        public int rung;

        Result(int fields) {
            this.fields = new double[fields];
        }
    }

    private final RuleBook book;
    private final Questionnaire questionnaire;
    private final Fields fields;
    private final StringBuilder code = new StringBuilder();

    private PlainJava(RuleBook book) {
        this.book = book;
        this.questionnaire = book.questionnaire();
        this.fields = book.fields();
    }

    static Decisions of(RuleBook book) {
        return new PlainJava(book).compile();
    }

    private Decisions compile() {
        print();
        try {
            Path folder = Files.createTempDirectory("plain");
            Path source = folder.resolve("Plain.java");
            Files.writeString(source, code);
            int failed = ToolProvider.getSystemJavaCompiler()
                    .run(
                            null,
                            null,
                            null,
                            "-cp",
                            System.getProperty("java.class.path"),
                            "-d",
                            folder.toString(),
                            source.toString());
            if (failed != 0) {
                throw new IllegalStateException("The printed Java does not compile: " + source);
            }
            URLClassLoader loader =
                    new URLClassLoader(new URL[] {folder.toUri().toURL()}, PlainJava.class.getClassLoader());
            return (Decisions) loader.loadClass("Plain").getConstructor().newInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void print() {
        line("import org.clustermaturity.assessment.PlainJava.*;");
        line("import java.util.BitSet;");
        line("public final class Plain implements Decisions {");
        line(
                "public void decide(double[] q, int year, Result r) { double[] f = r.fields; BitSet b = r.fired; answers(q, year, f);");
        List<Rule> scoring = phase(Phase.SCORING);
        callAll("scoring", scoring);
        line("scores(q, f, b);");
        callAll("gates", phase(Phase.GATES));
        callAll("flags", phase(Phase.FLAGS));
        line("stage(f, b, r);");
        callAll("advice", phase(Phase.ADVICE));
        line("}");
        printAnswers();
        printScores(scoring);
        printStage();
        for (Phase phase : Phase.values()) {
            printRules(phase.folder(), phase(phase));
        }
        line("}");
    }

    private List<Rule> phase(Phase phase) {
        return book.rules().stream().filter(rule -> rule.phase() == phase).toList();
    }

    private void callAll(String name, List<Rule> rules) {
        for (int i = 0; i <= rules.size() / 20; i++) {
            line(name + i + "(f, b);");
        }
    }

    private void printRules(String name, List<Rule> rules) {
        for (int i = 0; i <= rules.size() / 20; i++) {
            line("private static void " + name + i + "(double[] f, BitSet b) {");
            for (Rule rule : rules.subList(i * 20, Math.min(rules.size(), i * 20 + 20))) {
                line("if (" + print(rule.condition()) + ") { b.set(" + rule.index() + "); }");
            }
            line("}");
        }
    }

    private String print(Condition condition) {
        if (condition instanceof Condition.Comparison comparison) {
            return String.format(
                    Locale.ROOT,
                    "f[%d] %s %.4f",
                    comparison.field().index(),
                    comparison.operator().sign(),
                    comparison.value());
        }
        List<Condition> parts =
                condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
        String sign = condition instanceof Condition.All ? " && " : " || ";
        return parts.isEmpty() ? "true" : parts.stream().map(this::print).collect(Collectors.joining(sign, "(", ")"));
    }

    private void printAnswers() {
        line("private static void answers(double[] q, int year, double[] f) { System.arraycopy(q, 0, f, 0, q.length);");
        for (int i = 0; i < questionnaire.questions().size(); i++) {
            Question question = questionnaire.questions().get(i);
            if (question.kind() == QuestionKind.TICKS) {
                line("f[%d] = Long.bitCount((long) q[%d]);".formatted(i, i));
                int first = fields.list().stream()
                        .filter(field -> field.kind() == org.clustermaturity.scoring.Field.Kind.TICK
                                && field.questions().contains(question(question)))
                        .findFirst()
                        .orElseThrow()
                        .index();
                for (int option = 0; option < question.options().options().size(); option++) {
                    line("f[%d] = (long) q[%d] >> %d & 1;".formatted(first + option, i, option));
                }
            }
        }
        for (DerivedField derived : questionnaire.derived()) {
            if (derived.operator() != DerivedField.Operator.TALLY) {
                int index = fields.find(derived.id()).orElseThrow().index();
                String inputs = derived.inputs().stream()
                        .map(input -> "q[" + input + "]")
                        .collect(Collectors.joining(derived.operator() == DerivedField.Operator.SUM ? " + " : " - "));
                line("f[%d] = %s;"
                        .formatted(
                                index,
                                derived.operator() == DerivedField.Operator.YEARS_SINCE ? "year - " + inputs : inputs));
            }
        }
        line("}");
    }

    private int question(Question question) {
        return questionnaire.indexOf(question.id());
    }

    private void printScores(List<Rule> scoring) {
        line(
                "private static void scores(double[] q, double[] f, BitSet b) { double total = 0; double weights = 0; double score;");
        for (DerivedField derived : questionnaire.derived()) {
            if (derived.operator() == DerivedField.Operator.TALLY) {
                String counted = scoring.stream()
                        .filter(rule -> rule.conclusion() instanceof Conclusion.Tally tally
                                && tally.name().equals(derived.id()))
                        .map(rule -> "(b.get(" + rule.index() + ") ? 1 : 0)")
                        .collect(Collectors.joining(" + "));
                line("f[%d] = %s;"
                        .formatted(fields.find(derived.id()).orElseThrow().index(), counted));
            }
        }
        for (int i = 0; i < questionnaire.scoredDimensions().size(); i++) {
            var dimension = questionnaire.scoredDimensions().get(i);
            int index =
                    fields.find(Fields.scoreName(dimension.id())).orElseThrow().index();
            line("score = dimension%d(q);".formatted(i));
            for (Rule rule : scoring) {
                if (rule.conclusion() instanceof Conclusion.Cap cap
                        && cap.dimension().equals(dimension.id())) {
                    line("if (b.get(%d)) { score = Math.min(score, %s); }".formatted(rule.index(), cap.most()));
                }
            }
            line("f[%d] = score; total += %d * score; weights += %d;"
                    .formatted(index, dimension.weight(), dimension.weight()));
        }
        line("f[%d] = total / weights;"
                .formatted(fields.find("overallScore").orElseThrow().index()));
        line("}");
        for (int i = 0; i < questionnaire.scoredDimensions().size(); i++) {
            printDimension(i);
        }
    }

    private void printDimension(int dimension) {
        line("private static double dimension%d(double[] q) { double sum = 0; double weights = 0;"
                .formatted(dimension));
        BitSet all = new BitSet();
        all.set(0, book.rules().size());
        for (int position : book.scoredQuestions(dimension, all)) {
            Question question = questionnaire.questions().get(position);
            line("if (!Double.isNaN(q[%1$d])) { sum += %2$d * (%3$s); weights += %2$d; }"
                    .formatted(position, question.weight(), points(question, position)));
        }
        line("return sum / weights; }");
    }

    private static String points(Question question, int position) {
        String answer = "q[" + position + "]";
        if (question.kind() == QuestionKind.TICKS) {
            return "100.0 * Long.bitCount((long) %s) / %d"
                    .formatted(answer, question.options().options().size());
        }
        if (question.scale() != null) {
            List<Option> options = question.options().options();
            return IntStream.range(0, options.size() - 1)
                            .mapToObj(i -> "%s == %d ? %d : "
                                    .formatted(answer, i, options.get(i).points()))
                            .collect(Collectors.joining())
                    + options.get(options.size() - 1).points();
        }
        List<Band> bands = question.bands();
        return IntStream.range(1, bands.size())
                        .mapToObj(i -> String.format(
                                Locale.ROOT,
                                "%s < %.4f ? %d : ",
                                answer,
                                bands.get(i).from(),
                                bands.get(i - 1).points()))
                        .collect(Collectors.joining())
                + bands.get(bands.size() - 1).points();
    }

    private void printStage() {
        line("private static void stage(double[] f, BitSet b, Result r) { int rung = 0;");
        for (int rung = 1; rung <= book.ladder().top(); rung++) {
            String met = book.gates(rung).stream()
                    .map(gate -> "b.get(" + gate.index() + ")")
                    .collect(Collectors.joining(" && "));
            line("if (rung == %d && %s) { rung = %d; }".formatted(rung - 1, met, rung));
        }
        String renewal = phase(Phase.FLAGS).stream()
                .filter(rule -> rule.kind() == org.clustermaturity.scoring.FlagKind.RENEWAL)
                .map(rule -> "b.get(" + rule.index() + ")")
                .collect(Collectors.joining(" || "));
        int stage = fields.find("stage").orElseThrow().index();
        line("r.rung = rung; f[%d] = rung; f[%d] = rung < %d ? rung + 1 : Double.NaN; f[%d] = %s ? 1 : 0; }"
                .formatted(stage, stage + 1, book.ladder().top(), stage + 2, renewal));
    }

    private void line(String line) {
        code.append(line).append('\n');
    }
}
