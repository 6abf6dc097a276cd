package org.clustermaturity.assessment.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.clustermaturity.assessment.AssessCluster;
import org.clustermaturity.assessment.Assessment;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.assessment.UnknownQuestionnaire;
import org.clustermaturity.http.Fault;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Edition;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.MisfittingAnswers;
import org.clustermaturity.scoring.Rule;
import org.jspecify.annotations.Nullable;

/** From the bytes of a sheet to the result, with every fault at once, counted and timed. */
final class Evaluations {

    private final AssessCluster assessCluster;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Timer timer;
    private final Counter refused;
    private final Map<String, Counter> ruleFires = new ConcurrentHashMap<>();

    Evaluations(AssessCluster assessCluster, Clock clock, MeterRegistry meters) {
        this.assessCluster = assessCluster;
        this.clock = clock;
        this.meters = meters;
        this.timer = Timer.builder("maturity.evaluations")
                .description("Sheets that were evaluated, and how long it took")
                .publishPercentiles(0.5, 0.99)
                .register(meters);
        this.refused = Counter.builder("maturity.evaluations.refused")
                .description("Sheets that did not fit")
                .register(meters);
    }

    /** What sheets rest on that name no release; taken once per request, so that a reload never splits one. */
    Editions<Basis> current() {
        return assessCluster.bases().current();
    }

    /** Evaluates a sheet given as a part of some bytes; one that names no release rests on what is current. */
    EvaluationResponse evaluate(
            ReadSheet.Shape shape,
            byte[] body,
            int offset,
            int length,
            boolean full,
            Editions<Basis> current,
            Language language) {
        long start = System.nanoTime();
        ReadSheet sheet = shape.read(body, offset, length);
        EvaluationRequest request = sheet.request();
        if (request == null) {
            throw refused(SheetRefusals.notReadable(sheet.faults()));
        }
        List<Fault> faults = new ArrayList<>(sheet.faults());
        Edition<Basis> basis = basis(request.contentRelease(), current, faults).in(language);
        Assessment assessment = assess(request.toAnswerSheet(clock), sheet.pointers(), basis, faults);
        if (assessment == null || !faults.isEmpty()) {
            throw refused(SheetRefusals.misfitting(faults));
        }
        return explain(assessment, request.reference(), full, start);
    }

    /**
     * Evaluates a sheet that has been read before.
     *
     * @throws UnknownQuestionnaire when there is no such questionnaire any more
     * @throws MisfittingAnswers when it does not fit its questionnaire any more
     */
    EvaluationResponse evaluate(AnswerSheet sheet, @Nullable String reference, boolean full, Edition<Basis> basis) {
        long start = System.nanoTime();
        return explain(assessCluster.assess(sheet, basis), reference, full, start);
    }

    /**
     * Evaluates a sheet that has been read before, once for every language of the content; it counts as one evaluation.
     *
     * @return the results in the order of the languages
     * @throws UnknownQuestionnaire when there is no such questionnaire any more
     * @throws MisfittingAnswers when it does not fit its questionnaire any more
     */
    List<EvaluationResponse> evaluateInAll(AnswerSheet sheet, @Nullable String reference, Editions<Basis> basis) {
        List<EvaluationResponse> results = new ArrayList<>();
        for (Language language : basis.languages()) {
            Edition<Basis> edition = basis.in(language);
            results.add(
                    results.isEmpty()
                            ? evaluate(sheet, reference, false, edition)
                            : new Explanation(assessCluster.assess(sheet, edition)).toResponse(reference, false));
        }
        return results;
    }

    private EvaluationResponse explain(Assessment assessment, @Nullable String reference, boolean full, long start) {
        EvaluationResponse response = new Explanation(assessment).toResponse(reference, full);
        count(assessment);
        timer.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        return response;
    }

    private Refusal refused(Refusal refusal) {
        refused.increment();
        return refusal;
    }

    /** The release that a sheet asks for. A sheet for an unknown one is checked on the current one all the same. */
    private Editions<Basis> basis(@Nullable String release, Editions<Basis> current, List<Fault> faults) {
        if (release == null
                || release.equals(current.in(Language.ENGLISH).content().release())) {
            return current;
        }
        return assessCluster.bases().find(release).orElseGet(() -> {
            faults.add(new Fault(
                    "/contentRelease",
                    "unknown-content-release",
                    Sentence.of("sheet.unknown-content-release", release),
                    Sentence.of("hint.content-releases")));
            return current;
        });
    }

    /** The assessment, or null with the faults noted. Answers to a misnamed questionnaire are checked all the same. */
    private @Nullable Assessment assess(
            AnswerSheet sheet, UnaryOperator<String> pointers, Edition<Basis> basis, List<Fault> faults) {
        try {
            return assessCluster.assess(sheet, basis);
        } catch (UnknownQuestionnaire e) {
            if (!sheet.questionnaire().isEmpty()) {
                faults.add(new Fault("/questionnaire", "unknown-questionnaire", e.what(), e.hint()));
            }
            e.likely()
                    .map(name -> new AnswerSheet(name, sheet.referenceDate(), sheet.answers(), sheet.switches()))
                    .ifPresent(likely -> assess(likely, pointers, basis, faults));
        } catch (MisfittingAnswers e) {
            e.misfits().forEach(misfit -> faults.add(SheetRefusals.fault(misfit, pointers)));
        }
        return null;
    }

    private void count(Assessment assessment) {
        List<Rule> rules = assessment.rules().rules();
        assessment.findings().fired().stream()
                .forEach(index -> ruleFires
                        .computeIfAbsent(rules.get(index).id(), this::counterOf)
                        .increment());
    }

    private Counter counterOf(String rule) {
        return Counter.builder("maturity.rule.fires")
                .description("How often a rule fired on given answers")
                .tag("rule", rule)
                .register(meters);
    }
}
