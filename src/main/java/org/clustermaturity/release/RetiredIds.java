package org.clustermaturity.release;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.yaml.StrictYaml;
import org.clustermaturity.content.yaml.YamlFile;
import org.clustermaturity.curriculum.DeliveryFormat;
import org.clustermaturity.curriculum.TrainingModule;
import org.clustermaturity.questionnaire.DerivedField;
import org.clustermaturity.questionnaire.Indicator;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.Switch;
import org.clustermaturity.scoring.Rule;

/** The ids that were given up, in {@code retired.yaml}: none of them is ever used again. */
final class RetiredIds {

    /** The name of the file; one may stand beside the versions of a questionnaire, its rules, and the curriculum. */
    static final String FILE = "retired.yaml";

    private final ContentFolder folder;
    private final Reading reading;
    private final ContentProblems problems;

    RetiredIds(ContentFolder folder, Reading reading, ContentProblems problems) {
        this.folder = folder;
        this.reading = reading;
        this.problems = problems;
    }

    /** One id that was given up, when and why. */
    record Retired(String id, LocalDate retired, String why) {}

    /** Notes every id that is used although it was given up. */
    void check() {
        for (String id : folder.foldersIn("questionnaires/")) {
            read("questionnaires/" + id + "/").ifPresent(file -> checkQuestions(file, id));
        }
        for (String id : folder.foldersIn("rules/")) {
            read("rules/" + id + "/").ifPresent(file -> check(file, "rule", ruleIds(id)));
        }
        read("curriculum/").ifPresent(file -> check(file, "module or format", curriculumIds()));
    }

    /** The ids that a questionnaire gave up. */
    Set<String> questionsOf(String questionnaire) {
        Set<String> ids = new HashSet<>();
        new RetiredIds(folder, reading, new ContentProblems())
                .read("questionnaires/" + questionnaire + "/")
                .ifPresent(file -> file.value().forEach(entry -> ids.add(entry.id())));
        return ids;
    }

    private Optional<YamlFile<List<Retired>>> read(String root) {
        return folder.find(root + FILE).flatMap(file -> new StrictYaml(problems).readList(file, Retired.class));
    }

    /** Older versions keep what a newer one gave up. */
    private void checkQuestions(YamlFile<List<Retired>> file, String id) {
        Optional<Questionnaire> latest = reading.questionnaires().findLatest(id);
        Set<String> inUse = new HashSet<>();
        latest.ifPresent(questionnaire -> {
            questionnaire.questions().stream().map(Question::id).forEach(inUse::add);
            questionnaire.derived().stream().map(DerivedField::id).forEach(inUse::add);
            questionnaire.scheme().indicators().stream().map(Indicator::id).forEach(inUse::add);
            questionnaire.scheme().switches().stream().map(Switch::id).forEach(inUse::add);
        });
        check(file, "question, derived field, indicator or switch", inUse);
    }

    private static void check(YamlFile<List<Retired>> file, String kind, Set<String> inUse) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < file.value().size(); i++) {
            Retired entry = file.value().get(i);
            if (inUse.contains(entry.id())) {
                file.problem(
                        i + "/id",
                        "Id \"%s\" was retired on %s, but a %s uses it.".formatted(entry.id(), entry.retired(), kind),
                        "Maybe it should have an id of its own: ids are never used again.");
            }
            if (!seen.add(entry.id())) {
                file.problem(i + "/id", "Id \"%s\" is retired twice.".formatted(entry.id()), "");
            }
        }
    }

    private Set<String> ruleIds(String questionnaire) {
        Set<String> ids = new HashSet<>();
        reading.checked().stream()
                .filter(book -> book.questionnaire().id().equals(questionnaire))
                .forEach(book -> book.rules().stream().map(Rule::id).forEach(ids::add));
        return ids;
    }

    private Set<String> curriculumIds() {
        Set<String> ids = new HashSet<>();
        reading.curriculum().ifPresent(curriculum -> {
            curriculum.modules().stream().map(TrainingModule::id).forEach(ids::add);
            curriculum.formats().stream().map(DeliveryFormat::id).forEach(ids::add);
        });
        return ids;
    }
}
