package org.clustermaturity.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.content.Source;
import org.clustermaturity.curriculum.TrainingModule;
import org.clustermaturity.language.Edition;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerText;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Scale;
import org.clustermaturity.report.Report.ReportedSource;
import org.clustermaturity.scoring.Ladder;
import org.clustermaturity.scoring.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the content that a report tells beside the result: looks them up, and notes which of them are missing in the
 * language and which sources are cited. One per report.
 */
final class Telling {

    private final Edition<Basis> basis;
    private final Optional<RuleBook> book;
    private final Set<String> missing;
    private final Set<String> untranslated = new TreeSet<>();
    private final List<ReportedSource> sources = new ArrayList<>();

    Telling(Edition<Basis> basis, String questionnaire) {
        this.basis = basis;
        this.book = basis.content().ruleBooks().find(questionnaire);
        this.missing = basis.gaps()
                .under(
                        "questionnaires/" + questionnaire + "/",
                        "rules/" + questionnaire.replaceFirst("/.*", "") + "/",
                        "curriculum/");
    }

    Language language() {
        return basis.language();
    }

    /** The rule book of the questionnaire; empty when this content has it no more. */
    Optional<RuleBook> book() {
        return book;
    }

    String release() {
        return basis.content().release();
    }

    String questionnaireTitle(String name) {
        note("questionnaire/title");
        return book.map(found -> found.questionnaire().title()).orElse(name);
    }

    List<Ladder.Stage> stages() {
        return book.map(RuleBook::ladder).orElse(Ladder.NONE).stages().stream()
                .peek(stage -> {
                    note("stage/" + stage.id() + "/title");
                    note("stage/" + stage.id() + "/meaning");
                })
                .toList();
    }

    Optional<TrainingModule> module(String id) {
        Optional<TrainingModule> found = basis.content().curriculum().find(id);
        found.ifPresent(module -> {
            note("module/" + id + "/title");
            note("module/" + id + "/about");
            note("module/" + id + "/outcome");
        });
        return found;
    }

    /** A question; empty when this content has it no more. */
    Optional<Question> question(String id) {
        return book.map(RuleBook::questionnaire)
                .filter(questionnaire -> questionnaire.indexOf(id) >= 0)
                .map(questionnaire -> questionnaire.questions().get(questionnaire.indexOf(id)));
    }

    /** An answer in words. */
    String answer(@Nullable Question question, Answer answer) {
        Scale scale = question == null ? null : question.scale();
        if (scale != null) {
            scale.keys().stream()
                    .filter(option -> says(answer, option))
                    .forEach(option -> note("scale/" + scale.id() + "/" + option));
        }
        return new AnswerText(language()).of(question, answer);
    }

    private static boolean says(Answer answer, String option) {
        return answer.value() instanceof List<?> ticks ? ticks.contains(option) : option.equals(answer.value());
    }

    String text(Question question) {
        note("question/" + question.id() + "/text");
        return question.text();
    }

    /** Cites a source; one that this content has no more goes by its id. */
    String cite(String id) {
        if (sources.stream().noneMatch(cited -> cited.id().equals(id))) {
            Optional<Source> source = basis.content().sources().find(id);
            sources.add(new ReportedSource(
                    sources.size() + 1,
                    id,
                    source.map(Source::title).orElse(id),
                    source.map(Source::publisher).orElse(null),
                    source.map(Source::address).orElse(null),
                    source.filter(each -> !each.published()).isPresent()));
        }
        return id;
    }

    List<String> cite(List<String> ids) {
        return ids.stream().map(this::cite).toList();
    }

    /** What has been cited. */
    List<ReportedSource> sources() {
        return List.copyOf(sources);
    }

    /** The ids of the texts that are missing in the language: those told here, and these. */
    List<String> untranslated(List<String> others) {
        untranslated.addAll(others);
        return List.copyOf(untranslated);
    }

    private void note(String text) {
        if (missing.contains(text)) {
            untranslated.add(text);
        }
    }
}
