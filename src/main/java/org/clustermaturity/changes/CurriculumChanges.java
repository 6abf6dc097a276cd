package org.clustermaturity.changes;

import java.util.List;
import org.clustermaturity.changes.Changes.Names;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.curriculum.DeliveryFormat;
import org.clustermaturity.curriculum.TrainingModule;

/** Compares what is taught. */
public final class CurriculumChanges {

    private CurriculumChanges() {}

    /** Every change of the curriculum itself, its modules and its delivery formats. */
    public static List<Change> between(Curriculum before, Curriculum after) {
        Changes changes = new Changes();
        changes.subject("curriculum")
                .value("published", before.published(), after.published())
                .text("title", before.title(), after.title())
                .text("about", before.about(), after.about())
                .order("module", ids(before), ids(after));
        Names<TrainingModule> modules = new Names<>(
                TrainingModule::id, module -> "module " + module.id(), module -> Wording.quoted(module.title()));
        changes.each(before.modules(), after.modules(), modules, CurriculumChanges::module);
        Names<DeliveryFormat> formats = new Names<>(
                DeliveryFormat::id, format -> "format " + format.id(), format -> Wording.quoted(format.title()));
        changes.each(before.formats(), after.formats(), formats, FormatChanges::of);
        return changes.list();
    }

    private static void module(Subject subject, TrainingModule before, TrainingModule after) {
        subject.text("title", before.title(), after.title())
                .value("dimension", before.dimension(), after.dimension())
                .value("hours", before.hours(), after.hours())
                .value("for renewal", before.renewal(), after.renewal())
                .names("stage", before.stages(), after.stages())
                .names("format", before.formats(), after.formats())
                .names("needed module", before.needs(), after.needs())
                .text("about", before.about(), after.about())
                .text("outcome", before.outcome(), after.outcome())
                .text("homework", before.homework(), after.homework())
                .names("source", before.sources(), after.sources());
    }

    private static List<String> ids(Curriculum curriculum) {
        return curriculum.modules().stream().map(TrainingModule::id).toList();
    }
}
