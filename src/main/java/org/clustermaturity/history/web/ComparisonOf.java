package org.clustermaturity.history.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.clustermaturity.access.Caller;
import org.clustermaturity.assessment.Bases;
import org.clustermaturity.assessment.web.EvaluationResponse;
import org.clustermaturity.changes.RuleChanges;
import org.clustermaturity.history.QuestionChange;
import org.clustermaturity.history.Yardstick;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.organisation.Organisation;
import org.clustermaturity.scoring.RuleBooks;
import org.springframework.http.HttpStatus;

/** Puts two submitted assessments of an organisation beside each other. */
final class ComparisonOf {

    private static final int BOTH = 2;

    private final SubmittedSheets sheets;
    private final Bases bases;

    ComparisonOf(SubmittedSheets sheets, Bases bases) {
        this.sheets = sheets;
        this.bases = bases;
    }

    /** @throws Refusal when one does not exist, is a draft, answers something else, or rests on content that is gone */
    ComparisonResponse compare(Caller caller, String id, String from, String to, Language language) {
        Organisation organisation = sheets.organisation(caller, id);
        Submitted earlier = sheets.get(caller, organisation, from, language);
        Submitted later = sheets.get(caller, organisation, to, language);
        requireSameQuestionnaire(earlier, later);
        Contents contents = new Contents(bases, language, BOTH);
        Yardstick then = yardstick(contents, earlier);
        Yardstick now = yardstick(contents, later);
        contents.spoken(earlier.result().language());
        contents.spoken(later.result().language());
        return new ComparisonResponse(
                new HistoryResponse.OrganisationOf(
                        organisation.id().toString(), organisation.profile().name()),
                PointResponse.of(earlier, contents),
                PointResponse.of(later, contents),
                Steps.of(earlier, later, contents),
                new ComparisonResponse.Flags(flags(later, earlier), flags(earlier, later)),
                new ComparisonResponse.Modules(modules(later, earlier), modules(earlier, later)),
                QuestionChange.between(then.questionnaire(), now.questionnaire()).stream()
                        .map(ComparisonResponse.Asked::of)
                        .toList(),
                rules(then, now),
                dropped(earlier, now, later, then, language),
                now.questionnaire().scheme().range().decimals(),
                HistoryOf.languages(contents));
    }

    private static void requireSameQuestionnaire(Submitted one, Submitted other) {
        String first = one.point().questionnaire().replaceFirst("/.*", "");
        String second = other.point().questionnaire().replaceFirst("/.*", "");
        if (!first.equals(second)) {
            throw new Refusal(
                    HttpStatus.CONFLICT,
                    "different-questionnaires",
                    Sentence.of("problem.different-questionnaires", first, second),
                    List.of());
        }
    }

    private static Yardstick yardstick(Contents contents, Submitted submitted) {
        return contents.yardstick(submitted)
                .orElseThrow(() -> new Refusal(
                        HttpStatus.CONFLICT,
                        "content-release-gone",
                        Sentence.of(
                                "problem.content-release-gone",
                                submitted.point().contentRelease()),
                        List.of()));
    }

    private static List<ComparisonResponse.FlagOf> flags(Submitted in, Submitted notIn) {
        return without(in.result().flags(), notIn.result().flags(), EvaluationResponse.Flag::id).stream()
                .map(flag -> new ComparisonResponse.FlagOf(flag.id(), flag.kind(), flag.statement()))
                .toList();
    }

    private static List<ComparisonResponse.ModuleOf> modules(Submitted in, Submitted notIn) {
        return without(in.result().modules(), notIn.result().modules(), EvaluationResponse.Module::id).stream()
                .map(module -> new ComparisonResponse.ModuleOf(module.id(), module.title()))
                .toList();
    }

    private static <T> List<T> without(List<T> all, List<T> others, Function<T, String> id) {
        List<String> known = others.stream().map(id).toList();
        return all.stream().filter(each -> !known.contains(id.apply(each))).toList();
    }

    private static List<ComparisonResponse.Rules> rules(Yardstick then, Yardstick now) {
        return RuleChanges.between(new RuleBooks(List.of(then.rules())), new RuleBooks(List.of(now.rules()))).stream()
                .map(change -> new ComparisonResponse.Rules(
                        change.subject(), change.kind().key(), change.what()))
                .toList();
    }

    private static List<ComparisonResponse.Dropped> dropped(
            Submitted earlier, Yardstick now, Submitted later, Yardstick then, Language language) {
        List<ComparisonResponse.Dropped> dropped = new ArrayList<>(dropped(earlier, now, language));
        dropped.addAll(dropped(later, then, language));
        return dropped;
    }

    private static List<ComparisonResponse.Dropped> dropped(Submitted submitted, Yardstick other, Language language) {
        return other.misfits(submitted.sheet()).stream()
                .map(misfit -> new ComparisonResponse.Dropped(
                        submitted.point().assessment().toString(),
                        misfit.id(),
                        misfit.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        misfit.what().in(language)))
                .toList();
    }
}
