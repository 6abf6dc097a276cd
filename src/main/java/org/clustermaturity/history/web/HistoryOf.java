package org.clustermaturity.history.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.clustermaturity.access.Caller;
import org.clustermaturity.assessment.Bases;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.web.EvaluationResponse;
import org.clustermaturity.history.Point;
import org.clustermaturity.history.Progress;
import org.clustermaturity.http.PageRequest;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Language;
import org.clustermaturity.organisation.Organisation;
import org.clustermaturity.questionnaire.ScoreRange;
import org.clustermaturity.scoring.GateState;
import org.jspecify.annotations.Nullable;

/** Puts the history of an organisation together. */
final class HistoryOf {

    /** More would make neither a chart nor a table that can be read. */
    private static final int MOST = 100;

    private final SubmittedSheets sheets;
    private final Bases bases;
    private final int mostReleases;

    /** @param mostReleases how many content releases are fetched to find causes, the latest first */
    HistoryOf(SubmittedSheets sheets, Bases bases, int mostReleases) {
        this.sheets = sheets;
        this.bases = bases;
        this.mostReleases = mostReleases;
    }

    /**
     * The history of one questionnaire.
     *
     * @param questionnaire without its version; null for the one that was submitted most often, of several the last one
     * @param target the id of a stage; null for the one above the last certain one
     * @throws Refusal when there is no such organisation, questionnaire or stage
     */
    HistoryResponse history(
            Caller caller, String id, @Nullable String questionnaire, @Nullable String target, Language language) {
        Organisation organisation = sheets.organisation(caller, id);
        Map<String, List<KeptAssessment.Head>> all = byQuestionnaire(sheets.heads(caller, organisation));
        List<HistoryResponse.Filled> filled = all.entrySet().stream()
                .map(each -> new HistoryResponse.Filled(
                        each.getKey(), each.getValue().size()))
                .sorted(Comparator.comparing(HistoryResponse.Filled::assessments)
                        .reversed())
                .toList();
        String chosen = chosen(questionnaire, filled);
        Contents contents = new Contents(bases, language, mostReleases);
        List<KeptAssessment.Head> heads = chosen == null ? List.of() : latest(all.getOrDefault(chosen, List.of()));
        List<Submitted> submitted = heads.stream()
                .map(head -> sheets.open(caller, head.id(), language))
                .sorted(Comparator.comparing(Submitted::point, Point.OLDEST_FIRST))
                .toList();
        submitted.forEach(each -> contents.spoken(each.result().language()));
        List<StepResponse> steps = steps(submitted, contents);
        return new HistoryResponse(
                new HistoryResponse.OrganisationOf(
                        organisation.id().toString(), organisation.profile().name()),
                chosen,
                title(submitted, contents),
                filled,
                submitted.isEmpty() ? null : range(submitted.get(submitted.size() - 1), contents),
                submitted.stream().map(each -> PointResponse.of(each, contents)).toList(),
                chosen == null ? 0 : all.getOrDefault(chosen, List.of()).size() - heads.size(),
                steps,
                progress(submitted, target, contents),
                languages(contents));
    }

    static Set<Language> languages(Contents contents) {
        Set<Language> languages = new LinkedHashSet<>(List.of(contents.language()));
        if (contents.isLacking()) {
            languages.add(Language.ENGLISH);
        }
        return languages;
    }

    private static @Nullable String title(List<Submitted> submitted, Contents contents) {
        return submitted.isEmpty()
                ? null
                : contents.rules(submitted.get(submitted.size() - 1))
                        .map(rules -> rules.questionnaire().title())
                        .orElse(submitted.get(0).point().questionnaire());
    }

    private static HistoryResponse.RangeOf range(Submitted last, Contents contents) {
        ScoreRange range = contents.rules(last)
                .map(rules -> rules.questionnaire().scheme().range())
                .orElse(ScoreRange.USUAL);
        return new HistoryResponse.RangeOf(range.from(), range.to(), range.decimals());
    }

    private static Map<String, List<KeptAssessment.Head>> byQuestionnaire(List<KeptAssessment.Head> heads) {
        Map<String, List<KeptAssessment.Head>> all = new LinkedHashMap<>();
        for (KeptAssessment.Head head : heads) {
            all.computeIfAbsent(head.questionnaire().replaceFirst("/.*", ""), id -> new ArrayList<>())
                    .add(head);
        }
        return all;
    }

    private @Nullable String chosen(@Nullable String asked, List<HistoryResponse.Filled> filled) {
        if (asked == null) {
            return filled.isEmpty() ? null : filled.get(0).questionnaire();
        }
        Set<String> known = new LinkedHashSet<>();
        filled.forEach(each -> known.add(each.questionnaire()));
        bases.current()
                .in(Language.ENGLISH)
                .content()
                .ruleBooks()
                .list()
                .forEach(book -> known.add(book.questionnaire().id()));
        if (!known.contains(asked)) {
            throw PageRequest.unknownValue("questionnaire", asked, known);
        }
        return asked;
    }

    private static List<KeptAssessment.Head> latest(List<KeptAssessment.Head> heads) {
        return heads.stream()
                .sorted(Comparator.comparing((KeptAssessment.Head head) ->
                                Objects.requireNonNullElse(head.referenceDate(), LocalDate.MIN))
                        .reversed())
                .limit(MOST)
                .toList();
    }

    /** The last one first, because the latest content is worth most. */
    private static List<StepResponse> steps(List<Submitted> submitted, Contents contents) {
        List<StepResponse> steps = new ArrayList<>();
        for (int i = submitted.size() - 1; i > 0; i--) {
            steps.add(0, Steps.of(submitted.get(i - 1), submitted.get(i), contents));
        }
        return steps;
    }

    private static HistoryResponse.@Nullable ProgressOf progress(
            List<Submitted> submitted, @Nullable String asked, Contents contents) {
        if (submitted.isEmpty()) {
            return null;
        }
        Submitted last = submitted.get(submitted.size() - 1);
        List<Point> points = submitted.stream().map(Submitted::point).toList();
        List<String> stages = contents.stages(last);
        if (asked != null && !stages.contains(asked)) {
            throw PageRequest.unknownValue("target", asked, stages);
        }
        String target = asked == null ? Progress.usualTarget(points, stages).orElse(null) : asked;
        return target == null ? null : shown(Progress.towards(target, points, stages), submitted, contents);
    }

    private static HistoryResponse.ProgressOf shown(Progress progress, List<Submitted> submitted, Contents contents) {
        Submitted last = submitted.get(submitted.size() - 1);
        List<HistoryResponse.CountOf> counts = new ArrayList<>();
        for (int i = 0; i < submitted.size(); i++) {
            Progress.Count count = progress.counts().get(i);
            counts.add(new HistoryResponse.CountOf(
                    count.assessment().toString(),
                    submitted.get(i).point().date(),
                    count.met(),
                    count.open(),
                    count.notMet(),
                    count.all()));
        }
        return new HistoryResponse.ProgressOf(
                new PointResponse.StageOf(progress.target(), contents.stageTitle(last, progress.target())),
                contents.stages(last),
                counts,
                progress.gates().stream()
                        .map(gate -> shown(gate, submitted, contents))
                        .toList());
    }

    private static HistoryResponse.GateOf shown(Progress.Gate gate, List<Submitted> submitted, Contents contents) {
        Submitted last = submitted.get(submitted.size() - 1);
        EvaluationResponse.Gate words = submitted.stream()
                .flatMap(each -> each.result().gates().stream())
                .filter(each -> each.id().equals(gate.id()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        List<@Nullable String> states = new ArrayList<>();
        for (GateState state : gate.states()) {
            states.add(state == null ? null : state.key());
        }
        Integer since = gate.metSince();
        return new HistoryResponse.GateOf(
                gate.id(),
                new PointResponse.StageOf(gate.stage(), contents.stageTitle(last, gate.stage())),
                words.statement(),
                words.needs(),
                states,
                since == null ? null : submitted.get(since).point().date());
    }
}
