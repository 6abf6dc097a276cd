package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.OperatorContent.ADVICE;
import static org.clustermaturity.release.OperatorContent.ADVICE_TEXTS;
import static org.clustermaturity.release.OperatorContent.DATA;
import static org.clustermaturity.release.OperatorContent.FLAGS;
import static org.clustermaturity.release.OperatorContent.FLAGS_TEXTS;
import static org.clustermaturity.release.OperatorContent.QUESTIONNAIRE;
import static org.clustermaturity.release.OperatorContent.SAFETY;
import static org.clustermaturity.release.OperatorContent.SCORING;
import static org.clustermaturity.release.OperatorContent.SCORING_TEXTS;
import static org.clustermaturity.release.OperatorContent.STRATEGY;
import static org.clustermaturity.release.OperatorContent.TECHNOLOGY;
import static org.clustermaturity.release.OperatorContent.valid;
import static org.clustermaturity.release.Specimen.specimen;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults in indicators, matrices, score ranges, levels and switches. */
class BadOperatorsTest {

    static Stream<Specimen> matrices() {
        return Stream.of(
                specimen(
                        "a matrix with one row",
                        valid().replacing(
                                        TECHNOLOGY,
                                        "      - { key: additive-manufacturing, text: \"Additive manufacturing\" }\n      - { key: robotics, text: \"Robotics\" }\n",
                                        ""),
                        """
                        questionnaires/operators/1/technology.yaml:20
                          Question "advanced": A matrix has 2 to 50 rows, not 1."""),
                specimen(
                        "a matrix without rows",
                        valid().replacing(
                                        TECHNOLOGY,
                                        "    rows:\n      - { key: simulation, text: \"Simulation\" }\n      - { key: additive-manufacturing, text: \"Additive manufacturing\" }\n      - { key: robotics, text: \"Robotics\" }\n",
                                        ""),
                        """
                        questionnaires/operators/1/technology.yaml:15
                          Question "advanced": A matrix has 2 to 50 rows, not 0."""),
                specimen(
                        "a row that is no kebab-case word",
                        valid().replacing(TECHNOLOGY, "key: robotics", "key: Robotics"),
                        """
                        questionnaires/operators/1/technology.yaml:23
                          Question "advanced": Row "Robotics" is no kebab-case word."""),
                specimen(
                        "a row that stands twice",
                        valid().replacing(TECHNOLOGY, "key: robotics", "key: simulation"),
                        """
                        questionnaires/operators/1/technology.yaml:23
                          Question "advanced": Row "simulation" stands twice."""),
                specimen(
                        "a row whose question exists",
                        valid().replacing(TECHNOLOGY, "id: website", "id: advancedRobotics"),
                        """
                        questionnaires/operators/1/technology.yaml:23
                          Question "advanced": Row "robotics" becomes question "advancedRobotics", whose id is taken."""),
                specimen(
                        "a matrix with the id of a question",
                        valid().replacing(TECHNOLOGY, "id: advanced\n", "id: website\n"),
                        """
                        questionnaires/operators/1/technology.yaml:15
                          Question "website": This id is taken by another question.
                          Maybe a copied block was not renamed."""),
                specimen(
                        "a matrix on a scale without points",
                        valid().replacing(TECHNOLOGY, "scale: use", "scale: areas"),
                        """
                        questionnaires/operators/1/technology.yaml:19
                          Question "advanced": The options of scale "areas" have no points."""),
                specimen(
                        "a matrix on an unknown scale",
                        valid().replacing(TECHNOLOGY, "scale: use", "scale: uses"),
                        """
                        questionnaires/operators/1/technology.yaml:19
                          Question "advanced": It uses scale "uses", which scales.yaml does not define.
                          Maybe it should be "use"."""),
                specimen(
                        "a matrix with a negative weight",
                        valid().replacing(TECHNOLOGY, "weight: 2", "weight: -2"),
                        """
                        questionnaires/operators/1/technology.yaml:24
                          Question "advanced": The weight (-2) is negative.
                          Maybe 0: asked, not scored."""),
                specimen(
                        "a kind that is nearly a matrix",
                        valid().replacing(TECHNOLOGY, "kind: matrix", "kind: matrics"),
                        """
                        questionnaires/operators/1/technology.yaml:18
                          Question "advanced": Kind "matrics" does not exist.
                          Maybe it should be "matrix"."""),
                specimen(
                        "rows of a question that is no matrix",
                        valid().replacing(
                                        TECHNOLOGY,
                                        "    better: \"yes\"\n",
                                        "    better: \"yes\"\n    rows:\n      - { key: one, text: \"One\" }\n"),
                        """
                        questionnaires/operators/1/technology.yaml:12
                          Question "website": It has rows but is no matrix.
                          Maybe its kind should be matrix."""));
    }

    static Stream<Specimen> indicators() {
        return Stream.of(
                specimen(
                        "an unknown operator",
                        valid().replacing(QUESTIONNAIRE, "operator: mean", "operator: meen"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:20
                          Indicator "handling" has operator "meen", which does not exist.
                          Maybe it should be "mean"."""),
                specimen(
                        "an id that is no camelCase word",
                        valid().replacing(QUESTIONNAIRE, "id: practices", "id: practices-two")
                                .replacing(
                                        QUESTIONNAIRE, "of: [ practices, quality ]", "of: [ practices-two, quality ]"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:19
                          Indicator "practices-two": An id is a camelCase word.
                          Maybe letters and digits only, starting with a small letter."""),
                specimen(
                        "an id that a question has",
                        valid().replacing(QUESTIONNAIRE, "id: handling", "id: quality")
                                .replacing(SCORING, "\"handling\", ", "\"quality\", "),
                        """
                        questionnaires/operators/1/questionnaire.yaml:20
                          Indicator "quality": This id is taken.
                          Maybe a copied block was not renamed."""),
                specimen(
                        "an id that the rule language has",
                        valid().replacing(QUESTIONNAIRE, "id: handling", "id: matches")
                                .replacing(SCORING, "\"handling\", ", "\"matches\", "),
                        """
                        questionnaires/operators/1/questionnaire.yaml:20
                          Indicator "matches": An id is no word of the rule language.
                          Maybe it can say more."""),
                specimen(
                        "an indicator of nothing",
                        valid().replacing(QUESTIONNAIRE, "of: [ practices, quality ]", "of: []"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:1
                          No rule and no other indicator counts indicator "practices".
                          Maybe a rule is missing.""",
                        """
                        questionnaires/operators/1/questionnaire.yaml:20
                          Indicator "handling" is made of nothing."""),
                specimen(
                        "an unknown question",
                        valid().replacing(QUESTIONNAIRE, "of: [ practices, quality ]", "of: [ practices, qualty ]"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:20
                          Indicator "handling" counts "qualty", which does not exist.
                          Maybe it should be "quality"."""),
                specimen(
                        "an indicator that comes later",
                        valid().replacing(QUESTIONNAIRE, "of: [ dataPractices ]", "of: [ dataPractices, handling ]"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:19
                          Indicator "practices" counts "handling", which does not exist."""),
                specimen(
                        "a question of another dimension",
                        valid().replacing(QUESTIONNAIRE, "of: [ practices, quality ]", "of: [ practices, website ]"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:20
                          Indicator "handling" counts "website", which belongs to dimension "technology".
                          Maybe another one of dimension "data" is meant."""),
                specimen(
                        "a question that counts twice",
                        valid().replacing(QUESTIONNAIRE, "of: [ practices, quality ]", "of: [ quality, quality ]"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:1
                          No rule and no other indicator counts indicator "practices".
                          Maybe a rule is missing.""",
                        """
                        questionnaires/operators/1/questionnaire.yaml:20
                          Indicator "handling" counts "quality" twice."""),
                specimen(
                        "a ratio of ticks of a question without ticks",
                        valid().replacing(QUESTIONNAIRE, "of: [ dataPractices ]", "of: [ dataPractices, quality ]"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:19
                          Indicator "practices" counts the ticks of "quality", which is no question with ticks.
                          Maybe the mean is meant."""),
                specimen(
                        "a mean of a question without weight",
                        valid().replacing(
                                        QUESTIONNAIRE, "of: [ practices, quality ]", "of: [ dataPractices, quality ]"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:1
                          No rule and no other indicator counts indicator "practices".
                          Maybe a rule is missing.""",
                        """
                        questionnaires/operators/1/questionnaire.yaml:20
                          Indicator "handling" counts "dataPractices", which has weight 0.
                          Maybe it should have weight 1."""),
                specimen(
                        "a staircase over a question that need not apply",
                        valid().replacing(
                                        SAFETY,
                                        "    weight: 1\n    source: book-2\n\n  - id: drills",
                                        "    weight: 1\n    not-applicable: true\n    source: book-2\n\n  - id: drills"),
                        """
                        rules/operators/scoring/scoring.drl:35
                          Rule SCO-SAF-01 counts "backup", which need not apply to everybody.
                          Maybe the mean is meant, which can do without."""),
                specimen(
                        "a question that is worth no points",
                        valid().replacing(
                                        DATA,
                                        "scale: use\n    weight: 1\n    source: book-2\n\n",
                                        "scale: areas\n    weight: 0\n    source: book-2\n\n")
                                .replacing(QUESTIONNAIRE, "of: [ practices, quality ]", "of: [ quality ]")
                                .replacing(QUESTIONNAIRE, "operator: mean", "operator: minimum")
                                .replacing(
                                        SCORING, "\"data\", \"handling\", ", "\"data\", \"practices\", \"handling\", "),
                        """
                        questionnaires/operators/1/questionnaire.yaml:20
                          Indicator "handling" counts "quality", whose answers are worth no points.
                          Maybe its scale or its bands should give some."""),
                specimen(
                        "best per option without points",
                        valid().replacing(QUESTIONNAIRE, "points: [ 100, 50 ], ", ""),
                        """
                        questionnaires/operators/1/questionnaire.yaml:17
                          Indicator "bestInvestments" has no points."""),
                specimen(
                        "points that no tick is worth",
                        valid().replacing(
                                        QUESTIONNAIRE,
                                        "of: [ practices, quality ]",
                                        "of: [ practices, quality ], points: [ 100, 50 ]"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:20
                          Indicator "handling" has points, which only best-per-option takes."""),
                specimen(
                        "points for too few nodes",
                        valid().replacing(QUESTIONNAIRE, "points: [ 100, 50 ]", "points: [ 100 ]"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:17
                          Indicator "bestInvestments" has 1 points for 2 nodes.
                          Maybe one for each, in the same order."""),
                specimen(
                        "points that do not reach 100",
                        valid().replacing(QUESTIONNAIRE, "points: [ 100, 50 ]", "points: [ 90, 50 ]"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:17
                          Indicator "bestInvestments" has points from 50 to 90.
                          Maybe none below 0, and 100 for the best."""),
                specimen(
                        "points below 0",
                        valid().replacing(QUESTIONNAIRE, "points: [ 100, 50 ]", "points: [ 100, -50 ]"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:17
                          Indicator "bestInvestments" has points from -50 to 100.
                          Maybe none below 0, and 100 for the best."""),
                specimen(
                        "best per option on two scales",
                        valid().replacing(
                                        STRATEGY,
                                        "kind: ticks\n    scale: areas\n    weight: 0\n    source: book-1\n\n  - id: preparation",
                                        "kind: ticks\n    scale: ready\n    weight: 0\n    source: book-1\n\n  - id: preparation"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:17
                          Indicator "bestInvestments" compares ticks on different scales: areas, ready.
                          Maybe the questions should share one."""),
                specimen(
                        "options left out of a mean",
                        valid().replacing(
                                        QUESTIONNAIRE,
                                        "of: [ practices, quality ]",
                                        "of: [ practices, quality ], without: [ policy ]"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:20
                          Indicator "handling" leaves options out, which only ratio-of-ticks does."""),
                specimen(
                        "an unknown option that is left out",
                        valid().replacing(QUESTIONNAIRE, "without: [ not-digital ]", "without: [ not-digitl ]"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:19
                          Indicator "practices" leaves out option "not-digitl", which does not exist.
                          Maybe it should be "not-digital"."""),
                specimen(
                        "every option left out",
                        valid().replacing(
                                        QUESTIONNAIRE,
                                        "without: [ not-digital ]",
                                        "without: [ policy, not-digital, stored ]"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:19
                          Indicator "practices" leaves out every option of a question."""),
                specimen(
                        "a negative weight",
                        valid().replacing(
                                        QUESTIONNAIRE,
                                        "of: [ practices, quality ], weight: 1",
                                        "of: [ practices, quality ], weight: -1"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:20
                          Indicator "handling" has a negative weight (-1)."""),
                specimen(
                        "an indicator that nothing counts",
                        valid().replacing(SCORING, "\"data\", \"handling\", ", "\"data\", \"practices\", "),
                        """
                        questionnaires/operators/1/questionnaire.yaml:1
                          No rule and no other indicator counts indicator "handling".
                          Maybe a rule is missing."""));
    }

    static Stream<Specimen> ranges() {
        return Stream.of(
                specimen(
                        "scores that fall",
                        valid().replacing(
                                        QUESTIONNAIRE,
                                        "{ from: 1, to: 5, decimals: 2 }",
                                        "{ from: 5, to: 1, decimals: 2 }"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:8
                          Scores run from 5 to 1.
                          Maybe the two changed places."""),
                specimen(
                        "a range without width",
                        valid().replacing(
                                        QUESTIONNAIRE,
                                        "{ from: 1, to: 5, decimals: 2 }",
                                        "{ from: 5, to: 5, decimals: 2 }"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:8
                          Scores run from 5 to 5.
                          Maybe the two changed places."""),
                specimen("too many decimals", valid().replacing(QUESTIONNAIRE, "decimals: 2", "decimals: 5"), """
                        questionnaires/operators/1/questionnaire.yaml:8
                          Scores have 5 decimals; 0 to 4 are possible."""),
                specimen(
                        "a negative number of decimals",
                        valid().replacing(QUESTIONNAIRE, "decimals: 2", "decimals: -1"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:8
                          Scores have -1 decimals; 0 to 4 are possible."""),
                specimen(
                        "a range that is too exact",
                        valid().replacing(
                                        QUESTIONNAIRE,
                                        "{ from: 1, to: 5, decimals: 2 }",
                                        "{ from: 0.00001, to: 5, decimals: 2 }"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:8
                          Scores run from 0.00001 to 5; at most a million and 4 decimals are possible."""),
                specimen(
                        "a level with two starts",
                        valid().replacing(QUESTIONNAIRE, "level: 2, above: 2", "level: 2, above: 2, from: 2"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:12
                          Level 2 names both "from" and "above".
                          Maybe "from" when the start itself belongs to it, "above" when not."""),
                specimen(
                        "a level without a start",
                        valid().replacing(QUESTIONNAIRE, "level: 2, above: 2, to: 3", "level: 2, to: 3"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:12
                          Level 2 names neither "from" nor "above".
                          Maybe "from" when the start itself belongs to it, "above" when not."""),
                specimen(
                        "a first level that leaves out the least score",
                        valid().replacing(QUESTIONNAIRE, "level: 1, from: 1", "level: 1, above: 1"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:11
                          Level 1 starts above 1, so a score of 1 has no level.
                          Maybe "from"."""),
                specimen(
                        "a first level that starts too high",
                        valid().replacing(QUESTIONNAIRE, "level: 1, from: 1", "level: 1, from: 1.5"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:11
                          Level 1 starts at 1.5; levels start at 1 and rise, to 5 at most."""),
                specimen(
                        "a last level that no score reaches",
                        valid().replacing(QUESTIONNAIRE, "{ level: 4, above: 4", "{ level: 4, above: 5")
                                .replacing(QUESTIONNAIRE, "above: 3, to: 4", "above: 3, to: 5"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:14
                          Level 4 starts at 5; levels start at 1 and rise, to 5 at most."""),
                specimen(
                        "a level that starts where the one before does",
                        valid().replacing(QUESTIONNAIRE, "above: 3, to: 4", "above: 2, to: 4")
                                .replacing(QUESTIONNAIRE, "above: 2, to: 3", "above: 2, to: 2"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:13
                          Level 3 starts at 2; levels start at 1 and rise, to 5 at most."""),
                specimen(
                        "a gap between levels",
                        valid().replacing(QUESTIONNAIRE, "from: 1, to: 2", "from: 1, to: 1.9"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:11
                          Level 1 ends at 1.9: there is a gap between 1.9 and 2."""),
                specimen(
                        "an overlap of levels",
                        valid().replacing(QUESTIONNAIRE, "from: 1, to: 2", "from: 1, to: 2.1"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:11
                          Level 1 ends at 2.1: there is an overlap of 2 to 2.1."""),
                specimen(
                        "a last level that ends too early",
                        valid().replacing(QUESTIONNAIRE, "above: 4, to: 5", "above: 4, to: 4.5"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:14
                          Level 4 ends at 4.5: there is a gap between 4.5 and 5."""),
                specimen(
                        "a start that is too exact",
                        valid().replacing(QUESTIONNAIRE, "{ level: 2, above: 2", "{ level: 2, above: 2.00001")
                                .replacing(QUESTIONNAIRE, "from: 1, to: 2,", "from: 1,"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:12
                          Level 2 starts at 2.00001; at most a million and 4 decimals are possible."""),
                specimen("a gap between bands", valid().replacing(SAFETY, "from: 0, to: 1", "from: 0, to: 0.5"), """
                        questionnaires/operators/1/safety.yaml:31
                          Question "drills": This band ends at 0.5: there is a gap between 0.5 and 1."""),
                specimen("a last band that ends too early", valid().replacing(SAFETY, "to: 100", "to: 99"), """
                        questionnaires/operators/1/safety.yaml:32
                          Question "drills": This band ends at 99: there is a gap between 99 and 100."""),
                specimen(
                        "a policy that does not exist",
                        valid().replacing(QUESTIONNAIRE, "score: {", "missing: halff\nscore: {"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:8
                          There is no policy "halff" for missing answers.
                          Maybe it should be "half"."""),
                specimen(
                        "a cap outside the range",
                        valid().replacing(SCORING, "\"tools\", 3.75", "\"tools\", 5.5"),
                        """
                        rules/operators/scoring/scoring.drl:51
                          Rule SCO-TOO-02 caps at 5.5, but scores run from 1 to 5."""),
                specimen(
                        "a cap that is too exact",
                        valid().replacing(SCORING, "\"tools\", 3.75", "\"tools\", 3.00001"),
                        """
                        rules/operators/scoring/scoring.drl:55
                          Rule SCO-TOO-02 does not end with a conclusion of this folder.
                          Maybe one of: conclude.weightedMean("dimension"); conclude.sum, minimum, ratioOfTicks or staircase likewise; conclude.cap("dimension", 40); conclude.tally("name");"""));
    }

    static Stream<Specimen> switches() {
        return Stream.of(
                specimen(
                        "an unknown scale",
                        valid().replacing(QUESTIONNAIRE, "scale: counting", "scale: counts"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:23
                          Switch "counting" uses scale "counts", which scales.yaml does not define.
                          Maybe one of: areas, counting, practices, ready, use.""",
                        """
                        rules/operators/scoring/scoring.drl:6
                          Rule SCO-STR-01: Field "counting" is compared with "Counting.ALIKE", which is none of its options.
                          Maybe one of: YesNo.NO, YesNo.YES.""",
                        """
                        rules/operators/scoring/scoring.drl:14
                          Rule SCO-STR-02: Field "counting" is compared with "Counting.HALF", which is none of its options.
                          Maybe one of: YesNo.NO, YesNo.YES."""),
                specimen(
                        "a scale with points",
                        valid().replacing(QUESTIONNAIRE, "scale: counting", "scale: use"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:23
                          Switch "counting" uses scale "use", whose options have points.
                          Maybe a scale without: no way of reading a model is better than another.""",
                        """
                        questionnaires/operators/1/questionnaire.yaml:23
                          Switch "counting" has no option "alike".
                          Maybe one of: tested, unused, used.""",
                        """
                        rules/operators/scoring/scoring.drl:6
                          Rule SCO-STR-01: Field "counting" is compared with "Counting.ALIKE", which is none of its options.
                          Maybe one of: Use.TESTED, Use.UNUSED, Use.USED.""",
                        """
                        rules/operators/scoring/scoring.drl:14
                          Rule SCO-STR-02: Field "counting" is compared with "Counting.HALF", which is none of its options.
                          Maybe one of: Use.TESTED, Use.UNUSED, Use.USED."""),
                specimen(
                        "an unknown default", valid().replacing(QUESTIONNAIRE, "default: alike", "default: alik"), """
                        questionnaires/operators/1/questionnaire.yaml:23
                          Switch "counting" has no option "alik".
                          Maybe it should be "alike"."""),
                specimen(
                        "an unknown source",
                        valid().replacing(
                                        QUESTIONNAIRE, "default: alike, source: book-1", "default: alike, source: bok"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:23
                          Switch "counting" names source "bok", which docs/sources.yaml does not define.
                          Maybe it should be "book"."""),
                specimen(
                        "an id that an indicator has",
                        valid().replacing(QUESTIONNAIRE, "id: counting", "id: handling"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:23
                          Switch "handling": This id is taken.
                          Maybe a copied block was not renamed.""",
                        """
                        rules/operators/scoring/scoring.drl:6
                          Rule SCO-STR-01: Answers has no field "counting".""",
                        """
                        rules/operators/scoring/scoring.drl:14
                          Rule SCO-STR-02: Answers has no field "counting"."""),
                specimen(
                        "an id that a score has",
                        valid().replacing(QUESTIONNAIRE, "id: counting", "id: toolsScore"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:1
                          Field "toolsScore" exists without being asked for: it is a tick, a score or a stage.
                          Maybe a question or derived field should have another id.""",
                        """
                        rules/operators/scoring/scoring.drl:6
                          Rule SCO-STR-01: Answers has no field "counting".""",
                        """
                        rules/operators/scoring/scoring.drl:14
                          Rule SCO-STR-02: Answers has no field "counting"."""),
                specimen("a key that is missing", valid().replacing(QUESTIONNAIRE, ", default: alike", ""), """
                        questionnaires/operators/1/questionnaire.yaml:23
                          Here "default" is missing.
                          Maybe the line was forgotten or is indented too far."""),
                specimen(
                        "too many combinations",
                        valid().replacing(
                                        QUESTIONNAIRE,
                                        "default: alike, source: book-1 }",
                                        "default: alike, source: book-1 }\n  - { id: moreA, title: \"More\", why: \"More.\", scale: counting, default: alike, source: book-1 }\n  - { id: moreB, title: \"More\", why: \"More.\", scale: counting, default: alike, source: book-1 }\n  - { id: moreC, title: \"More\", why: \"More.\", scale: counting, default: alike, source: book-1 }\n  - { id: moreD, title: \"More\", why: \"More.\", scale: counting, default: alike, source: book-1 }\n  - { id: moreE, title: \"More\", why: \"More.\", scale: counting, default: alike, source: book-1 }\n  - { id: moreF, title: \"More\", why: \"More.\", scale: counting, default: alike, source: book-1 }\n  - { id: moreG, title: \"More\", why: \"More.\", scale: counting, default: alike, source: book-1 }\n  - { id: moreH, title: \"More\", why: \"More.\", scale: counting, default: alike, source: book-1 }\n  - { id: moreI, title: \"More\", why: \"More.\", scale: counting, default: alike, source: book-1 }\n  - { id: moreJ, title: \"More\", why: \"More.\", scale: counting, default: alike, source: book-1 }\n"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:1
                          No rule asks for switch "moreA".
                          Maybe a rule is missing.""",
                        """
                        questionnaires/operators/1/questionnaire.yaml:1
                          No rule asks for switch "moreB".
                          Maybe a rule is missing.""",
                        """
                        questionnaires/operators/1/questionnaire.yaml:1
                          No rule asks for switch "moreC".
                          Maybe a rule is missing.""",
                        """
                        questionnaires/operators/1/questionnaire.yaml:1
                          No rule asks for switch "moreD".
                          Maybe a rule is missing.""",
                        """
                        questionnaires/operators/1/questionnaire.yaml:1
                          No rule asks for switch "moreE".
                          Maybe a rule is missing.""",
                        """
                        questionnaires/operators/1/questionnaire.yaml:1
                          No rule asks for switch "moreF".
                          Maybe a rule is missing.""",
                        """
                        questionnaires/operators/1/questionnaire.yaml:1
                          No rule asks for switch "moreG".
                          Maybe a rule is missing.""",
                        """
                        questionnaires/operators/1/questionnaire.yaml:1
                          No rule asks for switch "moreH".
                          Maybe a rule is missing.""",
                        """
                        questionnaires/operators/1/questionnaire.yaml:1
                          No rule asks for switch "moreI".
                          Maybe a rule is missing.""",
                        """
                        questionnaires/operators/1/questionnaire.yaml:1
                          No rule asks for switch "moreJ".
                          Maybe a rule is missing.""",
                        """
                        questionnaires/operators/1/questionnaire.yaml:22
                          The switches make more than 1000 combinations.
                          Maybe some of them belong into questionnaires of their own."""),
                specimen(
                        "a switch that no rule asks for",
                        valid().replacing(SCORING, "Answers( counting == Counting.ALIKE )", "Answers()")
                                .replacing(SCORING, "Answers( counting == Counting.HALF )", "Answers()")
                                .replacing(
                                        SCORING,
                                        "conclude.weightedMean(\"strategy\", \"bestInvestments\", \"preparation\");",
                                        "conclude.cap(\"tools\", 4);"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:1
                          No rule asks for switch "counting".
                          Maybe a rule is missing.""",
                        """
                        questionnaires/operators/1/questionnaire.yaml:1
                          No rule and no other indicator counts indicator "bestInvestments".
                          Maybe a rule is missing.""",
                        """
                        rules/operators/scoring/scoring.drl:11
                          Rule SCO-STR-02 asks for nothing.
                          Maybe the comparison was forgotten."""),
                specimen(
                        "a combination that no rule scores",
                        valid().replacing(
                                        SCORING,
                                        "Answers( counting == Counting.HALF )\nthen\n    conclude.weightedMean(\"strategy\", \"bestInvestments\", \"preparation\");",
                                        "Answers( shop == YesNo.NO )\nthen\n    conclude.cap(\"tools\", 4);")
                                .replacing(
                                        QUESTIONNAIRE,
                                        "of: [ invested, planned ], weight: 2",
                                        "of: [ invested, planned ], weight: 2"),
                        """
                        questionnaires/operators/1/questionnaire.yaml:1
                          No rule and no other indicator counts indicator "bestInvestments".
                          Maybe a rule is missing.""",
                        """
                        rules/operators/scoring/scoring.drl:1
                          No rule says how dimension "strategy" is scored when counting is "half"."""),
                specimen(
                        "a combination that two rules score",
                        valid().replacing(
                                        SCORING,
                                        "Answers( counting == Counting.HALF )",
                                        "Answers( counting in ( Counting.ALIKE, Counting.HALF ) )"),
                        """
                        rules/operators/scoring/scoring.drl:11
                          Rule SCO-STR-02 scores dimension "strategy" a second time when counting is "alike"."""),
                specimen(
                        "a score under a switch and an answer",
                        valid().replacing(
                                        SCORING,
                                        "Answers( counting == Counting.HALF )",
                                        "Answers( counting == Counting.HALF, shop == YesNo.NO )"),
                        """
                        rules/operators/scoring/scoring.drl:11
                          Rule SCO-STR-02 scores a dimension under a condition.
                          Maybe a cap says what is meant."""),
                specimen(
                        "a cap under a switch",
                        valid().replacing(
                                        SCORING,
                                        "Answers( shop == YesNo.NO )",
                                        "Answers( shop == YesNo.NO, counting == Counting.HALF )"),
                        """
                        rules/operators/scoring/scoring.drl:51
                          Rule SCO-TOO-02 asks for switch "counting", which only a rule that scores a dimension may."""),
                specimen(
                        "a flag under a switch",
                        valid().replacing(
                                        FLAGS,
                                        "Scored( dataScore < 2.5 )",
                                        "Scored( dataScore < 2.5, counting == Counting.HALF )"),
                        """
                        rules/operators/flags/flags.drl:3
                          Rule FLG-DAT-01 asks for switch "counting", which only a rule that scores a dimension may."""),
                specimen(
                        "advice under a switch",
                        valid().replacing(
                                        ADVICE,
                                        "Staged( technologyScore < 3 )",
                                        "Staged( technologyScore < 3, counting == Counting.HALF )"),
                        """
                        rules/operators/advice/advice.drl:3
                          Rule ADV-TEC-01 asks for switch "counting", which only a rule that scores a dimension may."""));
    }

    static Stream<Specimen> rules() {
        return Stream.of(
                specimen(
                        "an unknown node",
                        valid().replacing(SCORING, "\"handling\", ", "\"handlng\", ")
                                .replacing(QUESTIONNAIRE, "operator: mean, of", "operator: mean, of"),
                        """
                        rules/operators/scoring/scoring.drl:27
                          Rule SCO-DAT-01 counts "handlng", which does not exist.
                          Maybe it should be "handling"."""),
                specimen(
                        "a node of another dimension",
                        valid().replacing(SCORING, "\"handling\", \"protection\"", "\"handling\", \"website\""),
                        """
                        rules/operators/scoring/scoring.drl:27
                          Rule SCO-DAT-01 counts "website", which belongs to dimension "technology".
                          Maybe another one of dimension "data" is meant."""),
                specimen(
                        "a node that counts twice",
                        valid().replacing(SCORING, "\"handling\", \"protection\"", "\"handling\", \"handling\""),
                        """
                        rules/operators/scoring/scoring.drl:27
                          Rule SCO-DAT-01 counts "handling" twice."""),
                specimen(
                        "a node of the wrong kind",
                        valid().replacing(
                                        SCORING,
                                        "ratioOfTicks(\"green\")",
                                        "ratioOfTicks(\"green\", \"greenReady\", \"quality\")"),
                        """
                        rules/operators/scoring/scoring.drl:59
                          Rule SCO-GRE-01 counts "quality", which belongs to dimension "data".
                          Maybe another one of dimension "green" is meant."""),
                specimen(
                        "ticks of a dimension without ticks",
                        valid().replacing(SCORING, "conclude.sum(\"tools\")", "conclude.ratioOfTicks(\"tools\")"),
                        """
                        rules/operators/scoring/scoring.drl:43
                          Rule SCO-TOO-01 counts the ticks of "shop", which is no question with ticks.
                          Maybe the mean is meant.""",
                        """
                        rules/operators/scoring/scoring.drl:43
                          Rule SCO-TOO-01 counts the ticks of "accounts", which is no question with ticks.
                          Maybe the mean is meant."""),
                specimen(
                        "a node without weight",
                        valid().replacing(
                                        SCORING,
                                        "conclude.minimum(\"data\", \"handling\", \"protection\")",
                                        "conclude.sum(\"data\", \"handling\", \"dataPractices\")"),
                        """
                        rules/operators/scoring/scoring.drl:27
                          Rule SCO-DAT-01 counts "dataPractices", which has weight 0.
                          Maybe it should have weight 1."""),
                specimen(
                        "a dimension that only indicators score, without naming one",
                        valid().replacing(
                                        STRATEGY,
                                        "    weight: 1\n    source: book-1\n",
                                        "    weight: 0\n    source: book-1\n")
                                .replacing(
                                        SCORING,
                                        "conclude.weightedMean(\"strategy\", \"allInvestments\", \"preparation\");",
                                        "conclude.weightedMean(\"strategy\");")
                                .replacing(
                                        SCORING,
                                        "conclude.weightedMean(\"strategy\", \"bestInvestments\", \"preparation\");",
                                        "conclude.weightedMean(\"strategy\", \"bestInvestments\", \"allInvestments\");"),
                        """
                        rules/operators/scoring/scoring.drl:3
                          Rule SCO-STR-01 names no node, and no question of dimension "strategy" is scored.
                          Maybe it should name indicators: conclude.weightedMean("dimension", "indicator");"""),
                specimen(
                        "an operator that rules do not have",
                        valid().replacing(SCORING, "conclude.minimum(\"data\"", "conclude.bestPerOption(\"data\""),
                        """
                        rules/operators/scoring/scoring.drl:31
                          Rule SCO-DAT-01 does not end with a conclusion of this folder.
                          Maybe one of: conclude.weightedMean("dimension"); conclude.sum, minimum, ratioOfTicks or staircase likewise; conclude.cap("dimension", 40); conclude.tally("name");"""),
                specimen(
                        "a stage without a ladder",
                        valid().replacing(ADVICE, "technologyScore < 3", "technologyScore < 3, stage == Stage.GROWTH"),
                        """
                        rules/operators/advice/advice.drl:6
                          Rule ADV-TEC-01: Staged has no field "stage"."""),
                specimen(
                        "gates without a ladder",
                        valid().with("rules/operators/gates/gates.drl", "package rules.operators.gates;\n"),
                        """
                        rules/operators/ladder.yaml:1
                          This file does not exist."""),
                specimen(
                        "labels without a ladder",
                        valid().with("rules/operators/labels.yaml", "notice: \"A hint.\"\n"),
                        """
                        rules/operators/ladder.yaml:1
                          This file does not exist."""),
                specimen(
                        "no rules at all",
                        valid().without(SCORING)
                                .without(SCORING_TEXTS)
                                .without(FLAGS)
                                .without(FLAGS_TEXTS)
                                .without(ADVICE)
                                .without(ADVICE_TEXTS),
                        """
                        questionnaires/operators/1/questionnaire.yaml:1
                          No rule asks for switch "counting".
                          Maybe a rule is missing.""",
                        """
                        questionnaires/operators/1/questionnaire.yaml:1
                          No rule and no other indicator counts indicator "bestInvestments".
                          Maybe a rule is missing.""",
                        """
                        questionnaires/operators/1/questionnaire.yaml:1
                          No rule and no other indicator counts indicator "allInvestments".
                          Maybe a rule is missing.""",
                        """
                        questionnaires/operators/1/questionnaire.yaml:1
                          No rule and no other indicator counts indicator "handling".
                          Maybe a rule is missing.""",
                        """
                        rules/operators/scoring:1
                          No rule says how dimension "strategy" is scored.""",
                        """
                        rules/operators/scoring:1
                          No rule says how dimension "technology" is scored.""",
                        """
                        rules/operators/scoring:1
                          No rule says how dimension "data" is scored.""",
                        """
                        rules/operators/scoring:1
                          No rule says how dimension "safety" is scored.""",
                        """
                        rules/operators/scoring:1
                          No rule says how dimension "tools" is scored.""",
                        """
                        rules/operators/scoring:1
                          No rule says how dimension "green" is scored."""));
    }

    @ParameterizedTest
    @MethodSource({"matrices", "indicators", "ranges", "switches", "rules"})
    void everyFaultIsNamedWithItsPlaceAndALikelyFix(Specimen specimen) {
        assertThat(specimen.found()).containsExactlyElementsOf(specimen.messages());
    }

    @Test
    void contentWithoutAFaultIsAccepted() {
        Specimen valid = new Specimen("valid", valid(), List.of());

        assertThat(valid.found()).isEmpty();
    }
}
