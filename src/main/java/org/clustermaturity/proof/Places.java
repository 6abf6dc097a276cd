package org.clustermaturity.proof;

import java.util.List;
import java.util.regex.Pattern;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.proof.Proof.Place;
import org.clustermaturity.questionnaire.Matrix;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.scoring.Rule;

/** Where questions, options, stages and modules stand in their files. */
final class Places {

    private final Questionnaire questionnaire;
    private final ContentFolder folder;

    Places(Questionnaire questionnaire, ContentFolder folder) {
        this.questionnaire = questionnaire;
        this.folder = folder;
    }

    Place rule(Rule rule) {
        return new Place(rule.origin().path(), rule.origin().line());
    }

    Place questionnaire() {
        return new Place(root() + "questionnaire.yaml", 1);
    }

    /** Where a question stands; for the row of a matrix, where the matrix does. */
    Place question(Question question) {
        String path = root() + question.dimension() + ".yaml";
        Matrix matrix = question.matrix();
        return new Place(path, line(path, 0, "id", matrix == null ? question.id() : matrix.id()));
    }

    Place option(Question question, String key) {
        String path = root() + "scales.yaml";
        int scale = line(path, 0, question.options().id(), "");
        return new Place(path, line(path, scale, "key", key));
    }

    Place stage(String id) {
        return new Place(ladder(), line(ladder(), 0, "id", id));
    }

    /** Where something about all rules is said: at the ladder, or at the questionnaire where there is none. */
    Place rules() {
        return folder.find(ladder()).isPresent() ? new Place(ladder(), 1) : questionnaire();
    }

    private String ladder() {
        return "rules/" + questionnaire.id() + "/ladder.yaml";
    }

    Place module(String id) {
        for (ContentFile file : folder.under("curriculum/modules/")) {
            int line = line(file.path(), 0, "id", id);
            if (line > 1 || folder.under("curriculum/modules/").size() == 1) {
                return new Place(file.path(), line);
            }
        }
        return new Place("curriculum/curriculum.yaml", 1);
    }

    private String root() {
        return "questionnaires/" + questionnaire.name() + "/";
    }

    /** The first line after another one with this key and value; the first line when there is none. */
    private int line(String path, int after, String key, String value) {
        List<String> lines =
                folder.find(path).map(file -> file.text().lines().toList()).orElse(List.of());
        Pattern wanted = Pattern.compile(
                "(^|[\\s{-])%s:\\s*\"?%s\"?\\s*([,}#].*)?$".formatted(Pattern.quote(key), Pattern.quote(value)));
        for (int i = after; i < lines.size(); i++) {
            if (wanted.matcher(lines.get(i)).find()) {
                return i + 1;
            }
        }
        return 1;
    }
}
