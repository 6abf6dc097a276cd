package org.clustermaturity.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clustermaturity.questionnaire.Answers;
import org.clustermaturity.questionnaire.Questionnaire;

/** The rules over one questionnaire version, ready to judge sheets. Immutable; used by many threads. */
public final class RuleBook {

    private final Questionnaire questionnaire;
    private final Fields fields;
    private final Ladder ladder;
    private final Labels labels;
    private final List<Rule> rules;
    private final RuleEngine engine;
    private final Arithmetic arithmetic;
    private final List<List<Rule>> gatesByRung = new ArrayList<>();
    private final List<List<String>> questionIds = new ArrayList<>();
    private final Map<String, Rule> byId = new HashMap<>();
    private final BitSet renewal = new BitSet();
    private final BitSet gates = new BitSet();

    public RuleBook(
            Questionnaire questionnaire,
            Fields fields,
            Ladder ladder,
            Labels labels,
            List<Rule> rules,
            RuleEngine engine) {
        this.questionnaire = questionnaire;
        this.fields = fields;
        this.ladder = ladder;
        this.labels = labels;
        this.rules = List.copyOf(rules);
        this.engine = engine;
        this.arithmetic = new Arithmetic(questionnaire);
        for (Ladder.Stage stage : ladder.stages()) {
            gatesByRung.add(rules.stream()
                    .filter(rule -> stage.id().equals(rule.stage()))
                    .sorted(Comparator.comparing(Rule::id))
                    .toList());
        }
        for (Rule rule : rules) {
            byId.put(rule.id(), rule);
            questionIds.add(idsOf(rule.questions()));
            renewal.set(rule.index(), rule.kind() == FlagKind.RENEWAL);
            gates.set(rule.index(), rule.phase() == Phase.GATES);
        }
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public Fields fields() {
        return fields;
    }

    public Ladder ladder() {
        return ladder;
    }

    public Labels labels() {
        return labels;
    }

    public List<Rule> rules() {
        return rules;
    }

    public Optional<Rule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The ids of the questions behind the fields that a rule compares. */
    public List<String> questionIds(Rule rule) {
        return questionIds.get(rule.index());
    }

    /** The ids of the questions at these positions. */
    public List<String> idsOf(List<Integer> positions) {
        return positions.stream()
                .map(position -> questionnaire.questions().get(position).id())
                .toList();
    }

    /** The gates of a rung, by id. */
    public List<Rule> gates(int rung) {
        return gatesByRung.get(rung);
    }

    /** The gates of the rung above the certain one that are open or not met; none at the top. */
    public List<Rule> missing(Findings findings) {
        List<Rule> missing = new ArrayList<>();
        if (findings.certain() < ladder.top()) {
            for (Rule gate : gates(findings.certain() + 1)) {
                if (findings.state(gate) != GateState.MET) {
                    missing.add(gate);
                }
            }
        }
        return missing;
    }

    /** The positions of the scored questions of the n-th scored dimension. */
    public int[] scoredQuestions(int dimension) {
        return arithmetic.questionsOf(dimension);
    }

    /** Judges a sheet: scores, stage, gates, flags and advice. The same answers always give the same findings. */
    public Findings judge(Answers answers) {
        try (RuleEngine.Session session = engine.open()) {
            double[] given = answers.given();
            double[] worst = answers.worst();
            double[] best = answers.best();
            Judgement onGiven = judge(session, given, answers.referenceYear());
            Judgement onWorst = Arrays.equals(worst, given) ? onGiven : judge(session, worst, answers.referenceYear());
            Judgement onBest = Arrays.equals(best, worst) ? onWorst : judge(session, best, answers.referenceYear());
            boolean needsRenewal = onGiven.fired().intersects(renewal);
            double[] staged = fields.staged(onGiven.scored(), onWorst.rung(), ladder.top(), needsRenewal);
            List<Integer> reachable = new ReachableStages(
                            this,
                            answers,
                            best,
                            values -> judge(session, values, answers.referenceYear())
                                    .rung())
                    .between(onWorst.rung(), onBest.rung());
            BitSet fired = onGiven.firedWithout(gates);
            fired.or(session.fire(Fact.STAGED, staged));
            return new Findings(
                    answers,
                    onGiven.scores(),
                    onWorst.scores(),
                    onBest.scores(),
                    onWorst.rung(),
                    reachable,
                    needsRenewal,
                    staged,
                    onWorst.fired(),
                    onBest.fired(),
                    fired);
        }
    }

    /** The rules that fire for one fact alone, given the value of each of its fields; for trying rules out. */
    public List<Rule> fire(Fact fact, double[] values) {
        try (RuleEngine.Session session = engine.open()) {
            return session.fire(fact, values).stream().mapToObj(rules::get).toList();
        }
    }

    private Judgement judge(RuleEngine.Session session, double[] questions, int referenceYear) {
        double[] answers = fields.answers(questions, referenceYear);
        BitSet fired = session.fire(Fact.ANSWERS, answers);
        Scores scores = arithmetic.compute(rules, fired, questions);
        double[] scored = fields.scored(answers, scores);
        fired.or(session.fire(Fact.SCORED, scored));
        return new Judgement(scores, scored, fired, rung(fired));
    }

    private int rung(BitSet met) {
        int rung = 0;
        while (rung < ladder.top() && allMet(rung + 1, met)) {
            rung++;
        }
        return rung;
    }

    private boolean allMet(int rung, BitSet met) {
        for (Rule gate : gates(rung)) {
            if (!met.get(gate.index())) {
                return false;
            }
        }
        return true;
    }

    /** What the rules say about one value for every question. */
    @SuppressWarnings("ArrayRecordComponent") // never compared; a copy would cost on every sheet
    private record Judgement(Scores scores, double[] scored, BitSet fired, int rung) {

        BitSet firedWithout(BitSet others) {
            BitSet rest = (BitSet) fired.clone();
            rest.andNot(others);
            return rest;
        }
    }
}
