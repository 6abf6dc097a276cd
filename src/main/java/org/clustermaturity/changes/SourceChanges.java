package org.clustermaturity.changes;

import java.util.List;
import org.clustermaturity.changes.Changes.Names;
import org.clustermaturity.content.Source;
import org.clustermaturity.content.Sources;

/** Compares what content cites. */
public final class SourceChanges {

    private SourceChanges() {}

    /** Every change. */
    public static List<Change> between(Sources before, Sources after) {
        Changes changes = new Changes();
        Names<Source> names =
                new Names<>(Source::id, source -> "source " + source.id(), source -> Wording.quoted(source.title()));
        changes.each(before.list(), after.list(), names, SourceChanges::source);
        return changes.list();
    }

    private static void source(Subject subject, Source before, Source after) {
        subject.text("title", before.title(), after.title())
                .value("published by somebody", before.published(), after.published())
                .text("publisher", before.publisher(), after.publisher())
                .text("address", before.address(), after.address())
                .text("says", before.says(), after.says())
                .text("limits", before.limits(), after.limits());
    }
}
