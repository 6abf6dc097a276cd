package org.clustermaturity.changes;

import java.util.List;
import org.clustermaturity.curriculum.DeliveryFormat;
import org.clustermaturity.curriculum.DeliveryFormat.Cohort;
import org.clustermaturity.curriculum.DeliveryFormat.Slot;
import org.jspecify.annotations.Nullable;

/** Compares two states of one delivery format. */
final class FormatChanges {

    private FormatChanges() {}

    static void of(Subject subject, DeliveryFormat before, DeliveryFormat after) {
        subject.text("title", before.title(), after.title())
                .text("about", before.about(), after.about())
                .value("smallest cohort", smallest(before.cohort()), smallest(after.cohort()))
                .value("largest cohort", largest(before.cohort()), largest(after.cohort()))
                .names("stage", before.suits(), after.suits())
                .names("source", before.sources(), after.sources());
        List<Slot> was = before.slots();
        List<Slot> is = after.slots();
        for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
            subject.value(
                    "slot " + (i + 1),
                    i < was.size() ? words(was.get(i)) : null,
                    i < is.size() ? words(is.get(i)) : null);
        }
    }

    private static @Nullable Integer smallest(@Nullable Cohort cohort) {
        return cohort == null ? null : cohort.smallest();
    }

    private static @Nullable Integer largest(@Nullable Cohort cohort) {
        return cohort == null ? null : cohort.largest();
    }

    private static String words(Slot slot) {
        return "%s, %s, %s hours%s"
                .formatted(
                        Wording.quoted(slot.title()),
                        slot.format(),
                        Wording.shown(slot.hours()),
                        slot.homework() ? ", homework" : "");
    }
}
