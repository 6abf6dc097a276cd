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
import org.clustermaturity.questionnaire.Option;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.Switch;

/** The rules over one questionnaire version, ready to judge sheets. Immutable; used by many threads. */
public final class RuleBook {

    private final Questionnaire questionnaire;
    private final Fields fields;
    private final Ladder ladder;
    private final Labels labels;
    private final List<Rule> rules;
    private final RuleEngine engine;
    private final Ruler ruler;
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
        this.ruler = new Ruler(questionnaire);
        this.arithmetic = new Arithmetic(questionnaire, this.rules, ruler);
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

    /** The same rules in another language, judged by the same engine. */
    public RuleBook in(Wording wording) {
        List<Rule> worded = rules.stream()
                .map(rule -> rule.saying(wording.texts().getOrDefault(rule.id(), rule.texts())))
                .toList();
        return new RuleBook(
                wording.questionnaire(), wording.fields(), wording.ladder(), wording.labels(), worded, engine);
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public Fields fields() {
        return fields;
    }

    /** Reads scores off in the range that the questionnaire declares. */
    public Ruler ruler() {
        return ruler;
    }

    /** The stages; none when the questionnaire has no ladder. */
    public Ladder ladder() {
        return ladder;
    }

    /** What labels ask for; none when the questionnaire has no labels. */
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

    /** The positions of the questions that make up the n-th scored dimension after the rules that fired, rising. */
    public int[] scoredQuestions(int dimension, BitSet fired) {
        Formula formula = arithmetic.formula(dimension, fired);
        return formula == null ? new int[0] : formula.questions();
    }

    /** The positions of the indicators that make up the n-th scored dimension after the rules that fired. */
    public List<Integer> indicators(int dimension, BitSet fired) {
        Formula formula = arithmetic.formula(dimension, fired);
        return formula == null ? List.of() : formula.indicators();
    }

    /** Judges a sheet: scores, stage, gates, flags and advice. The same answers always give the same findings. */
    public Findings judge(Answers answers) {
        try (RuleEngine.Session session = engine.open()) {
            double[] worst = answers.worst();
            double[] best = answers.best();
            Judgement onWorst = judge(session, worst, answers);
            Judgement onBest = Arrays.equals(best, worst) ? onWorst : judge(session, best, answers);
            Judgement onGiven = Arrays.equals(answers.given(), worst)
                    ? onWorst
                    : judgeGiven(session, answers, onWorst.scores(), onBest.scores());
            boolean needsRenewal = onGiven.fired().intersects(renewal);
            double[] staged = fields.staged(onGiven.scored(), onWorst.rung(), ladder.top(), needsRenewal);
            List<Integer> reachable = new ReachableStages(
                            this,
                            answers,
                            best,
                            values -> judge(session, values, answers).rung())
                    .between(onWorst.rung(), onBest.rung());
            BitSet fired = onGiven.firedWithout(gates);
            fired.or(session.fire(Fact.STAGED, staged));
            return new Findings(
                    answers,
                    onGiven.scores(),
                    arithmetic.shown(onWorst.scores(), fired, answers),
                    arithmetic.shown(onBest.scores(), fired, answers),
                    onWorst.rung(),
                    reachable,
                    needsRenewal,
                    staged,
                    onWorst.fired(),
                    onBest.fired(),
                    fired,
                    variants(session, answers, worst, best));
        }
    }

    private List<Variant> variants(RuleEngine.Session session, Answers answers, double[] worst, double[] best) {
        List<Variant> variants = new ArrayList<>();
        List<Switch> switches = questionnaire.scheme().switches();
        for (int i = 0; i < switches.size(); i++) {
            List<Option> options = switches.get(i).scale().options();
            for (int option = 0; option < options.size(); option++) {
                if (option != answers.choice(i)) {
                    BoundedScores scores = score(session, answers.choosing(i, option), worst, best);
                    variants.add(new Variant(switches.get(i), options.get(option), scores));
                }
            }
        }
        return variants;
    }

    private BoundedScores score(RuleEngine.Session session, Answers answers, double[] worst, double[] best) {
        Scores lowest = arithmetic.complete(session.fire(Fact.ANSWERS, fields.answers(worst, answers)), worst);
        Scores highest = arithmetic.complete(session.fire(Fact.ANSWERS, fields.answers(best, answers)), best);
        BitSet fired = session.fire(Fact.ANSWERS, fields.answers(answers.given(), answers));
        return new BoundedScores(
                arithmetic.given(fired, answers, lowest, highest),
                arithmetic.shown(lowest, fired, answers),
                arithmetic.shown(highest, fired, answers),
                fired);
    }

    /** The rules that fire for one fact alone, given the value of each of its fields; for trying rules out. */
    public List<Rule> fire(Fact fact, double[] values) {
        try (RuleEngine.Session session = engine.open()) {
            return session.fire(fact, values).stream().mapToObj(rules::get).toList();
        }
    }

    /** Judges a completion. */
    private Judgement judge(RuleEngine.Session session, double[] questions, Answers sheet) {
        double[] answers = fields.answers(questions, sheet);
        BitSet fired = session.fire(Fact.ANSWERS, answers);
        return judge(session, answers, fired, arithmetic.complete(fired, questions));
    }

    private Judgement judgeGiven(RuleEngine.Session session, Answers sheet, Scores lowest, Scores highest) {
        double[] answers = fields.answers(sheet.given(), sheet);
        BitSet fired = session.fire(Fact.ANSWERS, answers);
        return judge(session, answers, fired, arithmetic.given(fired, sheet, lowest, highest));
    }

    private Judgement judge(RuleEngine.Session session, double[] answers, BitSet fired, Scores scores) {
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
}
