package org.clustermaturity.changes;

import java.util.List;
import org.clustermaturity.changes.Changes.Names;
import org.clustermaturity.scoring.Labels;

/** Compares two states of the labels. */
final class LabelChanges {

    private LabelChanges() {}

    static void between(Changes changes, String owner, Labels before, Labels after) {
        changes.subject("labels" + owner).text("notice", before.notice(), after.notice());
        Names<Labels.Label> names = new Names<>(
                Labels.Label::id, label -> "label " + label.id() + owner, label -> Wording.quoted(label.title()));
        changes.each(before.labels(), after.labels(), names, LabelChanges::label);
    }

    private static void label(Subject subject, Labels.Label before, Labels.Label after) {
        subject.text("title", before.title(), after.title())
                .text("about", before.about(), after.about())
                .names("gate", gates(before), gates(after))
                .names("source", before.sources(), after.sources());
        for (Labels.Item item : after.items()) {
            before.items().stream()
                    .filter(was -> was.gate().equals(item.gate()))
                    .findFirst()
                    .ifPresent(was -> subject.text("indicator of " + item.gate(), was.indicator(), item.indicator()));
        }
    }

    private static List<String> gates(Labels.Label label) {
        return label.items().stream().map(Labels.Item::gate).toList();
    }
}
