package org.clustermaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.yaml.Translation;
import org.clustermaturity.content.yaml.YamlSources;
import org.clustermaturity.language.Words;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.yaml.YamlQuestionnaires;
import org.clustermaturity.release.TinyContent;
import org.clustermaturity.scoring.Condition.Comparison;
import org.clustermaturity.scoring.Condition.Operator;
import org.clustermaturity.scoring.yaml.YamlRules;

/** Trying representatives finds what trying every answer finds. */
class RepresentativesPropertiesTest {

    /** Small numbers of which one has a decimal, so that every pair of answers can be tried. */
    private static final ContentFolder FOLDER = TinyContent.valid()
            .replacing(
                    TinyContent.MONEY,
                    "    kind: percentage\n    better: higher\n    bands:\n      - { from: 0, points: 0 }\n      - { from: 50,",
                    "    kind: percentage\n    max: 12\n    better: higher\n    bands:\n      - { from: 0, points: 0 }\n      - { from: 5,")
            .replacing(
                    TinyContent.MONEY,
                    "    kind: percentage\n    better: none",
                    "    kind: percentage\n    max: 12\n    decimals: 0\n    better: none")
            .folder();

    private static final ContentProblems PROBLEMS = new ContentProblems();
    private static final Questionnaire QUESTIONNAIRE = new YamlQuestionnaires(
                    FOLDER, new YamlSources(PROBLEMS).read(FOLDER), PROBLEMS, Translation.none())
            .read()
            .list()
            .get(0);
    private static final Ladder LADDER = new YamlRules(
                    FOLDER, QUESTIONNAIRE, new YamlSources(PROBLEMS).read(FOLDER), PROBLEMS, Translation.none())
            .readLadder()
            .orElseThrow();
    private static final Fields FIELDS = new Fields(QUESTIONNAIRE, LADDER, Words.ENGLISH);
    private static final int YEAR = 2026;
    private static final int PRIVATE = QUESTIONNAIRE.indexOf("privateShare");
    private static final int PUBLIC = QUESTIONNAIRE.indexOf("publicShare");

    @Property(tries = 2000)
    void twoNumbersAndTheirSumOrDifferenceAreDecidedAsByTryingAll(@ForAll long seed) {
        Random random = new Random(seed);
        List<Condition> parts = new ArrayList<>();
        String joint = random.nextBoolean() ? "shares" : "publicBeyondPrivate";
        parts.add(comparison(joint, random, -13, 25));
        for (int i = random.nextInt(4); i > 0; i--) {
            parts.add(comparison(random.nextBoolean() ? "privateShare" : "publicShare", random, -1, 13));
        }
        Condition condition = new Condition.All(parts);
        Representatives representatives = new Representatives(
                QUESTIONNAIRE, FIELDS, condition.comparisons().toList(), YEAR);

        boolean found = new Choices(QUESTIONNAIRE, representatives, List.of(PRIVATE, PUBLIC), YEAR)
                .any(sheet -> holds(condition, sheet));

        assertThat(representatives.isExact()).isTrue();
        assertThat(found).as(condition.toString()).isEqualTo(anyPairHolds(condition));
    }

    @Example
    void aNumberInTwoDerivedNumbersIsNotCalledExact() {
        Random random = new Random(1);
        List<Comparison> comparisons =
                List.of(comparison("shares", random, 0, 10), comparison("publicBeyondPrivate", random, 0, 10));

        assertThat(new Representatives(QUESTIONNAIRE, FIELDS, comparisons, YEAR).isExact())
                .isFalse();
    }

    @Example
    void ticksStandForTheirNumberAndForThoseThatAreNamed() {
        List<Comparison> comparisons = List.of(
                new Comparison(field("topicsSkills"), Operator.IS, 1),
                new Comparison(field("topics"), Operator.AT_LEAST, 2));

        List<Double> ticks =
                new Representatives(QUESTIONNAIRE, FIELDS, comparisons, YEAR).of(QUESTIONNAIRE.indexOf("topics"));

        assertThat(ticks).containsExactly(0.0, 1.0, 2.0, 3.0, 5.0, 7.0);
    }

    private static boolean anyPairHolds(Condition condition) {
        for (int tenths = 0; tenths <= 120; tenths++) {
            for (int other = 0; other <= 12; other++) {
                double[] sheet = QUESTIONNAIRE.nothing();
                sheet[PRIVATE] = tenths / 10.0;
                sheet[PUBLIC] = other;
                if (holds(condition, sheet)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(Condition condition, double[] sheet) {
        double[] fields =
                Arrays.copyOf(FIELDS.answers(sheet, QUESTIONNAIRE.answersOf(sheet, YEAR)), FIELDS.size(Fact.STAGED));
        return condition.misses(fields) == 0;
    }

    private static Comparison comparison(String field, Random random, int from, int to) {
        List<Operator> operators = List.of(Operator.values());
        Operator operator = operators.get(random.nextInt(operators.size()));
        double value = from + random.nextInt(to - from) + random.nextInt(4) / 4.0;
        return new Comparison(field(field), operator, value);
    }

    private static Field field(String name) {
        return FIELDS.find(name).orElseThrow();
    }
}
