package org.clustermaturity.release;

import java.util.List;
import java.util.Set;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.questionnaire.Matrix;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Questionnaire;

/** Compares each version of a questionnaire with the one before: an id keeps its meaning, and none is lost unsaid. */
final class KeptMeanings {

    private final ContentFolder folder;
    private final Reading reading;
    private final ContentProblems problems;

    KeptMeanings(ContentFolder folder, Reading reading, ContentProblems problems) {
        this.folder = folder;
        this.reading = reading;
        this.problems = problems;
    }

    /** Notes every question that is answered in another way than before, and every one that is gone but not retired. */
    void check() {
        RetiredIds retired = new RetiredIds(folder, reading, problems);
        List<Questionnaire> versions = reading.questionnaires().list();
        for (int i = 1; i < versions.size(); i++) {
            if (versions.get(i).id().equals(versions.get(i - 1).id())) {
                compare(
                        versions.get(i - 1),
                        versions.get(i),
                        retired.questionsOf(versions.get(i).id()));
            }
        }
    }

    private void compare(Questionnaire before, Questionnaire after, Set<String> retired) {
        for (Question old : before.questions()) {
            int position = after.indexOf(old.id());
            if (position >= 0) {
                compare(before, old, after, after.questions().get(position));
            } else if (!retired.contains(old.id())) {
                problems.add(
                        fileOf(after, "questionnaire"),
                        1,
                        "Question \"%s\" of version %s is missing.".formatted(old.id(), before.version()),
                        "Maybe it should be listed in questionnaires/%s/%s.".formatted(after.id(), RetiredIds.FILE));
            }
        }
    }

    private void compare(Questionnaire before, Question old, Questionnaire after, Question now) {
        if (old.kind() != now.kind()) {
            changed(
                    after,
                    now,
                    "is of kind %s in version %s".formatted(old.kind().key(), before.version()));
        } else if (!keys(old).equals(keys(now))) {
            changed(after, now, "has the options %s in version %s".formatted(keys(old), before.version()));
        }
    }

    private void changed(Questionnaire after, Question now, String was) {
        ContentFile file = fileOf(after, now.dimension());
        List<String> lines = file.text().lines().map(String::strip).toList();
        Matrix matrix = now.matrix();
        String entry = "- id: " + (matrix == null ? now.id() : matrix.id());
        problems.add(
                file,
                Math.max(0, lines.indexOf(entry)) + 1,
                "Question \"%s\" %s.".formatted(now.id(), was),
                "Maybe it should have a new id: a changed meaning needs one.");
    }

    private ContentFile fileOf(Questionnaire questionnaire, String name) {
        String path = "questionnaires/%s/%s.yaml".formatted(questionnaire.name(), name);
        return folder.find(path).orElseGet(() -> new ContentFile(path, ""));
    }

    private static List<String> keys(Question question) {
        return question.scale() == null ? List.of() : question.options().keys();
    }
}
