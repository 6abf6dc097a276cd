package org.clustermaturity.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Answers;
import org.clustermaturity.questionnaire.SeededSheets;
import org.clustermaturity.release.ShippedContent;
import org.clustermaturity.scoring.Findings;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.RuleBooks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One evaluation: plain Java for the same decisions, and the engine on complete and half-filled sheets. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseG1GC"})
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 2)
public class EvaluationBenchmark {

    private static final int SHEETS = 1_000;

    /** The shipped rules, and several times as many. */
    @Param({"1", "4", "16"})
    public int rules;

    private final List<AnswerSheet> complete = new ArrayList<>();
    private final List<AnswerSheet> half = new ArrayList<>();
    private final List<Answers> fitted = new ArrayList<>();
    private final double[][] questions = new double[SHEETS][];
    private RuleBook book;
    private PlainJava.Decisions plain;
    private AssessCluster assessCluster;

    /** Where a thread is in the sheets. */
    @State(Scope.Thread)
    public static class Position {
        private int at;

        int next() {
            at = (at + 1) % SHEETS;
            return at;
        }
    }

    /** Makes the sheets and checks that both ways decide the same. */
    @Setup
    public void makeSheets() {
        book = MultipliedRules.times(ShippedContent.ruleBook(), rules);
        plain = PlainJava.of(book);
        Basis shipped = ShippedContent.basis();
        Basis basis = new Basis("bench", new RuleBooks(List.of(book)), shipped.curriculum(), shipped.sources());
        Editions<Basis> bases = new Editions<>(basis, List.of());
        assessCluster = new AssessCluster(() -> bases);
        SeededSheets sheets = new SeededSheets(book.questionnaire(), 42);
        for (int i = 0; i < SHEETS; i++) {
            complete.add(sheets.next(1.0));
            half.add(sheets.next(0.5));
            fitted.add(book.questionnaire().fit(complete.get(i)));
            questions[i] = fitted.get(i).given();
            checkEqual(i);
        }
    }

    @Benchmark
    public Object plainJava(Position position) {
        int i = position.next();
        PlainJava.Result result = new PlainJava.Result(book.fields().list().size());
        plain.decide(questions[i], fitted.get(i).referenceYear(), result);
        return result;
    }

    @Benchmark
    public Object engineOnACompleteSheet(Position position) {
        return assessCluster.assess(complete.get(position.next()), Language.ENGLISH);
    }

    @Benchmark
    public Object engineOnAHalfFilledSheet(Position position) {
        return assessCluster.assess(half.get(position.next()), Language.ENGLISH);
    }

    @Benchmark
    public Object rulesAlone(Position position) {
        return book.judge(fitted.get(position.next()));
    }

    private void checkEqual(int sheet) {
        PlainJava.Result result = new PlainJava.Result(book.fields().list().size());
        plain.decide(questions[sheet], fitted.get(sheet).referenceYear(), result);
        Findings findings = book.judge(fitted.get(sheet));
        BitSet fired = (BitSet) findings.met().clone();
        fired.or(findings.fired());
        boolean sameScores = true;
        for (int i = 0; i < result.fields.length; i++) {
            double difference = Math.abs(result.fields[i] - findings.fields()[i]);
            sameScores &= Double.isNaN(difference) ? Double.isNaN(findings.fields()[i]) : difference < 1e-9;
        }
        if (!sameScores || result.rung != findings.certain() || !result.fired.equals(fired)) {
            throw new IllegalStateException("Sheet " + sheet + " is decided differently.");
        }
    }
}
