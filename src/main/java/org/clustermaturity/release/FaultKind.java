package org.clustermaturity.release;

import java.util.Locale;
import org.clustermaturity.content.ContentProblem;

/** What faults beside proofs are about. The key of a kind is stable. */
enum FaultKind {
    SOURCE_FILE("The sources can be read and are complete."),
    QUESTIONNAIRE_FILE("The files of a questionnaire can be read and fit together."),
    RULE_FILE("The rule files are in the rule language and name what exists."),
    TEXTS_FILE("Every rule has its texts, which mention only what it compares."),
    LADDER_FILE("The ladder and the labels can be read and name what exists."),
    CURRICULUM_FILE("The files of the curriculum can be read and fit together."),
    STRAY_FILE("Every content file is read by somebody."),
    RULE_EXAMPLE("Every rule does what the examples beside it say, and has examples."),
    SHEET_EXAMPLE("Every whole sheet comes to what its author says."),
    PUBLISHED_VERSION("A published version of a questionnaire never changes."),
    RETIRED_ID("An id that was given up is not used again."),
    KEPT_MEANING("An id means the same in every version, and none is lost unsaid."),
    MISSING_TRANSLATION("Every text exists in every language that the content has.");

    private final String about;

    FaultKind(String about) {
        this.about = about;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What holds when all is well, for a person. */
    String about() {
        return about;
    }

    /** What a fault that was found while reading is about, which its file tells. */
    static FaultKind of(ContentProblem problem) {
        String path = problem.path();
        if (problem.what().equals(StrayFiles.WHAT)) {
            return STRAY_FILE;
        }
        if (path.startsWith("docs/")) {
            return SOURCE_FILE;
        }
        if (path.startsWith("curriculum/")) {
            return CURRICULUM_FILE;
        }
        if (path.startsWith("questionnaires")) {
            return QUESTIONNAIRE_FILE;
        }
        return path.endsWith(".drl") ? RULE_FILE : path.contains(".texts.") ? TEXTS_FILE : LADDER_FILE;
    }
}
