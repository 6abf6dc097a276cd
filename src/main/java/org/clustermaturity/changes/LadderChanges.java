package org.clustermaturity.changes;

import org.clustermaturity.changes.Change.Kind;
import org.clustermaturity.changes.Changes.Names;
import org.clustermaturity.scoring.Ladder;

/** Compares two states of a ladder. */
final class LadderChanges {

    private LadderChanges() {}

    static void between(Changes changes, String owner, Ladder before, Ladder after) {
        if (before.isEmpty() != after.isEmpty()) {
            int stages = before.stages().size() + after.stages().size();
            changes.add(
                    "ladder" + owner, before.isEmpty() ? Kind.ADDED : Kind.REMOVED, Wording.number(stages) + " stages");
            return;
        }
        changes.subject("ladder" + owner)
                .value("published", before.published(), after.published())
                .text("about", before.about(), after.about())
                .names("source", before.sources(), after.sources());
        Names<Ladder.Stage> names = new Names<>(
                Ladder.Stage::id,
                stage -> "stage " + stage.id() + owner,
                stage -> "%s, rung %d".formatted(Wording.quoted(stage.title()), stage.rung()));
        changes.each(before.stages(), after.stages(), names, LadderChanges::stage);
    }

    private static void stage(Subject subject, Ladder.Stage before, Ladder.Stage after) {
        subject.value("rung", before.rung(), after.rung())
                .value("expected score", before.expectedScore(), after.expectedScore())
                .text("title", before.title(), after.title())
                .text("meaning", before.meaning(), after.meaning())
                .text("compares with", before.comparesWith(), after.comparesWith())
                .names("source", before.sources(), after.sources());
    }
}
