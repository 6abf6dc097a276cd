package org.clustermaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Answers;
import org.clustermaturity.questionnaire.Better;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.SeededSheets;
import org.clustermaturity.release.ShippedContent;
import org.clustermaturity.scoring.drools.DroolsRules;
import org.clustermaturity.scoring.drools.KeptRules;
import org.jspecify.annotations.Nullable;

/** What holds for every sheet, on the shipped content. */
class ScoringPropertiesTest {

    private static final RuleBook RULES = ShippedContent.ruleBook();
    private static final Questionnaire QUESTIONNAIRE = RULES.questionnaire();

    @Property(tries = 400)
    void aBetterAnswerNeverLosesAGateOrLowersAScore(@ForAll long seed) {
        Random random = new Random(seed);
        SeededSheets sheets = new SeededSheets(QUESTIONNAIRE, seed);
        AnswerSheet sheet = sheets.next(random.nextDouble());
        Question question = anyOf(directed(), random);
        Answer one = givenAnswerTo(question, sheets);
        Answer other = givenAnswerTo(question, sheets);
        boolean rising = valueOf(question, one) <= valueOf(question, other) == (question.better() == Better.HIGHER);

        Findings worse = judge(with(sheet, question, rising ? one : other));
        Findings better = judge(with(sheet, question, rising ? other : one));

        assertThat(contains(gates(better.met()), gates(worse.met()))).isTrue();
        assertThat(contains(gates(better.possible()), gates(worse.possible()))).isTrue();
        assertThat(better.certain()).isGreaterThanOrEqualTo(worse.certain());
        assertThatNoneFalls(worse.lowest(), better.lowest());
        assertThatNoneFalls(worse.highest(), better.highest());
    }

    @Property(tries = 400)
    void boundsAndReachableStagesContainEveryCompletion(@ForAll long seed) {
        Random random = new Random(seed);
        SeededSheets sheets = new SeededSheets(QUESTIONNAIRE, seed);
        AnswerSheet partial = sheets.next(random.nextDouble());
        AnswerSheet completed = completed(partial, sheets);

        Findings before = judge(partial);
        Findings after = judge(completed);

        assertThat(before.reachable()).contains(after.certain());
        assertThatNoneFalls(before.lowest(), after.given());
        assertThatNoneFalls(after.given(), before.highest());
        assertThat(contains(gates(after.met()), gates(before.met()))).isTrue();
        assertThat(contains(gates(before.possible()), gates(after.met()))).isTrue();
    }

    @Property(tries = 200)
    void theValueOfWhatIsAnsweredLiesWithinItsBounds(@ForAll long seed) {
        Random random = new Random(seed);

        Findings findings = judge(new SeededSheets(QUESTIONNAIRE, seed).next(random.nextDouble()));

        assertThatNoneFalls(findings.lowest(), findings.given());
        assertThatNoneFalls(findings.given(), findings.highest());
    }

    @Property(tries = 200)
    void anAnswerThatIsUnknownLeavesTheMeanOfTheOthers(@ForAll long seed) {
        Random random = new Random(seed);
        AnswerSheet sheet = new SeededSheets(QUESTIONNAIRE, seed).next(random.nextDouble());

        Findings findings = judge(sheet);

        assertThat(findings.given().dimensions()).isEqualTo(meansByHand(findings.answers(), findings.fired()));
    }

    @Property(tries = 100)
    void theOrderOfAnswersDoesNotMatter(@ForAll long seed) {
        AnswerSheet sheet = new SeededSheets(QUESTIONNAIRE, seed).next(0.7);
        List<String> questions = new ArrayList<>(sheet.answers().keySet());
        Collections.shuffle(questions, new Random(seed));
        Map<String, Answer> shuffled = new LinkedHashMap<>();
        questions.forEach(question -> shuffled.put(question, sheet.answers().get(question)));

        Findings one = judge(sheet);
        Findings other = judge(new AnswerSheet(sheet.questionnaire(), sheet.referenceDate(), shuffled));

        assertThat(summary(one, RULES)).isEqualTo(summary(other, RULES));
    }

    @Property(tries = 2)
    void theOrderOfRulesDoesNotMatter(@ForAll long seed) {
        List<Rule> shuffled = new ArrayList<>(RULES.rules());
        Collections.shuffle(shuffled, new Random(seed));
        List<Rule> renumbered = new ArrayList<>();
        for (Rule rule : shuffled) {
            renumbered.add(new Rule(
                    renumbered.size(), rule.head(), rule.condition(), rule.conclusion(), rule.texts(), rule.origin()));
        }
        RuleBook other = new DroolsRules.Checked(
                        QUESTIONNAIRE, RULES.fields(), RULES.ladder(), RULES.labels(), renumbered)
                .compile(KeptRules.nowhere());
        SeededSheets sheets = new SeededSheets(QUESTIONNAIRE, seed);

        for (int i = 0; i < 100; i++) {
            Answers answers = QUESTIONNAIRE.fit(sheets.next(0.7));
            assertThat(summary(other.judge(answers), other)).isEqualTo(summary(RULES.judge(answers), RULES));
        }
    }

    @Property(tries = 100)
    void aQuestionThatIsNotScoredNeverMovesAScore(@ForAll long seed) {
        Random random = new Random(seed);
        SeededSheets sheets = new SeededSheets(QUESTIONNAIRE, seed);
        AnswerSheet sheet = sheets.next(0.8);
        Question question = anyOf(
                QUESTIONNAIRE.questions().stream()
                        .filter(each -> !each.isScored())
                        .toList(),
                random);

        Findings before = judge(sheet);
        Findings after = judge(with(sheet, question, sheets.answerTo(question)));

        assertThat(after.given().dimensions()).isEqualTo(before.given().dimensions());
        assertThat(after.given().overall()).isEqualTo(before.given().overall());
    }

    @Property(tries = 100)
    void notApplicableLeavesTheDivisor(@ForAll long seed) {
        AnswerSheet sheet = new SeededSheets(QUESTIONNAIRE, seed).next(1.0);
        Question retention = QUESTIONNAIRE.questions().get(QUESTIONNAIRE.indexOf("retention"));

        Findings without = judge(with(sheet, retention, Answer.notApplicable()));

        assertThat(without.given()).isEqualTo(without.lowest()).isEqualTo(without.highest());
        assertThat(without.given().dimensions()).isEqualTo(meansByHand(without.answers(), without.fired()));
    }

    @Property(tries = 100)
    void droolsAndTheParsedConditionAgreeOnEveryRule(@ForAll long seed) {
        Random random = new Random(seed);
        Findings findings = judge(new SeededSheets(QUESTIONNAIRE, seed).next(random.nextDouble()));

        for (Rule rule : RULES.rules()) {
            boolean holds = rule.condition().misses(findings.fields()) == 0;
            if (rule.phase() != Phase.GATES) {
                assertThat(findings.fired().get(rule.index())).as(rule.id()).isEqualTo(holds);
            }
            assertThat(rule.condition().evidence(findings.fields()).isEmpty())
                    .as(rule.id())
                    .isEqualTo(!holds || rule.fields().isEmpty());
        }
    }

    static Findings judge(AnswerSheet sheet) {
        return RULES.judge(QUESTIONNAIRE.fit(sheet));
    }

    static AnswerSheet with(AnswerSheet sheet, Question question, Answer answer) {
        Map<String, Answer> answers = new LinkedHashMap<>(sheet.answers());
        answers.put(question.id(), answer);
        return new AnswerSheet(sheet.questionnaire(), sheet.referenceDate(), answers);
    }

    /** Everything that was concluded, by rule id. */
    private static List<Object> summary(Findings findings, RuleBook rules) {
        return List.of(
                findings.given(),
                findings.lowest(),
                findings.highest(),
                findings.certain(),
                findings.reachable(),
                ids(findings.met(), rules),
                ids(findings.possible(), rules),
                ids(findings.fired(), rules));
    }

    private static List<String> ids(BitSet fired, RuleBook rules) {
        return fired.stream()
                .mapToObj(index -> rules.rules().get(index).id())
                .sorted()
                .toList();
    }

    /** The scores once more, in the plainest way: the means of what is there, then the caps. */
    private static List<@Nullable Fraction> meansByHand(Answers answers, BitSet fired) {
        double[] given = answers.given();
        List<@Nullable Fraction> means = new ArrayList<>();
        QUESTIONNAIRE.scoredDimensions().forEach(dimension -> {
            long sum = 0;
            long weights = 0;
            for (Question question : dimension.questions()) {
                double value = given[QUESTIONNAIRE.indexOf(question.id())];
                if (question.isScored() && !Double.isNaN(value)) {
                    sum += question.weight() * question.points(value, 4);
                    weights += question.weight();
                }
            }
            Fraction mean = weights == 0 ? null : new Fraction(sum, 4 * weights);
            for (Rule rule : RULES.rules()) {
                if (mean != null
                        && fired.get(rule.index())
                        && rule.conclusion() instanceof Conclusion.Cap cap
                        && cap.dimension().equals(dimension.id())) {
                    mean = mean.min(Fraction.of(cap.most()));
                }
            }
            means.add(mean);
        });
        return means;
    }

    private static AnswerSheet completed(AnswerSheet partial, SeededSheets sheets) {
        Map<String, Answer> answers = new LinkedHashMap<>(partial.answers());
        for (Question question : QUESTIONNAIRE.questions()) {
            answers.computeIfAbsent(question.id(), id -> sheets.answerTo(question));
        }
        return new AnswerSheet(partial.questionnaire(), partial.referenceDate(), answers);
    }

    private static Answer givenAnswerTo(Question question, SeededSheets sheets) {
        Answer answer = sheets.answerTo(question);
        while (answer.status() != Answer.Status.GIVEN) {
            answer = sheets.answerTo(question);
        }
        return answer;
    }

    private static double valueOf(Question question, Answer answer) {
        AnswerSheet alone = new AnswerSheet(
                QUESTIONNAIRE.name(),
                SeededSheets.REFERENCE_DATE,
                Map.of("internationalProjects", Answer.of(BigDecimal.ONE), question.id(), answer));
        double value = QUESTIONNAIRE.fit(alone).given()[QUESTIONNAIRE.indexOf(question.id())];
        return question.kind() == org.clustermaturity.questionnaire.QuestionKind.TICKS
                ? Long.bitCount((long) value)
                : value;
    }

    private static List<Question> directed() {
        return QUESTIONNAIRE.questions().stream()
                .filter(question -> question.better() != Better.NONE)
                .filter(question -> !question.id().equals("internationalProjects"))
                .toList();
    }

    private static Question anyOf(List<Question> questions, Random random) {
        return questions.get(random.nextInt(questions.size()));
    }

    private static BitSet gates(BitSet fired) {
        BitSet gates = new BitSet();
        fired.stream()
                .filter(index -> RULES.rules().get(index).phase() == Phase.GATES)
                .forEach(gates::set);
        return gates;
    }

    private static boolean contains(BitSet all, BitSet some) {
        BitSet missing = (BitSet) some.clone();
        missing.andNot(all);
        return missing.isEmpty();
    }

    private static void assertThatNoneFalls(Scores from, Scores to) {
        for (int i = 0; i < from.dimensions().size(); i++) {
            assertThatItDoesNotFall(from.dimensions().get(i), to.dimensions().get(i));
        }
        assertThatItDoesNotFall(from.overall(), to.overall());
    }

    private static void assertThatItDoesNotFall(@Nullable Fraction from, @Nullable Fraction to) {
        if (from != null && to != null) {
            assertThat(to).isGreaterThanOrEqualTo(from);
        }
    }
}
