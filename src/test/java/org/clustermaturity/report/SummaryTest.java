package org.clustermaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.language.Words;
import org.clustermaturity.report.Report.NextStage;
import org.clustermaturity.report.Report.ReportedDimension;
import org.clustermaturity.report.Report.ReportedFlag;
import org.clustermaturity.report.Report.ReportedGate;
import org.clustermaturity.report.Report.ReportedModule;
import org.clustermaturity.report.Report.ReportedScore;
import org.clustermaturity.report.Report.ReportedScores;
import org.clustermaturity.report.Report.ReportedStage;
import org.clustermaturity.report.ReportedReview.ReportedCorrection;
import org.clustermaturity.report.ReportedReview.ReviewedScore;
import org.clustermaturity.report.ReportedReview.ReviewedStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {

    private static final List<ReportedStage> LADDER = List.of(
            new ReportedStage("seed", "Seed", "", "passed"),
            new ReportedStage("tree", "Tree", "", "certain"),
            new ReportedStage("wood", "Wood", "", "reachable"));
    private static final ReviewedStage SEED = new ReviewedStage("tree", "Tree", "seed", "Seed");
    private static final ReviewedStage TREE = new ReviewedStage("tree", "Tree", "tree", "Tree");
    private static final ReportedModule MODULE =
            new ReportedModule("M1", 1, "Watering", 2.5, "", "", List.of(), List.of(), List.of());

    @Test
    void theWholeIsSaidInSentences() {
        List<String> said = said(
                scores(scored(62.5, 40.0, 80.0), scored("Roots", 20.0), scored("Leaves", 90.0)),
                LADDER,
                next("not-met", "open", "open"),
                "en");

        assertThat(said)
                .containsExactly(
                        "The stage reached is “Tree”, number 2 of 3.",
                        "Depending on the questions that are still open, it can be as high as “Wood”.",
                        "The overall score is 62.5 on a scale from 0 to 100; this is the level “Good”.",
                        "Depending on the answers that are missing, it can turn out between 40.0 and 80.0.",
                        "It rests on 3 of 6 answers that count.",
                        "The strongest dimension is “Leaves” with 90.0, the weakest is “Roots” with 20.0.",
                        "One gate of the next stage, “Wood”, is not met.",
                        "Missing: thing 0.",
                        "2 gates of “Wood” are still open, because answers are missing.",
                        "Two answers contradict each other and should be looked at first.",
                        "The first module to take is “Watering” (2.5 hours).");
    }

    @Test
    void otherLanguagesSayItInTheirOwnGrammarAndNumbers() {
        ReportedScores scores = scores(scored(62.5, 40.0, 80.0), scored("Roots", 20.0), scored("Leaves", 90.0));

        assertThat(said(scores, LADDER, next("not-met"), "de"))
                .contains(
                        "Für die nächste Phase, „Wood“, ist eine Voraussetzung nicht erfüllt.",
                        "Je nach den fehlenden Antworten kann sie zwischen 40,0 und 80,0 liegen.");
        assertThat(said(scores, LADDER, next("not-met", "not-met"), "fr"))
                .contains("Pour le stade suivant, «\u00a0Wood\u00a0», 2 conditions ne sont pas remplies.");
        assertThat(said(scores, LADDER, next("open"), "es"))
                .contains("Para «Wood», queda abierto un requisito, porque faltan respuestas.");
    }

    @Test
    void nothingIsSaidOfWhatIsNotThere() {
        ReportedScore none = new ReportedScore(null, 0.0, 0.0, null, 0, 0);

        List<Sentence> said = Summary.of(
                scores(none), null, List.of(), null, List.of(), List.of(), new ShownNumbers(Words.ENGLISH, 1));

        assertThat(said)
                .extracting(sentence -> sentence.in(Language.ENGLISH))
                .containsExactly("There is no overall score, because no answer that counts has been given.");
    }

    @Test
    void theHighestStageHasNoNextOne() {
        List<ReportedStage> top = List.of(new ReportedStage("tree", "Tree", "", "certain"));

        assertThat(said(scores(scored(62.5, 62.5, 62.5)), top, null, "en")).contains("This is the highest stage.");
    }

    @Test
    void equalDimensionsHaveNoStrongest() {
        assertThat(said(
                        scores(scored(62.5, 62.5, 62.5), scored("Roots", 20.0), scored("Leaves", 20.0)),
                        List.of(),
                        null,
                        "en"))
                .contains("All dimensions that have a score stand at 20.0.");
    }

    @Test
    void notEverythingThatIsMissingIsNamed() {
        NextStage next = next(Collections.nCopies(6, "not-met").toArray(String[]::new));

        assertThat(said(scores(scored(1.0, 1.0, 1.0)), LADDER, next, "en"))
                .contains("Missing, among other things: thing 0; thing 1; thing 2; thing 3.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | A reviewer has looked at the answers: 12 were confirmed and one corrected; with the corrections, the stage is “Seed” and the overall score 41.2.
            fr | Une personne chargée de la relecture a examiné les réponses : 12 ont été confirmées et une a été corrigée ; avec les corrections, le stade est « Seed » et le score global est de 41,2.
            de | Jemand anders hat die Antworten geprüft: 12 wurden bestätigt und eine korrigiert; mit den Korrekturen ist die Phase „Seed“ und die Gesamtpunktzahl 41,2.
            es | Otra persona ha revisado las respuestas: se confirmaron 12 y se corrigió una; con las correcciones, la etapa es «Seed» y la puntuación global, 41,2.
            """)
    void aReviewIsSaidInOneSentence(String language, String sentence) {
        assertThat(said(review(12, 1, 41.2, SEED), language)).isEqualTo(sentence);
    }

    @Test
    void aReviewCorrectsNothingOrHasNoStageOrNoScore() {
        assertThat(said(review(1, 0, 62.5, TREE), "en"))
                .isEqualTo(
                        "A reviewer has looked at the answers: one was confirmed and none corrected; so the result stays"
                                + " as it is.");
        assertThat(said(review(0, 2, 41.2, null), "en"))
                .isEqualTo(
                        "A reviewer has looked at the answers: none was confirmed and 2 corrected; with the corrections,"
                                + " the overall score is 41.2.");
        assertThat(said(review(0, 2, null, null), "en")).endsWith("; with the corrections, there is no overall score.");
        assertThat(said(review(0, 2, null, SEED), "en"))
                .endsWith("; with the corrections, the stage is “Seed”, and there is no overall score.");
    }

    /** What is said of a review, right after the overall score. */
    private static String said(ReportedReview review, String language) {
        Language spoken = new Language(language);
        List<Sentence> said = Summary.of(
                scores(new ReportedScore(62.5, 62.5, 62.5, null, 3, 3)),
                review,
                List.of(),
                null,
                List.of(),
                List.of(),
                new ShownNumbers(Words.in(spoken), 1));
        assertThat(said).hasSize(2);
        return said.get(1).in(spoken);
    }

    private static ReportedReview review(
            int confirmed, int corrected, @Nullable Double score, @Nullable ReviewedStage stage) {
        ReportedCorrection correction = new ReportedCorrection("vision", "Vision?", "Yes", "No", true);
        return new ReportedReview(
                Instant.EPOCH,
                confirmed,
                corrected,
                20,
                new ReviewedScore(62.5, score, null),
                List.of(),
                stage,
                Collections.nCopies(corrected, correction));
    }

    private static List<String> said(
            ReportedScores scores, List<ReportedStage> ladder, @Nullable NextStage next, String language) {
        Language spoken = new Language(language);
        ReportedFlag flag = new ReportedFlag("FLG-1", "contradiction", "", List.of(), "");
        return Summary.of(
                        scores,
                        null,
                        ladder,
                        next,
                        List.of(flag),
                        List.of(MODULE),
                        new ShownNumbers(Words.in(spoken), 1))
                .stream()
                .map(sentence -> sentence.in(spoken))
                .toList();
    }

    private static NextStage next(String... states) {
        List<ReportedGate> gates = new ArrayList<>();
        for (String state : states) {
            gates.add(new ReportedGate("G" + gates.size(), "", "thing " + gates.size(), "", state, List.of()));
        }
        return new NextStage("wood", "Wood", gates);
    }

    private static ReportedScores scores(ReportedScore overall, ReportedDimension... dimensions) {
        return new ReportedScores(BigDecimal.ZERO, BigDecimal.valueOf(100), 1, overall, List.of(dimensions));
    }

    private static ReportedScore scored(double value, double lowest, double highest) {
        return new ReportedScore(value, lowest, highest, "Good", 3, 6);
    }

    private static ReportedDimension scored(String title, double value) {
        return new ReportedDimension(title, title, new ReportedScore(value, value, value, "Good", 3, 3));
    }
}
