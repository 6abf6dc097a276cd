package org.clustermaturity.release;

import java.util.ArrayList;
import java.util.List;
import org.clustermaturity.changes.Change;
import org.clustermaturity.changes.CurriculumChanges;
import org.clustermaturity.changes.QuestionnaireChanges;
import org.clustermaturity.changes.ReferenceChanges;
import org.clustermaturity.changes.RuleChanges;
import org.clustermaturity.changes.SourceChanges;
import org.clustermaturity.changes.TranslationChanges;

/** What differs between two content releases, in the words of the field. */
final class ContentDiff {

    private ContentDiff() {}

    /** Every change: what is asked, then concluded, taught, compared with, cited and translated. None when only comments or examples differ. */
    static List<Change> between(ContentRelease before, ContentRelease after) {
        List<Change> changes = new ArrayList<>();
        changes.addAll(QuestionnaireChanges.between(before.questionnaires(), after.questionnaires()));
        changes.addAll(RuleChanges.between(before.ruleBooks(), after.ruleBooks()));
        changes.addAll(CurriculumChanges.between(before.curriculum(), after.curriculum()));
        changes.addAll(ReferenceChanges.between(before.references(), after.references()));
        changes.addAll(SourceChanges.between(before.sources(), after.sources()));
        changes.addAll(TranslationChanges.between(
                before.editions().texts(), after.editions().texts()));
        return changes;
    }
}
