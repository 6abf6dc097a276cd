package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.TidyContent.ADVICE_EXAMPLES;
import static org.clustermaturity.release.TidyContent.GATES_EXAMPLES;
import static org.clustermaturity.release.TidyContent.SCORING_EXAMPLES;
import static org.clustermaturity.release.TidyContent.SHEETS;
import static org.clustermaturity.release.TidyContent.tidy;
import static org.clustermaturity.release.TinyContent.GATES;

import java.util.List;
import java.util.stream.Stream;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblem;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.proof.yaml.RuleExamples;
import org.clustermaturity.proof.yaml.SheetExamples;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.drools.KeptRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Examples that are wrong, or that are missing. */
class BadExamplesTest {

    private static final String OVERALL = "overall: 62.2";

    static Stream<Specimen> rules() {
        return Stream.of(
                Specimen.specimen("tidy examples", tidy()),
                Specimen.specimen("no examples", tidy().without(GATES_EXAMPLES), """
                        rules/tiny/gates/gates.drl:1
                          The examples of this file, rules/tiny/gates/gates.examples.yaml, do not exist.
                          Maybe write one in which each rule fires, and one in which it nearly does."""),
                Specimen.specimen("examples that are no list", tidy().with(GATES_EXAMPLES, "name: \"x\"\n"), """
                        rules/tiny/gates/gates.examples.yaml:1
                          The file is of another kind.
                          Maybe it should be a list."""),
                Specimen.specimen(
                        "a rule that fires unsaid and has no example",
                        tidy().replacing(SCORING_EXAMPLES, "SCO-MON-02, SCO-SIG-01 ]\n\n", "SCO-SIG-01 ]\n\n"),
                        """
                        rules/tiny/scoring/scoring.drl:19
                          Rule SCO-MON-02 fires in no example.
                          Maybe name it in "fires" and "nearly" of rules/tiny/scoring/scoring.examples.yaml.""",
                        """
                        rules/tiny/scoring/scoring.examples.yaml:3
                          Example "nobody is committed and a merger is planned" says that SCO-MON-01, SCO-SIG-01, SCO-STR-01 fire, but SCO-MON-01, SCO-MON-02, SCO-SIG-01, SCO-STR-01 fire."""),
                Specimen.specimen(
                        "a rule without any example",
                        tidy().replacing(
                                        GATES_EXAMPLES,
                                        "nearly: [ GAT-MID-01, GAT-MID-02, GAT-TOP-01, GAT-TOP-02 ]",
                                        "")
                                .replacing(GATES_EXAMPLES, "members: 15 }", "members: 14 }")
                                .replacing(GATES_EXAMPLES, "GAT-TOP-01, ", ""),
                        """
                        rules/tiny/gates/gates.drl:3
                          Rule GAT-MID-01 is narrowly missed in no example.
                          Maybe name it in "fires" and "nearly" of rules/tiny/gates/gates.examples.yaml.""",
                        """
                        rules/tiny/gates/gates.drl:11
                          Rule GAT-MID-02 is narrowly missed in no example.
                          Maybe name it in "fires" and "nearly" of rules/tiny/gates/gates.examples.yaml.""",
                        """
                        rules/tiny/gates/gates.drl:19
                          Rule GAT-TOP-01 fires in no example and is narrowly missed in no example.
                          Maybe name it in "fires" and "nearly" of rules/tiny/gates/gates.examples.yaml.""",
                        """
                        rules/tiny/gates/gates.drl:27
                          Rule GAT-TOP-02 is narrowly missed in no example.
                          Maybe name it in "fires" and "nearly" of rules/tiny/gates/gates.examples.yaml."""),
                Specimen.specimen(
                        "a rule that does not do what the example says",
                        tidy().replacing(GATES, "members >= 15", "members >= 16"),
                        """
                        rules/tiny/gates/gates.examples.yaml:3
                          Example "on every line" says that GAT-MID-01, GAT-MID-02, GAT-TOP-01, GAT-TOP-02 fire, but GAT-MID-01, GAT-MID-02, GAT-TOP-02 fire."""),
                Specimen.specimen(
                        "an example that says too much",
                        tidy().replacing(GATES_EXAMPLES, "fires: []", "fires: [ GAT-TOP-2 ]"),
                        """
                        rules/tiny/gates/gates.examples.yaml:7
                          Example "just under every line" says that GAT-TOP-2 fires, but no rule fires.
                          Maybe it should be "GAT-TOP-02"."""),
                Specimen.specimen(
                        "a near miss that is none",
                        tidy().replacing(GATES_EXAMPLES, "members: 14,", "members: 15,")
                                .replacing(GATES_EXAMPLES, "fires: []", "fires: [ GAT-TOP-01 ]"),
                        """
                        rules/tiny/gates/gates.examples.yaml:8
                          Example "just under every line" misses rule GAT-TOP-01 by 0 comparisons, not by one.
                          Maybe it fires."""),
                Specimen.specimen(
                        "a miss by two comparisons",
                        tidy().replacing(
                                        ADVICE_EXAMPLES,
                                        "scores: { money: 50 }, stage: middle }",
                                        "scores: { money: 50 } }"),
                        """
                        rules/tiny/advice/advice.examples.yaml:8
                          Example "nothing is due" misses rule ADV-MON-01 by 2 comparisons, not by one.
                          Maybe another answer should be given, too."""),
                Specimen.specimen(
                        "a near miss of a rule from elsewhere",
                        tidy().replacing(ADVICE_EXAMPLES, "nearly: [ ADV-STR-01,", "nearly: [ ADV-STR-01, GAT-MID-01,"),
                        """
                        rules/tiny/advice/advice.examples.yaml:8
                          Example "nothing is due" names rule GAT-MID-01, which is not in the file beside it."""),
                Specimen.specimen(
                        "answers that do not fit",
                        tidy().replacing(GATES_EXAMPLES, "writtenStrategy: agreed", "writtenStrategies: agreed")
                                .replacing(GATES_EXAMPLES, "founded: 2024", "founded: 2027"),
                        """
                        rules/tiny/gates/gates.examples.yaml:2
                          Questionnaire tiny/1 has no question "writtenStrategies".
                          Maybe it should be "writtenStrategy".""",
                        """
                        rules/tiny/gates/gates.examples.yaml:2
                          2027 lies outside 1950 to 2026.
                          Maybe the reference date is missing."""),
                Specimen.specimen(
                        "fields that do not exist",
                        tidy().replacing(
                                        ADVICE_EXAMPLES,
                                        "scores: { money: 50 }, stage: middle",
                                        "scores: { mony: 50 }, stage: middel, tallies: { sings: 1 }"),
                        """
                        rules/tiny/advice/advice.examples.yaml:6
                          There is no field "sings".
                          Maybe one of: signs.""",
                        """
                        rules/tiny/advice/advice.examples.yaml:6
                          There is no field "monyScore".
                          Maybe it should be "moneyScore".""",
                        """
                        rules/tiny/advice/advice.examples.yaml:6
                          There is no stage "middel".
                          Maybe it should be "middle"."""));
    }

    static Stream<Specimen> sheets() {
        return Stream.of(
                Specimen.specimen("sheets that come to what is written", tidy()),
                Specimen.specimen("no sheets, which nobody has to write", tidy().without(SHEETS)),
                Specimen.specimen(
                        "a total that the answers do not come to",
                        tidy().replacing(SHEETS, OVERALL, "overall: 64.2"),
                        """
                        rules/tiny/examples.yaml:5
                          Example "half of everything": overall is written as 64.2, but comes to 62.2.
                          Maybe the number was written down before an answer, a weight or a rule changed."""),
                Specimen.specimen(
                        "a number of more decimals", tidy().replacing(SHEETS, OVERALL, "overall: 62.20"), """
                        rules/tiny/examples.yaml:5
                          Example "half of everything": overall is written as 62.20, but comes to 62.22.
                          Maybe the number was written down before an answer, a weight or a rule changed."""),
                Specimen.specimen(
                        "everything else that can be wrong",
                        tidy().replacing(SHEETS, "\"Growing\"", "\"Leading\"")
                                .replacing(SHEETS, "money: 70", "money: 71")
                                .replacing(SHEETS, "stage: middle", "stage: top")
                                .replacing(SHEETS, "flags: []", "flags: [ FLG-SHA-01 ]"),
                        """
                        rules/tiny/examples.yaml:5
                          Example "half of everything": money is written as 71, but comes to 70.
                          Maybe the number was written down before an answer, a weight or a rule changed.""",
                        """
                        rules/tiny/examples.yaml:5
                          Example "half of everything": level is written as Leading, but comes to Growing.
                          Maybe the number was written down before an answer, a weight or a rule changed.""",
                        """
                        rules/tiny/examples.yaml:5
                          Example "half of everything": stage is written as top, but comes to middle.
                          Maybe the number was written down before an answer, a weight or a rule changed.""",
                        """
                        rules/tiny/examples.yaml:5
                          Example "half of everything": flags is written as [FLG-SHA-01], but comes to [].
                          Maybe the number was written down before an answer, a weight or a rule changed."""),
                Specimen.specimen(
                        "a dimension that does not exist",
                        tidy().replacing(SHEETS, "strategy: 58.33", "strategi: 58.33"),
                        """
                        rules/tiny/examples.yaml:5
                          There is no scored dimension "strategi".
                          Maybe it should be "strategy"."""),
                Specimen.specimen("no score at all", tidy().with(SHEETS, """
                                - name: "nothing"
                                  given: { answers: {} }
                                  comes-to: { overall: 0, level: "Starting" }
                                """), """
                        rules/tiny/examples.yaml:3
                          Example "nothing": overall is written as 0, but comes to no score.
                          Maybe the number was written down before an answer, a weight or a rule changed.""", """
                        rules/tiny/examples.yaml:3
                          Example "nothing": level is written as Starting, but comes to no level.
                          Maybe the number was written down before an answer, a weight or a rule changed."""),
                Specimen.specimen(
                        "a sheet that comes to nothing in particular, with an answer that does not fit",
                        tidy().with(SHEETS, """
                                - name: "nothing"
                                  given: { answers: { members: "five" } }
                                  comes-to: {}
                                """),
                        """
                        rules/tiny/examples.yaml:2
                          Question "members" takes a number, not a text.""",
                        """
                        rules/tiny/examples.yaml:3
                          Example "nothing" does not say what it comes to.
                          Maybe one of: dimensions, flags, level, overall, stage."""));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void wrongExamplesOfRulesAreNamed(Specimen specimen) {
        ContentProblems problems = new ContentProblems();

        new RuleExamples(specimen.content().folder(), rules(specimen.content().folder()), problems).check();

        assertThat(messages(problems)).containsExactlyElementsOf(specimen.messages());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void wrongSheetsAreNamed(Specimen specimen) {
        ContentProblems problems = new ContentProblems();

        new SheetExamples(specimen.content().folder(), rules(specimen.content().folder()), problems).check();

        assertThat(messages(problems)).containsExactlyElementsOf(specimen.messages());
    }

    @Test
    void switchesOfAnExampleAreChecked() {
        TinyContent content = OperatorContent.valid().with("rules/operators/scoring/scoring.examples.yaml", """
                        - name: "plans count half"
                          given: { switches: { counting: half }, answers: { shop: "no" } }
                          fires: [ SCO-STR-02, SCO-TEC-01, SCO-DAT-01, SCO-SAF-01, SCO-TOO-01, SCO-TOO-02, SCO-GRE-01 ]
                          nearly: [ SCO-STR-01 ]

                        - name: "wrong"
                          given: { switches: { counting: halv, countin: half } }
                          fires: []
                        """);
        ContentProblems problems = new ContentProblems();

        new RuleExamples(content.folder(), OperatorContent.ruleBook(OperatorContent.valid()), problems).check();

        assertThat(messages(problems))
                .filteredOn(message -> message.contains("witch"))
                .containsExactly("""
                        rules/operators/scoring/scoring.examples.yaml:7
                          Switch "counting" has no option "halv".
                          Maybe it should be "half".""", """
                        rules/operators/scoring/scoring.examples.yaml:7
                          Questionnaire operators/1 has no switch "countin".
                          Maybe it should be "counting".""");
        assertThat(messages(problems)).noneMatch(message -> message.contains("plans count half"));
    }

    @Test
    void aSheetIsComparedWithItsSwitchesInTheRangeOfTheQuestionnaire() {
        TinyContent content = OperatorContent.valid().with("rules/operators/examples.yaml", """
                        - name: "as usual"
                          given: { answers: { invested: [], planned: [], preparation: [ money, people ] } }
                          comes-to: { overall: 2.33, level: "Average", dimensions: { strategy: 2.33 } }
                        - name: "counted half"
                          given: { switches: { counting: half }, answers: { invested: [], planned: [], preparation: [ money, people ] } }
                          comes-to: { overall: 3, dimensions: { strategy: 3.00 } }
                        - name: "wrong"
                          given: { switches: { counting: half }, answers: { invested: [], planned: [], preparation: [ money ] } }
                          comes-to: { overall: 2.01, stage: start }
                        """);
        ContentProblems problems = new ContentProblems();

        new SheetExamples(content.folder(), OperatorContent.ruleBook(OperatorContent.valid()), problems).check();

        assertThat(messages(problems)).containsExactly("""
                        rules/operators/examples.yaml:9
                          Example "wrong": overall is written as 2.01, but comes to 2.
                          Maybe the number was written down before an answer, a weight or a rule changed.""", """
                        rules/operators/examples.yaml:9
                          Example "wrong": stage is written as start, but comes to no stage.
                          Maybe the number was written down before an answer, a weight or a rule changed.""");
    }

    private static RuleBook rules(ContentFolder folder) {
        return new ContentReleases(KeptRules.nowhere())
                .make(folder)
                .ruleBooks()
                .list()
                .get(0);
    }

    private static List<String> messages(ContentProblems problems) {
        return problems.list().stream().map(ContentProblem::message).toList();
    }
}
