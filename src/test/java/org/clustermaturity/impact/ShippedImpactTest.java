package org.clustermaturity.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clustermaturity.access.Account;
import org.clustermaturity.assessment.AssessCluster;
import org.clustermaturity.assessment.Assessment;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.store.AssessmentDatabase.Submitted;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.SeededSheets;
import org.clustermaturity.questionnaire.VariedSheets;
import org.clustermaturity.release.MadeContent;
import org.clustermaturity.release.ShippedContent;
import org.junit.jupiter.api.Test;

/** The shipped content with single changes, against every sheet judged twice and looked at one by one. */
class ShippedImpactTest {

    private static final String GATES = "rules/cluster-maturity/gates/";
    private static final String QUESTIONS = "questionnaires/cluster-maturity/2026-1/";
    private static final List<KeptAssessment> SHEETS = sheets();

    @Test
    void anotherGateIsCountedAsItIs() {
        Editions<Basis> after = changed(GATES + "formation.drl", "committedMembers >= 12", "committedMembers >= 30");

        QuestionnaireImpact impact = compare(after);

        Map<String, Long> stages = new TreeMap<>();
        Map<String, Long> gates = new TreeMap<>();
        for (KeptAssessment kept : SHEETS) {
            Assessment was = assess(kept, ShippedContent.bases());
            Assessment is = assess(kept, after);
            stages.merge(stage(was) + " " + stage(is), 1L, Long::sum);
            for (var gate : was.rules().rules()) {
                var now = is.rules().find(gate.id()).orElseThrow();
                if (gate.phase().folder().equals("gates")
                        && was.findings().state(gate) != is.findings().state(now)) {
                    gates.merge(gate.id(), 1L, Long::sum);
                }
            }
        }
        assertThat(impact.stages().stream()
                        .collect(Collectors.toMap(
                                move -> move.before() + " " + move.after(),
                                QuestionnaireImpact.StageMove::assessments)))
                .isEqualTo(stages);
        assertThat(impact.gates().stream()
                        .collect(Collectors.toMap(
                                QuestionnaireImpact.GateChange::gate,
                                gate -> gate.won() + gate.lost() + gate.opened())))
                .isEqualTo(gates)
                .hasSize(1);
        assertThat(impact.moved().down()).isPositive();
        assertThat(impact.scores()).allMatch(shift -> spread(shift).mean() == 0);
    }

    @Test
    void anotherWeightShiftsItsDimensionAndTheOverallScoreOnly() {
        ContentFolder folder = ShippedContent.folder();
        String path = QUESTIONS + "governance.yaml";
        String text = folder.find(path).orElseThrow().text();
        int weight = text.indexOf("weight: ", text.indexOf("\n  - id: "));
        String heavier = text.substring(0, weight) + "weight: 9" + text.substring(text.indexOf('\n', weight));
        Editions<Basis> after = MadeContent.bases(with(folder, path, heavier));

        QuestionnaireImpact impact = compare(after);

        double sum = 0;
        for (KeptAssessment kept : SHEETS) {
            sum += overall(assess(kept, after)) - overall(assess(kept, ShippedContent.bases()));
        }
        ScoreShift overall = impact.scores().get(0);
        assertThat(spread(overall).mean())
                .isCloseTo(sum / SHEETS.size(), org.assertj.core.api.Assertions.within(0.000_6));
        assertThat(impact.scores().stream()
                        .filter(shift ->
                                spread(shift).largestUp() > 0 || spread(shift).largestDown() < 0)
                        .map(ScoreShift::node))
                .containsExactly("overall", "governance");
        assertThat(impact.movers()).hasSize(10);
    }

    @Test
    void rulesAndFilesInAnotherOrderChangeNothing() {
        ContentFolder folder = ShippedContent.folder();
        String path = GATES + "formation.drl";
        String text = folder.find(path).orElseThrow().text();
        int first = text.indexOf("rule \"");
        int second = text.indexOf("rule \"", first + 1);
        String reordered = text.substring(0, first) + text.substring(second).stripTrailing() + "\n\n"
                + text.substring(first, second).stripTrailing() + "\n";

        QuestionnaireImpact impact = compare(MadeContent.bases(with(folder, path, reordered)));

        assertThat(impact).isEqualTo(compare(ShippedContent.bases()));
        assertThat(impact.moved()).isEqualTo(new QuestionnaireImpact.Moved(0, 0, SHEETS.size()));
        assertThat(impact.gates()).isEmpty();
        assertThat(impact.rules()).isEmpty();
        assertThat(impact.movers()).isEmpty();
    }

    private static ScoreShift.Spread spread(ScoreShift shift) {
        return Objects.requireNonNull(shift.spread());
    }

    private static QuestionnaireImpact compare(Editions<Basis> after) {
        return new Comparison(ShippedContent.bases(), after)
                .of(SHEETS)
                .impact()
                .questionnaires()
                .get(0);
    }

    private static Assessment assess(KeptAssessment kept, Editions<Basis> basis) {
        return new AssessCluster(() -> basis).assess(kept.sheet(SeededSheets.REFERENCE_DATE), Language.ENGLISH);
    }

    private static String stage(Assessment assessment) {
        return assessment.stage().orElseThrow().id();
    }

    private static double overall(Assessment assessment) {
        return assessment
                .rules()
                .ruler()
                .show(Objects.requireNonNull(assessment.findings().given().overall()));
    }

    private static Editions<Basis> changed(String path, String old, String changed) {
        ContentFolder folder = ShippedContent.folder();
        String text = folder.find(path).orElseThrow().text();
        assertThat(text).containsOnlyOnce(old);
        return MadeContent.bases(with(folder, path, text.replace(old, changed)));
    }

    private static ContentFolder with(ContentFolder folder, String path, String text) {
        List<ContentFile> files = new ArrayList<>(folder.files());
        files.replaceAll(file -> file.path().equals(path) ? new ContentFile(path, text) : file);
        return new ContentFolder(files);
    }

    private static List<KeptAssessment> sheets() {
        VariedSheets random = new VariedSheets(ShippedContent.ruleBook().questionnaire(), 20261122);
        List<KeptAssessment> sheets = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            sheets.add(Submitted.of(i + 1, new Account("timber"), random.next()));
        }
        return sheets;
    }
}
