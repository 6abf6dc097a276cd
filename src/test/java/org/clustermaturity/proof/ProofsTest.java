package org.clustermaturity.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.clustermaturity.assessment.AssessCluster;
import org.clustermaturity.assessment.Assessment;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.yaml.Translation;
import org.clustermaturity.content.yaml.YamlSources;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.language.Language;
import org.clustermaturity.proof.Proof.Verdict;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.AnswerWriter;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.yaml.YamlQuestionnaires;
import org.clustermaturity.release.ShippedContent;
import org.clustermaturity.release.TinyContent;
import org.clustermaturity.scoring.Findings;
import org.clustermaturity.scoring.Fraction;
import org.clustermaturity.scoring.GateState;
import org.clustermaturity.scoring.Ladder;
import org.clustermaturity.scoring.Rule;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.drools.DroolsRules;
import org.clustermaturity.scoring.drools.KeptRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The sheets that proofs name do what the proofs say, when the service judges them; and what cannot be reached by content. */
class ProofsTest {

    private static final Curriculum NO_CURRICULUM = new Curriculum(LocalDate.EPOCH, "", "", List.of(), List.of());

    @Test
    void eachStageOfTheShippedLadderHasASheetThatComesToIt() {
        Proof stages = proof(ProofKind.STAGES_REACHED, ShippedContent.ruleBook(), ShippedContent.folder());

        List<String> reached = stages.sheets().stream()
                .map(ProofsTest::assess)
                .map(ProofsTest::stageOf)
                .toList();

        assertThat(stages.verdict()).isEqualTo(Verdict.PROVED);
        assertThat(reached)
                .containsExactlyElementsOf(ShippedContent.ruleBook().ladder().stages().stream()
                        .map(Ladder.Stage::id)
                        .toList());
    }

    @Test
    void noAnswerOfASmallestSheetCanBeLeftOut() {
        Proof stages = proof(ProofKind.STAGES_REACHED, ShippedContent.ruleBook(), ShippedContent.folder());

        for (AnswerSheet sheet : stages.sheets()) {
            String stage = stageOf(assess(sheet));
            for (String question : sheet.answers().keySet()) {
                var fewer = new LinkedHashMap<>(sheet.answers());
                fewer.remove(question);

                assertThat(stageOf(assess(new AnswerSheet(sheet.questionnaire(), sheet.referenceDate(), fewer))))
                        .as(question)
                        .isNotEqualTo(stage);
            }
        }
    }

    @Test
    void theSheetOfAnUnreachableStageMeetsItsGatesAndComesToAnother() {
        RuleBook rules = compile(TinyContent.valid()
                .replacing(TinyContent.GATES, "members >= 15 || privateShare >= 50", "age >= 1")
                .replacing(TinyContent.GATES, "overallScore >= 60", "writtenStrategy >= Written.IN_PREPARATION"));

        Findings findings = judge(rules, only(proof(ProofKind.STAGES_REACHED, rules)));

        assertThat(rules.gates(1)).allMatch(gate -> findings.state(gate) == GateState.MET);
        assertThat(findings.certain()).isEqualTo(2);
    }

    @Test
    void theSheetOfAGateThatCannotBeMetMissesItAndThatOfOneThatCannotBeMissedMeetsIt() {
        RuleBook never = compile(TinyContent.valid().replacing(TinyContent.GATES, "age >= 2", "age >= 77"));
        RuleBook always = compile(TinyContent.valid().replacing(TinyContent.GATES, "age >= 2", "age >= 0"));

        GateState missed =
                judge(never, only(proof(ProofKind.GATES_DECIDE, never))).state(rule(never, "GAT-MID-02"));
        GateState met =
                judge(always, only(proof(ProofKind.GATES_DECIDE, always))).state(rule(always, "GAT-MID-02"));

        assertThat(missed).isEqualTo(GateState.NOT_MET);
        assertThat(met).isEqualTo(GateState.MET);
    }

    @Test
    void theSheetsOfADeadOptionHaveTheSameFindings() {
        RuleBook rules = compile(TinyContent.valid()
                .replacing(
                        TinyContent.SCALES,
                        "  - { key: agreed,",
                        "  - { key: drafted, points: 25, label: \"Drafted\" }\n  - { key: agreed,"));

        List<Findings> both = proof(ProofKind.OPTIONS_MATTER, rules).sheets().stream()
                .map(sheet -> judge(rules, sheet))
                .toList();

        assertThat(both).hasSize(2);
        assertThat(both.get(0).given()).isEqualTo(both.get(1).given());
        assertThat(both.get(0).fired()).isEqualTo(both.get(1).fired());
        assertThat(both.get(0).reachable()).isEqualTo(both.get(1).reachable());
    }

    @Test
    void theSheetsOfARuleThatAlwaysFiresAndOfEqualAdviceMakeThemFire() {
        RuleBook always = compile(TinyContent.valid().replacing(TinyContent.FLAGS, "shares > 100", "members >= 0"));
        RuleBook same = compile(TinyContent.valid()
                .replacing(
                        TinyContent.ADVICE,
                        "stage == Stage.MIDDLE, moneyScore < 50",
                        "writtenStrategy < Written.AGREED, stage >= Stage.START")
                .replacing(TinyContent.ADVICE, "module(\"M02\")", "module(\"M01\")"));

        Findings one = judge(always, only(proof(ProofKind.RULES_FIRE, always)));
        Findings two = judge(same, only(proof(ProofKind.ADVICE_DIFFERS, same)));

        assertThat(one.fired().get(rule(always, "FLG-SHA-01").index())).isTrue();
        assertThat(two.fired().get(rule(same, "ADV-STR-01").index())).isTrue();
        assertThat(two.fired().get(rule(same, "ADV-MON-01").index())).isTrue();
    }

    @Test
    void theSheetsOfADimensionWithoutMovementHaveTheSameScore() {
        RuleBook rules = compile(TinyContent.valid()
                .replacing(TinyContent.SCORING, "members < 1 ", "members <= 1000 ")
                .replacing(TinyContent.SCORING, "cap(\"money\", 40)", "cap(\"money\", 0)"));

        List<@Nullable Fraction> scores = proof(ProofKind.WEIGHTS_COUNT, rules).sheets().stream()
                .map(sheet -> judge(rules, sheet).given().dimensions().get(1))
                .toList();

        assertThat(scores).containsExactly(Fraction.of(0), Fraction.of(0));
    }

    @Test
    void theSheetOfAConditionThatAlwaysHoldsShowsTheQuestion() {
        RuleBook rules = compile(
                TinyContent.valid().replacing(TinyContent.STRATEGY, "at-least: in-preparation", "at-least: none"));
        Questionnaire questionnaire = rules.questionnaire();

        AnswerSheet sheet = only(proof(ProofKind.CONDITIONS_DECIDE, rules));

        assertThat(questionnaire.fit(sheet).isShown(questionnaire.indexOf("actionPlan")))
                .isTrue();
    }

    @Test
    void aGateThatABetterAnswerLosesIsShownByTwoSheets() {
        RuleBook rules = compile(TinyContent.valid()
                .replacing(
                        TinyContent.GATES,
                        "writtenStrategy >= Written.AGREED",
                        "age >= 2, members <= 4 || privateShare >= 50"));
        Rule gate = rule(rules, "GAT-MID-01");

        Proof proof = proof(ProofKind.BETTER_NEVER_LOSES, rules);

        assertThat(proof.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(proof.statement()).isEqualTo("A better answer loses gate GAT-MID-01.");
        assertThat(proof.sheets().stream().map(AnswerWriter::json))
                .containsExactly(
                        "{\"questionnaire\": \"tiny/1\", \"referenceDate\": \"2026-01-15\", \"answers\": {\"founded\": 1950, \"members\": 4}}",
                        "{\"questionnaire\": \"tiny/1\", \"referenceDate\": \"2026-01-15\", \"answers\": {\"founded\": 1950, \"members\": 5}}");
        assertThat(judge(rules, proof.sheets().get(0)).state(gate)).isEqualTo(GateState.MET);
        assertThat(judge(rules, proof.sheets().get(1)).state(gate)).isNotEqualTo(GateState.MET);
    }

    @Test
    void aCapThatABetterAnswerRunsIntoIsShownByTwoSheets() {
        RuleBook rules = compile(TinyContent.valid().replacing(TinyContent.SCORING, "members < 1", "members >= 1"));

        Proof proof = proof(ProofKind.BETTER_NEVER_LOSES, rules);

        assertThat(proof.statement()).isEqualTo("A better answer runs into cap SCO-MON-02.");
        assertThat(proof.sheets()).hasSize(2);
    }

    @Test
    void bandsWithAGapOrAnOverlapAreBroken() {
        RuleBook gap = compile(TinyContent.valid()
                .replacing(
                        TinyContent.MONEY,
                        "- { from: 0, points: 0 }\n      - { from: 5,",
                        "- { from: 2, points: 0 }\n      - { from: 5,"));
        RuleBook overlap = compile(TinyContent.valid()
                .replacing(TinyContent.MONEY, "{ from: 20, points: 100 }", "{ from: 4, points: 100 }"));

        assertThat(proof(ProofKind.BANDS_COVER, gap).statement())
                .isEqualTo("The bands of question \"members\" leave a gap or overlap.");
        assertThat(proof(ProofKind.BANDS_COVER, overlap).verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void levelsWithAGapAreBroken() {
        RuleBook rules =
                compile(TinyContent.valid().replacing(TinyContent.QUESTIONNAIRE, "from: 0, title", "from: 10, title"));

        assertThat(proof(ProofKind.BANDS_COVER, rules).statement()).isEqualTo("The levels leave a gap or overlap.");
    }

    @Test
    void everyKindOfProofIsMadeOfTheShippedContent() {
        assertThat(Proofs.of(ShippedContent.ruleBook(), ShippedContent.basis().curriculum(), ShippedContent.folder()))
                .extracting(Proof::kind)
                .containsExactlyElementsOf(Arrays.asList(ProofKind.values()));
    }

    private static Proof proof(ProofKind kind, RuleBook rules) {
        return proof(kind, rules, TinyContent.valid().folder());
    }

    private static Proof proof(ProofKind kind, RuleBook rules, ContentFolder folder) {
        return Proofs.of(rules, NO_CURRICULUM, folder).stream()
                .filter(proof -> proof.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static AnswerSheet only(Proof proof) {
        assertThat(proof.sheets()).as(proof.statement()).hasSize(1);
        return proof.sheets().get(0);
    }

    private static Rule rule(RuleBook rules, String id) {
        return rules.find(id).orElseThrow();
    }

    private static Findings judge(RuleBook rules, AnswerSheet sheet) {
        return rules.judge(rules.questionnaire().fit(sheet));
    }

    private static Assessment assess(AnswerSheet sheet) {
        return new AssessCluster(ShippedContent::bases).assess(sheet, Language.ENGLISH);
    }

    private static String stageOf(Assessment assessment) {
        return assessment.stage().orElseThrow().id();
    }

    /** Rules that the reader may refuse, compiled all the same. */
    private static RuleBook compile(TinyContent content) {
        ContentProblems problems = new ContentProblems();
        ContentFolder folder = content.folder();
        var sources = new YamlSources(problems).read(folder);
        Questionnaire questionnaire = new YamlQuestionnaires(folder, sources, problems, Translation.none())
                .read()
                .list()
                .get(0);
        Optional<DroolsRules.Checked> checked = new DroolsRules(folder, sources, problems).read(questionnaire);
        return checked.orElseThrow().compile(KeptRules.nowhere());
    }
}
