package org.clustermaturity.release;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clustermaturity.benchmark.yaml.YamlReferenceValues;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.scoring.Phase;

/** Finds files that nobody reads: their author believes that they count. */
final class StrayFiles {

    private static final String EXAMPLES = ".examples.yaml";
    /** What is said about such a file. */
    static final String WHAT = "No part of the content reads this file.";

    private final ContentFolder folder;
    private final Set<String> read = new HashSet<>();

    StrayFiles(ContentFolder folder, List<Questionnaire> questionnaires) {
        this.folder = folder;
        read.add("docs/sources.yaml");
        read.add("curriculum/curriculum.yaml");
        read.add("curriculum/" + RetiredIds.FILE);
        readAll("curriculum/modules/", ".yaml");
        readAll("curriculum/formats/", ".yaml");
        for (Questionnaire questionnaire : questionnaires) {
            String root = "questionnaires/" + questionnaire.name() + "/";
            read.add("questionnaires/" + questionnaire.id() + "/" + RetiredIds.FILE);
            read.add("questionnaires/" + questionnaire.id() + "/" + YamlReferenceValues.FILE);
            read.add(root + "questionnaire.yaml");
            read.add(root + "scales.yaml");
            for (Dimension dimension : questionnaire.dimensions()) {
                read.add(root + dimension.id() + ".yaml");
            }
            readRules("rules/" + questionnaire.id() + "/");
        }
        addTranslations();
    }

    void check(ContentProblems problems) {
        for (ContentFile file : folder.files()) {
            if (!read.contains(file.path())) {
                problems.add(file, 1, WHAT, "Maybe its name is misspelt.");
            }
        }
    }

    private void addTranslations() {
        for (ContentFile file : folder.files()) {
            boolean hasTexts = read.contains(file.path())
                    && file.language().isEmpty()
                    && !file.path().endsWith(EXAMPLES);
            if (hasTexts && file.path().endsWith(".yaml")) {
                folder.languages().forEach(language -> read.add(file.translatedPath(language)));
            }
        }
    }

    private void readRules(String root) {
        read.add(root + "ladder.yaml");
        read.add(root + "labels.yaml");
        read.add(root + "examples.yaml");
        read.add(root + RetiredIds.FILE);
        for (Phase phase : Phase.values()) {
            readAll(root + phase.folder() + "/", ".drl");
            for (ContentFile rules : folder.under(root + phase.folder() + "/")) {
                if (rules.path().endsWith(".drl")) {
                    read.add(rules.beside(".drl", EXAMPLES));
                    read.add(rules.beside(".drl", ".texts.en.yaml"));
                }
            }
        }
    }

    private void readAll(String root, String ending) {
        folder.under(root).stream()
                .filter(file -> file.language().isEmpty())
                .map(ContentFile::path)
                .filter(path -> path.endsWith(ending))
                .forEach(read::add);
    }
}
