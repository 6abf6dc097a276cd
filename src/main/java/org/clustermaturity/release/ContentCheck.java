package org.clustermaturity.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblem;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.language.Gap;
import org.clustermaturity.language.Gaps;
import org.clustermaturity.proof.Proof;
import org.clustermaturity.proof.Proof.Verdict;
import org.clustermaturity.proof.Proofs;
import org.clustermaturity.proof.yaml.RuleExamples;
import org.clustermaturity.proof.yaml.SheetExamples;
import org.clustermaturity.questionnaire.AnswerWriter;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.release.Finding.Level;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.drools.DroolsRules;

/**
 * Checks a content folder: everything that is checked when the service starts, and also the examples, the published versions,
 * the retired ids, and the proofs. A fault in one questionnaire does not keep the others from being proved.
 */
final class ContentCheck {

    private final ContentReleases releases;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, List<Proof>> proofs = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    ContentCheck(ContentReleases releases) {
        this.releases = releases;
    }

    /** Checks a folder; {@code questionnaires/PUBLISHED} is no content file and comes beside it, where there is one. */
    CheckReport check(ContentFolder folder, Optional<ContentFile> published) {
        Reading reading = releases.read(folder);
        List<ContentProblem> faults = reading.problems().list();
        faults.forEach(problem -> add(FaultKind.of(problem), problem));
        published.ifPresentOrElse(
                file -> note(
                        FaultKind.PUBLISHED_VERSION, problems -> new PublishedVersions(folder, file, problems).check()),
                () -> notes.add(
                        "There is no %s, so published versions are not compared.".formatted(PublishedVersions.PATH)));
        note(FaultKind.RETIRED_ID, problems -> new RetiredIds(folder, reading, problems).check());
        note(FaultKind.KEPT_MEANING, problems -> new KeptMeanings(folder, reading, problems).check());
        List<Gaps> languages =
                reading.translations().stream().map(TranslatedContent::gaps).toList();
        languages.forEach(this::add);
        for (Questionnaire questionnaire : reading.questionnaires().list()) {
            reading.checked().stream()
                    .filter(book -> book.questionnaire().equals(questionnaire))
                    .filter(book -> faults.stream().noneMatch(fault -> isAbout(questionnaire, fault)))
                    .findFirst()
                    .ifPresentOrElse(
                            book -> prove(book, reading, folder),
                            () -> notes.add("Nothing was proved of %s: mend the faults in its files first."
                                    .formatted(questionnaire.name())));
        }
        findings.sort(Comparator.comparing(Finding::path).thenComparing(Finding::line));
        return new CheckReport(List.copyOf(findings), proofs, languages, List.copyOf(notes));
    }

    private static boolean isAbout(Questionnaire questionnaire, ContentProblem fault) {
        return fault.path().startsWith("questionnaires/" + questionnaire.name() + "/")
                || fault.path().startsWith("rules/" + questionnaire.id() + "/");
    }

    private void prove(DroolsRules.Checked book, Reading reading, ContentFolder folder) {
        RuleBook rules = releases.compile(book);
        boolean latest = reading.questionnaires()
                .findLatest(rules.questionnaire().id())
                .filter(rules.questionnaire()::equals)
                .isPresent();
        if (latest) {
            // One set of rules serves all versions, so its examples are those of the latest.
            note(FaultKind.RULE_EXAMPLE, problems -> new RuleExamples(folder, rules, problems).check());
            note(FaultKind.SHEET_EXAMPLE, problems -> new SheetExamples(folder, rules, problems).check());
        }
        Curriculum curriculum =
                reading.curriculum().orElseGet(() -> new Curriculum(LocalDate.EPOCH, "", "", List.of(), List.of()));
        List<Proof> found = Proofs.of(rules, curriculum, folder);
        proofs.put(rules.questionnaire().name(), found);
        found.stream().filter(proof -> proof.verdict() != Verdict.PROVED).forEach(this::add);
    }

    private void note(FaultKind kind, Consumer<ContentProblems> checking) {
        ContentProblems problems = new ContentProblems();
        checking.accept(problems);
        problems.list().forEach(problem -> add(kind, problem));
    }

    private void add(FaultKind kind, ContentProblem problem) {
        findings.add(new Finding(
                kind.key(), Level.FAULT, problem.path(), problem.line(), problem.what(), problem.hint(), List.of()));
    }

    private void add(Gaps gaps) {
        for (Gap gap : gaps.list()) {
            findings.add(new Finding(
                    FaultKind.MISSING_TRANSLATION.key(),
                    Level.WARNING,
                    gap.path(),
                    gap.line(),
                    "Text \"%s\" is missing in language \"%s\".".formatted(gap.place(), gaps.language()),
                    "Maybe add it to %s.".formatted(new ContentFile(gap.path(), "").translatedPath(gaps.language())),
                    List.of()));
        }
    }

    private void add(Proof proof) {
        Level level = switch (proof.verdict()) {
            case BROKEN -> Level.FAULT;
            case WARNED -> Level.WARNING;
            case TRIED, PROVED -> Level.NOTE;
        };
        String what = proof.verdict() == Verdict.TRIED
                ? "Tried %d sheets, which is no proof: %s.".formatted(proof.tried(), proof.statement())
                : proof.statement();
        findings.add(new Finding(
                proof.kind().key(),
                level,
                proof.place().path(),
                proof.place().line(),
                what,
                proof.hint(),
                proof.sheets().stream().map(AnswerWriter::json).toList()));
    }
}
