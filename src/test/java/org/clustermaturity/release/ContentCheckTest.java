package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.TidyContent.check;
import static org.clustermaturity.release.TidyContent.tidy;
import static org.clustermaturity.release.TinyContent.ADVICE;
import static org.clustermaturity.release.TinyContent.CONTEXT;
import static org.clustermaturity.release.TinyContent.FLAGS;
import static org.clustermaturity.release.TinyContent.GATES;
import static org.clustermaturity.release.TinyContent.MODULES;
import static org.clustermaturity.release.TinyContent.SCALES;
import static org.clustermaturity.release.TinyContent.SCORING;
import static org.clustermaturity.release.TinyContent.STRATEGY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.clustermaturity.proof.Proof.Verdict;
import org.clustermaturity.proof.ProofKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code check} proves, each with content that is broken in just this way. */
class ContentCheckTest {

    /** Content that is broken, the kind of proof that shows it, and every finding of that kind. */
    record Broken(String name, ProofKind kind, TinyContent content, List<String> findings) {

        static Broken broken(String name, ProofKind kind, TinyContent content, String... findings) {
            return new Broken(name, kind, content, List.of(findings));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Broken> stages() {
        return Stream.of(
                Broken.broken(
                        "a stage whose gates are those of the next one",
                        ProofKind.STAGES_REACHED,
                        tidy().replacing(GATES, "members >= 15 || privateShare >= 50", "age >= 1")
                                .replacing(GATES, "overallScore >= 60", "writtenStrategy >= Written.IN_PREPARATION")
                                .with(TinyContent.GATES_TEXTS, texts("{age}", "{writtenStrategy}")),
                        """
                        fault rules/tiny/ladder.yaml:13 Stage "middle" is never the result: who meets its gates has met those of "top", too.
                        Maybe a gate of the stage above should ask for more.
                        {"questionnaire": "tiny/1", "referenceDate": "2026-01-15", "answers": {"founded": 1950, "writtenStrategy": "agreed"}}"""),
                Broken.broken(
                        "a gate beyond every answer",
                        ProofKind.GATES_DECIDE,
                        tidy().replacing(GATES, "age >= 2", "age >= 77"),
                        """
                        fault rules/tiny/gates/gates.drl:11 Gate GAT-MID-02 can never be met: the best answers miss it.
                        Maybe its line lies beyond what can be answered.
                        {"questionnaire": "tiny/1", "referenceDate": "2026-01-15", "answers": {"founded": 1950}}"""),
                Broken.broken(
                        "a gate that everybody meets",
                        ProofKind.GATES_DECIDE,
                        tidy().replacing(GATES, "age >= 2", "age >= 0"),
                        """
                        fault rules/tiny/gates/gates.drl:11 Gate GAT-MID-02 can never be missed: a sheet without an answer meets it.
                        Maybe its line should be higher.
                        {"questionnaire": "tiny/1", "referenceDate": "2026-01-15", "answers": {}}"""),
                Broken.broken(
                        "a gate on scores that nobody reaches",
                        ProofKind.GATES_DECIDE,
                        tidy().replacing(GATES, "overallScore >= 60", "overallScore > 100"),
                        """
                        fault rules/tiny/gates/gates.drl:27 Gate GAT-TOP-02 can never be met: the best answers miss it.
                        Maybe its line lies beyond what can be answered.
                        {"questionnaire": "tiny/1", "referenceDate": "2026-01-15", "answers": {"founded": 1950, "writtenStrategy": "agreed", "actionPlan": true, "topics": ["market", "skills", "energy"], "members": 1000, "privateShare": 100, "exporters": 100}}"""));
    }

    static Stream<Broken> questions() {
        return Stream.of(
                Broken.broken(
                        "two options worth the same",
                        ProofKind.OPTIONS_MATTER,
                        tidy().replacing(
                                        SCALES,
                                        "  - { key: agreed,",
                                        "  - { key: drafted, points: 25, label: \"Drafted\" }\n  - { key: agreed,"),
                        """
                        fault questionnaires/tiny/1/scales.yaml:9 Options "in-preparation" and "drafted" of question "writtenStrategy" never make a difference.
                        Maybe their points should differ.
                        {"questionnaire": "tiny/1", "referenceDate": "2026-01-15", "answers": {"writtenStrategy": "in-preparation"}}
                        {"questionnaire": "tiny/1", "referenceDate": "2026-01-15", "answers": {"writtenStrategy": "drafted"}}"""),
                Broken.broken(
                        "an option of no interest to anybody",
                        ProofKind.OPTIONS_MATTER,
                        tidy().replacing(
                                        SCALES,
                                        "label: \"Merged recently\" }",
                                        "label: \"Merged recently\" }\n  - { key: long-ago, label: \"Long ago\" }"),
                        """
                        warning questionnaires/tiny/1/context.yaml:16 Options "none" and "long-ago" of question "merger" never make a difference.
                        Maybe a rule should look at them; else the question could ask for less.
                        {"questionnaire": "tiny/1", "referenceDate": "2026-01-15", "answers": {"merger": "none"}}
                        {"questionnaire": "tiny/1", "referenceDate": "2026-01-15", "answers": {"merger": "long-ago"}}"""),
                Broken.broken(
                        "ticks that nobody looks at",
                        ProofKind.OPTIONS_MATTER,
                        tidy().replacing(STRATEGY, "scale: topics\n    weight: 1", "scale: topics\n    weight: 0")
                                .replacing(FLAGS, "shares > 100 )", "shares > 100, topicsMarket == YesNo.YES )"),
                        """
                        warning questionnaires/tiny/1/strategy.yaml:24 Option "skills" of question "topics" never makes a difference.
                        Maybe a rule should look at it.
                        {"questionnaire": "tiny/1", "referenceDate": "2026-01-15", "answers": {"topics": ["skills"]}}""",
                        """
                        warning questionnaires/tiny/1/strategy.yaml:24 Option "energy" of question "topics" never makes a difference.
                        Maybe a rule should look at it.
                        {"questionnaire": "tiny/1", "referenceDate": "2026-01-15", "answers": {"topics": ["energy"]}}"""),
                Broken.broken(
                        "a condition that always holds",
                        ProofKind.CONDITIONS_DECIDE,
                        tidy().replacing(STRATEGY, "at-least: in-preparation", "at-least: none"),
                        """
                        fault questionnaires/tiny/1/strategy.yaml:15 Question "actionPlan" is always shown: the worst answer to "writtenStrategy" is enough.
                        Maybe "at-least" should be higher, or the condition is left over.
                        {"questionnaire": "tiny/1", "referenceDate": "2026-01-15", "answers": {"writtenStrategy": "none"}}"""),
                Broken.broken(
                        "a dimension behind a cap of nothing",
                        ProofKind.WEIGHTS_COUNT,
                        tidy().replacing(SCORING, "members < 1 ", "members <= 1000 ")
                                .replacing(SCORING, "cap(\"money\", 40)", "cap(\"money\", 0)"),
                        """
                        fault questionnaires/tiny/1/money.yaml:7 The score of dimension "money" is always 0.0, whatever is answered.
                        Maybe a cap always holds.
                        {"questionnaire": "tiny/1", "referenceDate": "2026-01-15", "answers": {"members": 0}}
                        {"questionnaire": "tiny/1", "referenceDate": "2026-01-15", "answers": {"members": 1000}}"""),
                Broken.broken(
                        "weights that a cap hides",
                        ProofKind.WEIGHTS_COUNT,
                        tidy().replacing(
                                        SCORING,
                                        "Answers( members < 1 )",
                                        "Answers( writtenStrategy <= Written.AGREED )")
                                .replacing(SCORING, "cap(\"money\", 40)", "cap(\"strategy\", 50)")
                                .replacing(SCORING, "merger == Merger.PLANNED", "writtenStrategy < Written.AGREED")
                                .replacing(SCORING, "tally(\"signs\")", "cap(\"strategy\", 0)")
                                .replacing(TinyContent.SCORING_TEXTS, "{members}", "{writtenStrategy}"),
                        """
                        warning questionnaires/tiny/1/strategy.yaml:15 The answer to "actionPlan" moved the score of dimension "strategy" on none of 502 sheets that were tried.
                        Maybe a cap hides it, or its weight is lost among the others; this is no proof.""",
                        """
                        warning questionnaires/tiny/1/strategy.yaml:24 The answer to "topics" moved the score of dimension "strategy" on none of 502 sheets that were tried.
                        Maybe a cap hides it, or its weight is lost among the others; this is no proof."""));
    }

    static Stream<Broken> rules() {
        return Stream.of(
                Broken.broken(
                        "a sum that cannot be reached",
                        ProofKind.RULES_FIRE,
                        tidy().replacing(FLAGS, "shares > 100", "shares > 200"),
                        """
                        fault rules/tiny/flags/flags.drl:11 Rule FLG-SHA-01 never fires: no answers fulfil its condition.
                        Maybe two of its comparisons exclude each other, or a line lies beyond what can be answered."""),
                Broken.broken(
                        "two comparisons that exclude each other",
                        ProofKind.RULES_FIRE,
                        tidy().replacing(FLAGS, "shares > 100", "shares > 100, privateShare <= 20, publicShare <= 80"),
                        """
                        fault rules/tiny/flags/flags.drl:11 Rule FLG-SHA-01 never fires: no answers fulfil its condition.
                        Maybe two of its comparisons exclude each other, or a line lies beyond what can be answered."""),
                Broken.broken(
                        "two derived numbers that exclude each other, which trying alone cannot prove",
                        ProofKind.RULES_FIRE,
                        tidy().replacing(
                                        FLAGS,
                                        "shares > 100",
                                        "shares > 100, publicBeyondPrivate > 0, publicShare <= 50"),
                        """
                        warning rules/tiny/flags/flags.drl:11 Rule FLG-SHA-01 fired on none of 289 sheets that were tried.
                        Maybe its comparisons exclude each other; this is no proof."""),
                Broken.broken(
                        "a stage that the answers exclude",
                        ProofKind.RULES_FIRE,
                        tidy().replacing(
                                        ADVICE,
                                        "writtenStrategy < Written.AGREED",
                                        "writtenStrategy < Written.AGREED, stage >= Stage.MIDDLE"),
                        """
                        fault rules/tiny/advice/advice.drl:3 Rule ADV-STR-01 never fires: no answers fulfil its condition.
                        Maybe two of its comparisons exclude each other, or a line lies beyond what can be answered."""),
                Broken.broken(
                        "a question that is hidden while it is asked about",
                        ProofKind.RULES_FIRE,
                        tidy().replacing(
                                        FLAGS,
                                        "shares > 100",
                                        "shares > 100, writtenStrategy == Written.NONE, actionPlan == YesNo.YES"),
                        """
                        fault rules/tiny/flags/flags.drl:11 Rule FLG-SHA-01 never fires: no answers fulfil its condition.
                        Maybe two of its comparisons exclude each other, or a line lies beyond what can be answered."""),
                Broken.broken(
                        "a stage that a score excludes, which trying alone cannot prove",
                        ProofKind.RULES_FIRE,
                        tidy().replacing(
                                        ADVICE,
                                        "stage == Stage.MIDDLE, moneyScore < 50",
                                        "stage == Stage.TOP, overallScore < 60")
                                .replacing(TinyContent.ADVICE_TEXTS, "{moneyScore}", "{overallScore}"),
                        """
                        warning rules/tiny/advice/advice.drl:11 Rule ADV-MON-01 fired on none of 2027 sheets that were tried.
                        Maybe its comparisons exclude each other; this is no proof."""),
                Broken.broken(
                        "a line that every answer is above",
                        ProofKind.RULES_FIRE,
                        tidy().replacing(FLAGS, "shares > 100", "members >= 0")
                                .replacing(TinyContent.FLAGS_TEXTS, "{shares}", "{members}"),
                        """
                        fault rules/tiny/flags/flags.drl:11 Rule FLG-SHA-01 fires on every sheet that answers its questions.
                        Maybe its line lies below what can be answered.
                        {"questionnaire": "tiny/1", "referenceDate": "2026-01-15", "answers": {"members": 0}}"""));
    }

    static Stream<Broken> advice() {
        return Stream.of(
                Broken.broken(
                        "the same module under the same condition in other words",
                        ProofKind.ADVICE_DIFFERS,
                        tidy().replacing(ADVICE, "renewal == YesNo.YES", "writtenStrategy <= Written.IN_PREPARATION")
                                .replacing(ADVICE, "module(\"M03\")", "module(\"M01\")"),
                        """
                        fault rules/tiny/advice/advice.drl:19 Rules ADV-STR-01 and ADV-REN-01 call for module M01 on exactly the same sheets.
                        Maybe one of them is left over.
                        {"questionnaire": "tiny/1", "referenceDate": "2026-01-15", "answers": {"writtenStrategy": "none"}}"""),
                Broken.broken(
                        "a condition that implies another one",
                        ProofKind.ADVICE_DIFFERS,
                        tidy().replacing(ADVICE, "renewal == YesNo.YES", "writtenStrategy == Written.NONE, age < 5")
                                .replacing(ADVICE, "module(\"M03\")", "module(\"M01\")"),
                        """
                        warning rules/tiny/advice/advice.drl:19 Whenever rule ADV-REN-01 fires, rule ADV-STR-01 has called for module M01 already.
                        Maybe it is left over, or the other one should ask for more.
                        {"questionnaire": "tiny/1", "referenceDate": "2026-01-15", "answers": {"founded": 2022, "writtenStrategy": "none"}}"""),
                Broken.broken(
                        "the same statement",
                        ProofKind.ADVICE_DIFFERS,
                        tidy().replacing(TinyContent.ADVICE_TEXTS, "Renewal is called for.", "No strategy is agreed."),
                        """
                        fault rules/tiny/advice/advice.drl:19 Rules ADV-STR-01 and ADV-REN-01 have the same statement.
                        Maybe one of them should say what is different about it."""),
                Broken.broken(
                        "a module that nobody calls for",
                        ProofKind.MODULES_ADVISED,
                        tidy().replacing(ADVICE, "module(\"M03\")", "module(\"M01\")"),
                        """
                        warning curriculum/modules/modules.yaml:25 No rule calls for module M03.
                        Maybe an advice rule is missing."""),
                Broken.broken(
                        "a gate that no module closes",
                        ProofKind.GATES_CLOSED,
                        tidy().replacing(ADVICE, "GAT-TOP-01, GAT-TOP-02", "GAT-TOP-01"),
                        """
                        warning rules/tiny/gates/gates.drl:27 No module closes gate GAT-TOP-02.
                        Maybe an advice rule should carry it in @closes."""),
                Broken.broken(
                        "advice that comes when the gate is met",
                        ProofKind.ADVICE_CAN_HELP,
                        tidy().replacing(
                                        ADVICE,
                                        "writtenStrategy < Written.AGREED",
                                        "writtenStrategy == Written.AGREED"),
                        """
                        warning rules/tiny/advice/advice.drl:3 Rule ADV-STR-01 closes gate GAT-MID-01 but never fires while that is missed.
                        Maybe another gate is meant.
                        {"questionnaire": "tiny/1", "referenceDate": "2026-01-15", "answers": {"writtenStrategy": "agreed"}}"""));
    }

    @ParameterizedTest
    @MethodSource({"stages", "questions", "rules", "advice"})
    void whatIsBrokenIsFoundAndShown(Broken broken) {
        List<String> found = messages(check(broken.content()), broken.kind().key());

        assertThat(found).containsExactlyElementsOf(broken.findings());
    }

    @Test
    void tidyContentHasNoFindings() {
        CheckReport report = check(tidy());

        assertThat(messages(report, "")).isEmpty();
        assertThat(report.proofs().get("tiny/1"))
                .hasSize(ProofKind.values().length)
                .allMatch(proof -> proof.verdict() == Verdict.PROVED);
    }

    @Test
    void everyKindOfProofHasContentThatBreaksIt() {
        List<ProofKind> withSpecimen = new ArrayList<>(Stream.of(stages(), questions(), rules(), advice())
                .flatMap(specimens -> specimens)
                .map(Broken::kind)
                .distinct()
                .toList());
        // Their faults are found when the files are read, so that no content gets as far as the proof; ProofsTest has
        // them.
        withSpecimen.addAll(List.of(ProofKind.BANDS_COVER, ProofKind.BETTER_NEVER_LOSES));

        assertThat(withSpecimen).containsExactlyInAnyOrderElementsOf(Arrays.asList(ProofKind.values()));
    }

    @Test
    void whatWasOnlyTriedIsNeverCalledProved() {
        CheckReport report =
                check(tidy().replacing(ADVICE, "renewal == YesNo.YES", "stage == Stage.TOP, overallScore < 60")
                        .replacing(ADVICE, "module(\"M03\")", "module(\"M02\")"));

        assertThat(CheckText.write(report))
                .contains("  tried 2027 sheets: no two advice rules say the same (3 rules)\n")
                .contains(
                        "  rules/tiny/ladder.yaml:1  note: Tried 2027 sheets, which is no proof: no two advice rules say the same (3 rules).\n");
    }

    @Test
    void faultsWhileReadingAreFindingsAndStopTheProofs() {
        CheckReport report = check(tidy().replacing(CONTEXT, "scale: merger", "scale: mergers"));

        assertThat(messages(report, "questionnaire-file")).hasSize(1);
        assertThat(report.proofs()).isEmpty();
        assertThat(report.notes()).contains("Nothing was proved of tiny/1: mend the faults in its files first.");
    }

    @Test
    void everyFamilyOfFaultsHasItsOwnKind() {
        CheckReport report =
                check(tidy().replacing(MODULES, "hours: 4", "hours: 0").with("rules/tiny/gates/gate.drl.yaml", "x: 1"));

        assertThat(report.findings()).extracting(Finding::rule).containsExactly("curriculum-file", "stray-file");
    }

    private static List<String> messages(CheckReport report, String kind) {
        return report.findings().stream()
                .filter(finding -> kind.isEmpty() || finding.rule().equals(kind))
                .map(ContentCheckTest::message)
                .toList();
    }

    private static String message(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add("%s %s:%d %s".formatted(finding.level().key(), finding.path(), finding.line(), finding.what()));
        if (!finding.hint().isEmpty()) {
            lines.add(finding.hint());
        }
        lines.addAll(finding.sheets());
        return String.join("\n", lines);
    }

    private static String texts(String weight, String score) {
        return TinyContent.valid()
                .text(TinyContent.GATES_TEXTS)
                .replace("{members}, {privateShare}", weight)
                .replace("{overallScore}", score);
    }
}
