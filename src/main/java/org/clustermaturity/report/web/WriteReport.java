package org.clustermaturity.report.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.assessment.OpenQuestions;
import org.clustermaturity.assessment.web.EvaluationResponse;
import org.clustermaturity.language.Edition;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.language.Words;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.ScoreRange;
import org.clustermaturity.report.Report;
import org.clustermaturity.report.ReportedReview;
import org.clustermaturity.report.ShownNumbers;
import org.clustermaturity.report.Summary;
import org.clustermaturity.review.web.ApprovedReview;
import org.clustermaturity.scoring.RuleBook;
import org.jspecify.annotations.Nullable;

/** Makes a report of a result; judges nothing anew. */
final class WriteReport {

    private static final List<String> KINDS = List.of("contradiction", "warning", "renewal");

    private final EvaluationResponse result;
    private final AnswerSheet sheet;
    private final Occasion occasion;
    private final Telling telling;
    private final Language language;

    private WriteReport(EvaluationResponse result, AnswerSheet sheet, Occasion occasion, Edition<Basis> basis) {
        this.result = result;
        this.sheet = sheet;
        this.occasion = occasion;
        this.telling = new Telling(basis, result.questionnaire());
        this.language = result.language();
    }

    /**
     * A report in the language of the result.
     *
     * @param basis where the texts beside the result come from, in that language
     */
    static Report of(EvaluationResponse result, AnswerSheet sheet, Occasion occasion, Edition<Basis> basis) {
        return new WriteReport(result, sheet, occasion, basis).write();
    }

    private Report write() {
        Report.ReportHead head = head();
        Report.ReportedScores scores = scores();
        Rungs rungs = new Rungs(result, telling);
        List<Report.ReportedStage> ladder = rungs.ladder();
        Report.NextStage next = rungs.next();
        List<Report.ReportedGate> settled = rungs.settled();
        List<Report.ReportedFlag> flags = flags();
        Lessons lessons = new Lessons(result, telling);
        List<Report.ReportedModule> modules = lessons.of(result.modules());
        ReportedReview review = review(rungs);
        ShownNumbers numbers = new ShownNumbers(Words.in(language), scores.decimals());
        return new Report(
                language.tag(),
                say("report.title"),
                head,
                Summary.of(scores, review, ladder, next, flags, modules, numbers).stream()
                        .map(sentence -> sentence.in(language))
                        .toList(),
                review,
                scores,
                ladder,
                next,
                settled,
                flags,
                modules,
                lessons.of(result.moreModules()),
                labels(),
                List.of(say("report.can-position"), say("report.can-next"), say("report.can-sources")),
                List.of(
                        say(occasion.unknown()),
                        say("report.cannot-only-way"),
                        say("report.cannot-rank"),
                        say("report.cannot-award")),
                open(),
                origin(),
                telling.sources());
    }

    private Report.ReportHead head() {
        return new Report.ReportHead(
                occasion.organisation(),
                result.questionnaire(),
                telling.questionnaireTitle(result.questionnaire()),
                result.referenceDate(),
                result.reference(),
                occasion.status().key(),
                say(occasion.notice()));
    }

    private @Nullable ReportedReview review(Rungs rungs) {
        ApprovedReview review = occasion.review();
        return review == null ? null : new BothSides(review, telling, rungs).toReport();
    }

    private Report.ReportedScores scores() {
        ScoreRange range = telling.book()
                .map(RuleBook::questionnaire)
                .map(questionnaire -> questionnaire.scheme().range())
                .orElse(ScoreRange.USUAL);
        EvaluationResponse.Score overall = result.scores().overall();
        return new Report.ReportedScores(
                range.from(),
                range.to(),
                range.decimals(),
                new Report.ReportedScore(
                        overall.value(),
                        overall.lowest(),
                        overall.highest(),
                        overall.levelTitle(),
                        overall.answered(),
                        overall.asked()),
                result.scores().dimensions().stream().map(this::dimension).toList());
    }

    private Report.ReportedDimension dimension(EvaluationResponse.DimensionScore score) {
        return new Report.ReportedDimension(
                score.id(),
                score.title(),
                new Report.ReportedScore(
                        score.value(),
                        score.lowest(),
                        score.highest(),
                        score.levelTitle(),
                        score.answered(),
                        score.asked()));
    }

    /** Contradictions first; of one kind, as the rules have them. */
    private List<Report.ReportedFlag> flags() {
        return result.flags().stream()
                .sorted(Comparator.comparing(flag -> KINDS.indexOf(flag.kind())))
                .map(flag -> new Report.ReportedFlag(
                        flag.id(),
                        flag.kind(),
                        flag.statement(),
                        flag.answers().stream()
                                .flatMap(question -> telling.question(question).stream())
                                .map(telling::text)
                                .toList(),
                        telling.cite(flag.source())))
                .toList();
    }

    private Report.@Nullable ReportedLabels labels() {
        EvaluationResponse.LabelReadiness readiness = result.labelReadiness();
        if (readiness == null) {
            return null;
        }
        Set<String> named = new HashSet<>();
        return new Report.ReportedLabels(
                readiness.notice(),
                readiness.labels().stream().map(label -> label(label, named)).toList());
    }

    /** @param named the gates that earlier labels have named; most labels ask for all that the one before does */
    private static Report.ReportedLabel label(EvaluationResponse.Label label, Set<String> named) {
        return new Report.ReportedLabel(
                label.id(),
                label.title(),
                label.state(),
                label.met(),
                label.asked(),
                label.missing().stream()
                        .filter(item -> named.add(item.gate()))
                        .map(item ->
                                new Report.ReportedIndicator(item.indicator(), item.needs(), item.has(), item.state()))
                        .toList());
    }

    private List<Report.OpenDimension> open() {
        return telling.book().map(book -> open(book.questionnaire())).orElseGet(List::of);
    }

    private List<Report.OpenDimension> open(Questionnaire questionnaire) {
        Map<String, List<Report.OpenQuestion>> byDimension = new LinkedHashMap<>();
        for (Question question : OpenQuestions.in(questionnaire, sheet)) {
            byDimension
                    .computeIfAbsent(question.dimension(), id -> new ArrayList<>())
                    .add(new Report.OpenQuestion(question.id(), telling.text(question)));
        }
        return questionnaire.dimensions().stream()
                .filter(dimension -> byDimension.containsKey(dimension.id()))
                .map((Dimension dimension) -> new Report.OpenDimension(
                        dimension.id(), dimension.title(), byDimension.getOrDefault(dimension.id(), List.of())))
                .toList();
    }

    private Report.ReportOrigin origin() {
        return new Report.ReportOrigin(
                result.contentRelease(),
                telling.release(),
                List.of(say("report.check-again", result.contentRelease()), say("report.check-rules")),
                telling.untranslated(result.untranslated()));
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(key, arguments).in(language);
    }
}
