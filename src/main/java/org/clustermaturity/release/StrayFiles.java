package org.clustermaturity.release;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.scoring.Phase;

/** Finds files that nobody reads: their author believes that they count. */
final class StrayFiles {

    private final ContentFolder folder;
    private final Set<String> read = new HashSet<>();

    StrayFiles(ContentFolder folder, List<Questionnaire> questionnaires) {
        this.folder = folder;
        read.add("docs/sources.yaml");
        read.add("curriculum/curriculum.yaml");
        readAll("curriculum/modules/", ".yaml");
        readAll("curriculum/formats/", ".yaml");
        for (Questionnaire questionnaire : questionnaires) {
            String root = "questionnaires/" + questionnaire.name() + "/";
            read.add(root + "questionnaire.yaml");
            read.add(root + "scales.yaml");
            for (Dimension dimension : questionnaire.dimensions()) {
                read.add(root + dimension.id() + ".yaml");
            }
            readRules("rules/" + questionnaire.id() + "/");
        }
    }

    void check(ContentProblems problems) {
        for (ContentFile file : folder.files()) {
            if (!read.contains(file.path())) {
                problems.add(file, 1, "No part of the content reads this file.", "Maybe its name is misspelt.");
            }
        }
    }

    private void readRules(String root) {
        read.add(root + "ladder.yaml");
        read.add(root + "labels.yaml");
        for (Phase phase : Phase.values()) {
            readAll(root + phase.folder() + "/", ".drl");
            for (ContentFile rules : folder.under(root + phase.folder() + "/")) {
                if (rules.path().endsWith(".drl")) {
                    read.add(rules.beside(".drl", ".examples.yaml"));
                    read.add(rules.beside(".drl", ".texts.en.yaml"));
                }
            }
        }
    }

    private void readAll(String root, String ending) {
        folder.under(root).stream()
                .map(ContentFile::path)
                .filter(path -> path.endsWith(ending))
                .forEach(read::add);
    }
}
