package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.Specimen.specimen;
import static org.clustermaturity.release.TinyContent.CONTEXT;
import static org.clustermaturity.release.TinyContent.MONEY;
import static org.clustermaturity.release.TinyContent.QUESTIONNAIRE;
import static org.clustermaturity.release.TinyContent.SCALES;
import static org.clustermaturity.release.TinyContent.STRATEGY;
import static org.clustermaturity.release.TinyContent.valid;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults in what is asked. */
class BadQuestionnaireTest {

    static Stream<Specimen> heads() {
        return Stream.of(
                specimen(
                        "an id that differs from the folder",
                        valid().replacing(QUESTIONNAIRE, "id: tiny", "id: tinny"),
                        """
                        questionnaires/tiny/1/questionnaire.yaml:1
                          The id "tinny" differs from the folder "tiny"."""),
                specimen(
                        "a version that differs from the folder",
                        valid().replacing(QUESTIONNAIRE, "version: \"1\"", "version: \"2\""),
                        """
                        questionnaires/tiny/1/questionnaire.yaml:2
                          The version "2" differs from the folder "1"."""),
                specimen(
                        "a dimension without its file",
                        valid().replacing(QUESTIONNAIRE, "strategy, money", "strategy, mony"),
                        """
                        questionnaires/tiny/1/questionnaire.yaml:7
                          Dimension "mony" has no file mony.yaml.
                          Maybe it should be "money"."""),
                specimen(
                        "a dimension that differs from its file",
                        valid().replacing(MONEY, "dimension: money", "dimension: finance"),
                        """
                        questionnaires/tiny/1/money.yaml:1
                          Dimension "finance" differs from the file's name."""),
                specimen(
                        "a dimension that stands twice",
                        valid().replacing(QUESTIONNAIRE, "strategy, money", "strategy, money, money"),
                        """
                        questionnaires/tiny/1/questionnaire.yaml:7
                          Dimension "money" stands twice."""),
                specimen(
                        "a dimension with a weight but nothing scored",
                        valid().replacing(CONTEXT, "weight: 0\n\nquestions", "weight: 1\n\nquestions"),
                        """
                        questionnaires/tiny/1/context.yaml:4
                          Dimension "context" has weight 1 but none of its questions is scored.
                          Maybe the weight of the dimension should be 0."""),
                specimen(
                        "a dimension without a weight but with something scored",
                        valid().replacing(STRATEGY, "weight: 2\n\nquestions", "weight: 0\n\nquestions"),
                        """
                        questionnaires/tiny/1/strategy.yaml:4
                          Dimension "strategy" has weight 0 but one of its questions is scored.
                          Maybe the weight of the dimension should be 1."""),
                specimen(
                        "a dimension with a negative weight",
                        valid().replacing(STRATEGY, "weight: 2\n\nquestions", "weight: -1\n\nquestions"),
                        """
                        questionnaires/tiny/1/strategy.yaml:4
                          Dimension "strategy" has weight -1 but one of its questions is scored.
                          Maybe the weight of the dimension should be 1."""),
                specimen(
                        "levels that do not start at 0",
                        valid().replacing(QUESTIONNAIRE, "level: 1, from: 0", "level: 1, from: 1"),
                        """
                        questionnaires/tiny/1/questionnaire.yaml:10
                          Level 1 starts at 1; levels start at 0 and rise, to 100 at most."""),
                specimen(
                        "levels that fall",
                        valid().replacing(QUESTIONNAIRE, "level: 3, from: 80", "level: 3, from: 40"),
                        """
                        questionnaires/tiny/1/questionnaire.yaml:12
                          Level 3 starts at 40; levels start at 0 and rise, to 100 at most."""),
                specimen(
                        "a level beyond 100",
                        valid().replacing(QUESTIONNAIRE, "level: 3, from: 80", "level: 3, from: 101"),
                        """
                        questionnaires/tiny/1/questionnaire.yaml:12
                          Level 3 starts at 101; levels start at 0 and rise, to 100 at most."""),
                specimen(
                        "levels that are not numbered from 1",
                        valid().replacing(QUESTIONNAIRE, "level: 3, from: 80", "level: 4, from: 80"),
                        """
                        questionnaires/tiny/1/questionnaire.yaml:12
                          Level 4 is number 3 of the levels.
                          Maybe two levels changed places."""),
                specimen(
                        "no levels",
                        valid().replacing(
                                        QUESTIONNAIRE,
                                        "levels:\n  - { level: 1, from: 0, title: \"Starting\" }\n  - { level: 2, from: 40, title: \"Growing\" }\n  - { level: 3, from: 80, title: \"Leading\" }",
                                        "levels: []"),
                        """
                        questionnaires/tiny/1/questionnaire.yaml:9
                          There are no levels."""));
    }

    static Stream<Specimen> scales() {
        return Stream.of(
                specimen("points that fall", valid().replacing(SCALES, "points: 25", "points: 101"), """
                        questionnaires/tiny/1/scales.yaml:8
                          Option "in-preparation" has 101 points; options run from worst to best, 0 to 100.
                          Maybe two options changed places."""),
                specimen(
                        "points that do not start at 0",
                        valid().replacing(SCALES, "key: none, points: 0", "key: none, points: 5"),
                        """
                        questionnaires/tiny/1/scales.yaml:6
                          Scale "written" runs from 5 to 100 points.
                          Maybe it should run from 0 to 100: bounds of open answers rest on that."""),
                specimen("points that do not end at 100", valid().replacing(SCALES, "points: 100", "points: 90"), """
                        questionnaires/tiny/1/scales.yaml:6
                          Scale "written" runs from 0 to 90 points.
                          Maybe it should run from 0 to 100: bounds of open answers rest on that."""),
                specimen(
                        "points that are missing for one option",
                        valid().replacing(SCALES, "in-preparation, points: 25", "in-preparation"),
                        """
                        questionnaires/tiny/1/scales.yaml:8
                          Option "in-preparation" has no points, though others of scale "written" do.
                          Maybe "points" was forgotten."""),
                specimen(
                        "points that are missing for the first option",
                        valid().replacing(SCALES, "none, points: 0", "none"),
                        """
                        questionnaires/tiny/1/scales.yaml:7
                          Option "none" has no points, though others of scale "written" do.
                          Maybe "points" was forgotten."""),
                specimen("points below 0", valid().replacing(SCALES, "points: 25", "points: -5"), """
                        questionnaires/tiny/1/scales.yaml:8
                          Option "in-preparation" has -5 points; options run from worst to best, 0 to 100.
                          Maybe two options changed places."""),
                specimen("an option that stands twice", valid().replacing(SCALES, "key: energy", "key: market"), """
                        questionnaires/tiny/1/scales.yaml:14
                          Option "market" stands twice."""),
                specimen(
                        "a scale with one option",
                        valid().replacing(
                                        SCALES,
                                        "  - { key: skills, label: \"Skills\" }\n  - { key: energy, label: \"Energy\" }\n",
                                        ""),
                        """
                        questionnaires/tiny/1/scales.yaml:11
                          Scale "topics" has 1 option; it takes 2 to 50."""),
                specimen(
                        "an option that is no kebab-case word",
                        valid().replacing(SCALES, "key: energy", "key: \"Energy Use\""),
                        """
                        questionnaires/tiny/1/scales.yaml:14
                          Option "Energy Use" is no kebab-case word.
                          Maybe small letters, digits and hyphens only, starting with a letter."""),
                specimen("an option without a key", valid().replacing(SCALES, "key: energy", "key: \"\""), """
                        questionnaires/tiny/1/scales.yaml:14
                          Option "" is no kebab-case word.
                          Maybe small letters, digits and hyphens only, starting with a letter."""));
    }

    static Stream<Specimen> questions() {
        return Stream.of(
                specimen("an unknown scale", valid().replacing(STRATEGY, "scale: topics", "scale: topcs"), """
                        questionnaires/tiny/1/strategy.yaml:28
                          Question "topics": It uses scale "topcs", which scales.yaml does not define.
                          Maybe it should be "topics"."""),
                specimen("a choice without a scale", valid().replacing(STRATEGY, "    scale: topics\n", ""), """
                        questionnaires/tiny/1/strategy.yaml:24
                          Question "topics": It uses scale "", which scales.yaml does not define.
                          Maybe one of: merger, topics, written."""),
                specimen("an unknown kind", valid().replacing(STRATEGY, "kind: yes-no", "kind: yesno"), """
                        questionnaires/tiny/1/strategy.yaml:18
                          Question "actionPlan": Kind "yesno" does not exist.
                          Maybe it should be "yes-no"."""),
                specimen("an id that is taken", valid().replacing(MONEY, "id: exporters", "id: publicShare"), """
                        questionnaires/tiny/1/money.yaml:41
                          Question "publicShare": This id is taken by another question.
                          Maybe a copied block was not renamed."""),
                specimen(
                        "an id that is taken in another file",
                        valid().replacing(MONEY, "id: exporters", "id: actionPlan"),
                        """
                        questionnaires/tiny/1/money.yaml:41
                          Question "actionPlan": This id is taken by another question.
                          Maybe a copied block was not renamed."""),
                specimen(
                        "an id in kebab-case", valid().replacing(MONEY, "id: exporters", "id: exporting-members"), """
                        questionnaires/tiny/1/money.yaml:41
                          Question "exporting-members": An id is a camelCase word.
                          Maybe letters and digits only, starting with a small letter."""),
                specimen(
                        "an id that starts with a capital",
                        valid().replacing(MONEY, "id: exporters", "id: Exporters"),
                        """
                        questionnaires/tiny/1/money.yaml:41
                          Question "Exporters": An id is a camelCase word.
                          Maybe letters and digits only, starting with a small letter."""),
                specimen(
                        "an id that is a word of the language",
                        valid().replacing(MONEY, "id: exporters", "id: class"),
                        """
                        questionnaires/tiny/1/money.yaml:41
                          Question "class": An id is no word of the rule language.
                          Maybe it can say more."""),
                specimen(
                        "an id that is a word of the rules", valid().replacing(MONEY, "id: exporters", "id: not"), """
                        questionnaires/tiny/1/money.yaml:41
                          Question "not": An id is no word of the rule language.
                          Maybe it can say more."""),
                specimen(
                        "an id that the sheet itself has",
                        valid().replacing(MONEY, "id: exporters", "id: reference"),
                        """
                        questionnaires/tiny/1/money.yaml:41
                          Question "reference": An id is no field of an answer sheet.
                          Maybe it can say more."""),
                specimen("an id that a score has", valid().replacing(MONEY, "id: exporters", "id: moneyScore"), """
                        questionnaires/tiny/1/questionnaire.yaml:1
                          Field "moneyScore" exists without being asked for: it is a tick, a score or a stage.
                          Maybe a question or derived field should have another id."""),
                specimen("an id that a tick has", valid().replacing(MONEY, "id: exporters", "id: topicsMarket"), """
                        questionnaires/tiny/1/questionnaire.yaml:1
                          Field "topicsMarket" exists without being asked for: it is a tick, a score or a stage.
                          Maybe a question or derived field should have another id."""),
                specimen("an id that the stage has", valid().replacing(MONEY, "id: exporters", "id: stage"), """
                        questionnaires/tiny/1/questionnaire.yaml:1
                          Field "stage" exists without being asked for: it is a tick, a score or a stage.
                          Maybe a question or derived field should have another id."""),
                specimen("a negative weight", valid().replacing(STRATEGY, "    weight: 2\n", "    weight: -2\n"), """
                        questionnaires/tiny/1/strategy.yaml:12
                          Question "writtenStrategy": The weight (-2) is negative.
                          Maybe 0: asked, not scored."""),
                specimen(
                        "a scored choice of which no option is better",
                        valid().replacing(CONTEXT, "scale: merger\n    weight: 0", "scale: merger\n    weight: 1")
                                .replacing(CONTEXT, "weight: 0\n\nquestions", "weight: 1\n\nquestions"),
                        """
                        questionnaires/tiny/1/context.yaml:21
                          Question "merger": It is scored, but none of its answers is better than another.
                          Maybe weight 0.""",
                        """
                        rules/tiny/ladder.yaml:1
                          No rule says how dimension "context" is scored."""),
                specimen("a direction that is missing", valid().replacing(MONEY, "    better: none\n", ""), """
                        questionnaires/tiny/1/money.yaml:33
                          Question "publicShare": It does not say which direction is better.
                          Maybe one of: higher, lower, none."""),
                specimen(
                        "a direction that does not exist",
                        valid().replacing(MONEY, "better: none", "better: lowest"),
                        """
                        questionnaires/tiny/1/money.yaml:37
                          Question "publicShare": It does not say which direction is better.
                          Maybe one of: higher, lower, none."""),
                specimen(
                        "a direction of a yes-no question that does not exist",
                        valid().replacing(STRATEGY, "better: \"yes\"", "better: higher"),
                        """
                        questionnaires/tiny/1/strategy.yaml:19
                          Question "actionPlan": Neither answer is called "higher".
                          Maybe one of: yes, no, none."""),
                specimen(
                        "a smallest answer that is not below the largest",
                        valid().replacing(MONEY, "better: none", "min: 100\n    better: none"),
                        """
                        questionnaires/tiny/1/money.yaml:37
                          Question "publicShare": The smallest answer (100) is not below the largest (100)."""),
                specimen(
                        "too many decimals", valid().replacing(MONEY, "max: 1000", "max: 1000\n    decimals: 5"), """
                        questionnaires/tiny/1/money.yaml:14
                          Question "members": It allows 5 decimals; 0 to 4 are possible."""));
    }

    static Stream<Specimen> bands() {
        return Stream.of(
                specimen(
                        "scored without bands",
                        valid().replacing(
                                        MONEY,
                                        "    bands:\n      - { from: 0, points: 0 }\n      - { from: 50, points: 100 }\n",
                                        ""),
                        """
                        questionnaires/tiny/1/money.yaml:22
                          Question "privateShare": It is scored, but no band says what a number is worth.
                          Maybe weight 0."""),
                specimen(
                        "a gap at the start",
                        valid().replacing(
                                        MONEY,
                                        "{ from: 0, points: 0 }\n      - { from: 5, ",
                                        "{ from: 1, points: 0 }\n      - { from: 5, "),
                        """
                        questionnaires/tiny/1/money.yaml:16
                          Question "members": The first band starts at 1, so smaller numbers have no points.
                          Maybe it should start at 0."""),
                specimen(
                        "bands that change places",
                        valid().replacing(MONEY, "from: 5, points: 40", "from: 25, points: 40"),
                        """
                        questionnaires/tiny/1/money.yaml:18
                          Question "members": This band does not start above the one before it.
                          Maybe two bands changed places."""),
                specimen(
                        "two bands that start together",
                        valid().replacing(MONEY, "from: 5, points: 40", "from: 0, points: 40"),
                        """
                        questionnaires/tiny/1/money.yaml:17
                          Question "members": This band does not start above the one before it.
                          Maybe two bands changed places."""),
                specimen(
                        "points that fall",
                        valid().replacing(MONEY, "from: 5, points: 40", "from: 5, points: 120"),
                        """
                        questionnaires/tiny/1/money.yaml:18
                          Question "members": A better number loses points here.
                          Maybe "better" should be turned round."""),
                specimen(
                        "points that do not end at 100",
                        valid().replacing(MONEY, "from: 20, points: 100", "from: 20, points: 90"),
                        """
                        questionnaires/tiny/1/money.yaml:15
                          Question "members": Its bands run from 0 to 90 points.
                          Maybe they should run from 0 to 100."""),
                specimen(
                        "points that rise although less is better",
                        valid().replacing(MONEY, "max: 1000\n    better: higher", "max: 1000\n    better: lower"),
                        """
                        questionnaires/tiny/1/money.yaml:15
                          Question "members": Its bands run from 0 to 100 points.
                          Maybe they should run from 100 to 0.""",
                        """
                        questionnaires/tiny/1/money.yaml:17
                          Question "members": A better number loses points here.
                          Maybe "better" should be turned round.""",
                        """
                        questionnaires/tiny/1/money.yaml:18
                          Question "members": A better number loses points here.
                          Maybe "better" should be turned round.""",
                        """
                        rules/tiny/gates/gates.drl:19
                          Rule GAT-TOP-01 lets a better answer to "members" lose the gate: {"members": 15} meets it, {"members": 14} does not.
                          Maybe the operator >= should be turned round.""",
                        """
                        rules/tiny/scoring/scoring.drl:19
                          Rule SCO-MON-02 lets a better answer to "members" lower the score: {"members": 1} is not capped, {"members": 0} is.
                          Maybe the operator < should be turned round."""),
                specimen(
                        "a band beyond the largest answer",
                        valid().replacing(MONEY, "from: 20, points: 100", "from: 2000, points: 100"),
                        """
                        questionnaires/tiny/1/money.yaml:18
                          Question "members": No answer reaches this band: the largest is 1000."""));
    }

    static Stream<Specimen> conditions() {
        return Stream.of(
                specimen(
                        "shown by a later question",
                        valid().replacing(STRATEGY, "question: writtenStrategy", "question: topics"),
                        """
                        questionnaires/tiny/1/strategy.yaml:20
                          Question "actionPlan": It is shown by question "topics", which does not stand before it.
                          Maybe one of: founded, merger, writtenStrategy."""),
                specimen(
                        "shown by itself",
                        valid().replacing(STRATEGY, "question: writtenStrategy", "question: actionPlan"),
                        """
                        questionnaires/tiny/1/strategy.yaml:20
                          Question "actionPlan": It is shown by question "actionPlan", which does not stand before it.
                          Maybe one of: founded, merger, writtenStrategy."""),
                specimen(
                        "shown by a question that does not exist",
                        valid().replacing(STRATEGY, "question: writtenStrategy", "question: writtenStrateg"),
                        """
                        questionnaires/tiny/1/strategy.yaml:20
                          Question "actionPlan": It is shown by question "writtenStrateg", which does not stand before it.
                          Maybe it should be "writtenStrategy"."""),
                specimen(
                        "shown by an option that does not exist",
                        valid().replacing(STRATEGY, "at-least: in-preparation", "at-least: in-preparaton"),
                        """
                        questionnaires/tiny/1/strategy.yaml:20
                          Question "actionPlan": "in-preparaton" is no value that question "writtenStrategy" can reach from below.
                          Maybe it should be "in-preparation"."""),
                specimen(
                        "shown by options of which none is better",
                        valid().replacing(
                                        STRATEGY,
                                        "question: writtenStrategy, at-least: in-preparation",
                                        "question: merger, at-least: planned"),
                        """
                        questionnaires/tiny/1/strategy.yaml:20
                          Question "actionPlan": "planned" is no value that question "merger" can reach from below."""),
                specimen(
                        "shown by a question with a better smaller answer",
                        valid().replacing(
                                        STRATEGY,
                                        "question: writtenStrategy, at-least: in-preparation",
                                        "question: founded, at-least: \"2000\""),
                        """
                        questionnaires/tiny/1/strategy.yaml:20
                          Question "actionPlan": "2000" is no value that question "founded" can reach from below."""),
                specimen(
                        "shown by a number that nobody can answer",
                        valid().replacing(
                                        MONEY,
                                        "max: 100\n",
                                        "max: 100\n    shown-when: { question: members, at-least: \"1001\" }\n"),
                        """
                        questionnaires/tiny/1/money.yaml:47
                          Question "exporters": "1001" is no value that question "members" can reach from below."""),
                specimen(
                        "shown by a word where a number belongs",
                        valid().replacing(
                                        MONEY,
                                        "max: 100\n",
                                        "max: 100\n    shown-when: { question: members, at-least: many }\n"),
                        """
                        questionnaires/tiny/1/money.yaml:47
                          Question "exporters": "many" is no value that question "members" can reach from below."""));
    }

    static Stream<Specimen> derived() {
        return Stream.of(
                specimen(
                        "a field of an unknown question",
                        valid().replacing(QUESTIONNAIRE, "difference: [ publicShare", "difference: [ pubicShare"),
                        """
                        questionnaires/tiny/1/questionnaire.yaml:17
                          Derived field "publicBeyondPrivate" uses question "pubicShare", which does not exist.
                          Maybe it should be "publicShare"."""),
                specimen(
                        "a field with two operators",
                        valid().replacing(QUESTIONNAIRE, "difference: [", "years-since: founded, difference: ["),
                        """
                        questionnaires/tiny/1/questionnaire.yaml:17
                          Derived field "publicBeyondPrivate" names 2 operators.
                          Maybe exactly one of: years-since, sum, difference, tally."""),
                specimen(
                        "a field without an operator",
                        valid().replacing(QUESTIONNAIRE, ", difference: [ publicShare, privateShare ]", ""),
                        """
                        questionnaires/tiny/1/questionnaire.yaml:17
                          Derived field "publicBeyondPrivate" names 0 operators.
                          Maybe exactly one of: years-since, sum, difference, tally."""),
                specimen(
                        "a field with the id of a question",
                        valid().replacing(QUESTIONNAIRE, "id: publicBeyondPrivate", "id: exporters"),
                        """
                        questionnaires/tiny/1/questionnaire.yaml:17
                          The id of derived field "exporters" is taken."""),
                specimen(
                        "a field with the id of another field",
                        valid().replacing(QUESTIONNAIRE, "id: publicBeyondPrivate", "id: shares"),
                        """
                        questionnaires/tiny/1/questionnaire.yaml:17
                          The id of derived field "shares" is taken."""),
                specimen(
                        "a field with an id in kebab-case",
                        valid().replacing(QUESTIONNAIRE, "id: publicBeyondPrivate", "id: public-beyond"),
                        """
                        questionnaires/tiny/1/questionnaire.yaml:17
                          Derived field "public-beyond": An id is a camelCase word."""),
                specimen(
                        "a sum of nothing",
                        valid().replacing(QUESTIONNAIRE, "difference: [ publicShare, privateShare ]", "sum: []"),
                        """
                        questionnaires/tiny/1/questionnaire.yaml:17
                          Derived field "publicBeyondPrivate" is made of 0 questions.
                          Maybe a sum of at least one, or a difference of two."""),
                specimen(
                        "a sum of an option",
                        valid().replacing(
                                        QUESTIONNAIRE,
                                        "sum: [ privateShare, publicShare ]",
                                        "sum: [ privateShare, merger ]"),
                        """
                        questionnaires/tiny/1/questionnaire.yaml:16
                          Derived field "shares" uses question "merger", which is not answered with a number."""),
                specimen(
                        "years since something that is no year",
                        valid().replacing(
                                        QUESTIONNAIRE,
                                        "difference: [ publicShare, privateShare ]",
                                        "years-since: exporters"),
                        """
                        questionnaires/tiny/1/questionnaire.yaml:17
                          Derived field "publicBeyondPrivate" uses question "exporters", which is not answered with a year."""),
                specimen(
                        "a difference of three",
                        valid().replacing(
                                        QUESTIONNAIRE,
                                        "difference: [ publicShare, privateShare ]",
                                        "difference: [ publicShare, privateShare, members ]"),
                        """
                        questionnaires/tiny/1/questionnaire.yaml:17
                          Derived field "publicBeyondPrivate" is made of 3 questions.
                          Maybe a sum of at least one, or a difference of two."""));
    }

    @ParameterizedTest
    @MethodSource({"heads", "scales", "questions", "bands", "conditions", "derived"})
    void everyFaultIsNamedWithItsPlaceAndALikelyFix(Specimen specimen) {
        List<String> found = specimen.found();

        assertThat(found).containsExactlyElementsOf(specimen.messages());
    }
}
