package org.clustermaturity.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.benchmark.ReferenceTables;
import org.clustermaturity.benchmark.ReferenceValues;
import org.clustermaturity.benchmark.yaml.YamlReferenceValues;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.FaultyContent;
import org.clustermaturity.content.Sources;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.content.yaml.Translation;
import org.clustermaturity.content.yaml.YamlSources;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.curriculum.TrainingModule;
import org.clustermaturity.curriculum.yaml.YamlCurriculum;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.Questionnaires;
import org.clustermaturity.questionnaire.yaml.YamlQuestionnaires;
import org.clustermaturity.scoring.Conclusion;
import org.clustermaturity.scoring.Ladder;
import org.clustermaturity.scoring.Rule;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.RuleBooks;
import org.clustermaturity.scoring.drools.DroolsRules;
import org.clustermaturity.scoring.drools.KeptRules;

/** Makes content releases. */
final class ContentReleases {

    private final KeptRules kept;

    ContentReleases(KeptRules kept) {
        this.kept = kept;
    }

    /**
     * Reads, checks and compiles a content folder.
     *
     * @throws FaultyContent with every fault of every file
     */
    ContentRelease make(ContentFolder folder) {
        Reading reading = read(folder);
        reading.problems().refuse();
        Curriculum curriculum = reading.curriculum().orElseThrow();
        Basis basis = new Basis(
                id(folder, reading, curriculum),
                new RuleBooks(reading.checked().stream().map(this::compile).toList()),
                curriculum,
                reading.sources());
        return new ContentRelease(
                basis.release(),
                folder.fingerprint(),
                reading.questionnaires(),
                basis.ruleBooks(),
                curriculum,
                reading.references(),
                reading.sources(),
                LanguageEditions.of(basis, reading.references(), reading.translations()));
    }

    /** Reads and checks a content folder; the faults are among what it gives. */
    Reading read(ContentFolder folder) {
        ContentProblems problems = new ContentProblems();
        Sources sources = new YamlSources(problems).read(folder);
        Questionnaires questionnaires = new YamlQuestionnaires(folder, sources, problems, Translation.none()).read();
        List<DroolsRules.Checked> checked = new ArrayList<>();
        DroolsRules rules = new DroolsRules(folder, sources, problems);
        for (Questionnaire questionnaire : questionnaires.list()) {
            rules.read(questionnaire).ifPresent(checked::add);
        }
        if (questionnaires.list().isEmpty() && problems.isEmpty()) {
            problems.add(
                    new ContentFile("questionnaires", ""),
                    1,
                    "There is no questionnaire.",
                    "Maybe the folder is another one.");
        }
        if (versions(folder) > 0 && questionnaires.list().size() == versions(folder)) {
            new StrayFiles(folder, questionnaires.list()).check(problems);
        }
        Optional<Curriculum> curriculum = readCurriculum(folder, sources, questionnaires, checked, problems);
        curriculum.ifPresent(found -> checkModules(found, checked, problems));
        ReferenceTables references =
                new YamlReferenceValues(folder, sources, questionnaires, problems, Translation.none()).read();
        List<TranslatedContent> translations = folder.languages().stream()
                .map(language -> TranslatedContent.read(folder, sources, language, checked, problems))
                .toList();
        return new Reading(sources, questionnaires, checked, curriculum, references, translations, problems);
    }

    /** Compiles the rules of a questionnaire in whose files nothing is wrong. */
    RuleBook compile(DroolsRules.Checked checked) {
        return checked.compile(kept);
    }

    private static Optional<Curriculum> readCurriculum(
            ContentFolder folder,
            Sources sources,
            Questionnaires questionnaires,
            List<DroolsRules.Checked> checked,
            ContentProblems problems) {
        Set<String> dimensions = new HashSet<>();
        for (Questionnaire questionnaire : questionnaires.list()) {
            questionnaire.scoredDimensions().stream().map(Dimension::id).forEach(dimensions::add);
        }
        Set<String> stages = new HashSet<>();
        for (DroolsRules.Checked book : checked) {
            book.ladder().stages().stream().map(Ladder.Stage::id).forEach(stages::add);
        }
        // Where a questionnaire or its ladder could not be read, nobody can say which dimensions and stages there are.
        boolean known = versions(folder) > 0 && checked.size() == versions(folder);
        return new YamlCurriculum(
                        folder,
                        sources,
                        known ? dimensions : Set.of(),
                        known ? stages : Set.of(),
                        problems,
                        Translation.none())
                .read();
    }

    private static int versions(ContentFolder folder) {
        return folder.foldersIn("questionnaires/").stream()
                .mapToInt(id -> folder.foldersIn("questionnaires/" + id + "/").size())
                .sum();
    }

    private static void checkModules(
            Curriculum curriculum, List<DroolsRules.Checked> checked, ContentProblems problems) {
        List<String> known =
                curriculum.modules().stream().map(TrainingModule::id).toList();
        for (DroolsRules.Checked book : checked) {
            for (Rule rule : book.rules()) {
                if (rule.conclusion() instanceof Conclusion.Module module && !known.contains(module.id())) {
                    problems.add(
                            new ContentFile(rule.origin().path(), ""),
                            rule.origin().line(),
                            "Rule %s advises module \"%s\", which does not exist.".formatted(rule.id(), module.id()),
                            Suggestion.maybeNearest(module.id(), known));
                }
            }
        }
    }

    private static String id(ContentFolder folder, Reading reading, Curriculum curriculum) {
        LocalDate latest = Stream.of(
                        reading.questionnaires().list().stream().map(Questionnaire::published),
                        reading.checked().stream().map(book -> book.ladder().published()),
                        reading.references().list().stream().map(ReferenceValues::published),
                        Stream.of(curriculum.published()))
                .flatMap(dates -> dates)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return latest + "+" + folder.fingerprint().substring(0, 7);
    }
}
