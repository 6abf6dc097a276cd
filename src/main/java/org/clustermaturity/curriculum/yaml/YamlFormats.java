package org.clustermaturity.curriculum.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.Sources;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.content.yaml.Key;
import org.clustermaturity.content.yaml.StrictYaml;
import org.clustermaturity.content.yaml.TextsOf;
import org.clustermaturity.content.yaml.Translated;
import org.clustermaturity.content.yaml.YamlFile;
import org.clustermaturity.curriculum.DeliveryFormat;
import org.clustermaturity.language.PlainNumber;
import org.jspecify.annotations.Nullable;

/** Reads delivery formats and notes what is wrong with them. */
final class YamlFormats {

    /** How a meeting can be held. */
    static final List<String> WAYS = List.of("classroom", "virtual", "coaching", "study-visit");

    private final Sources sources;
    private final Set<String> stages;
    private final StrictYaml yaml;

    YamlFormats(Sources sources, Set<String> stages, StrictYaml yaml) {
        this.sources = sources;
        this.stages = stages;
        this.yaml = yaml;
    }

    Optional<DeliveryFormat> read(ContentFile file) {
        return yaml.read(file, FormatYaml.class).map(this::build);
    }

    private DeliveryFormat build(YamlFile<FormatYaml> file) {
        FormatYaml content = file.value();
        String owner = "Format " + content.id();
        file.checkSources(sources, content.sources(), owner, "sources");
        if (!file.file().name().equals(content.id() + ".yaml")) {
            file.problem("id", "The id \"%s\" differs from the file's name.".formatted(content.id()), "");
        }
        CohortYaml cohort = content.cohort();
        Integer smallest = cohort == null ? null : cohort.smallest();
        Integer largest = cohort == null ? null : cohort.largest();
        if ((smallest != null && smallest < 1) || (largest != null && largest < (smallest == null ? 1 : smallest))) {
            file.problem("cohort", "%s is made for a cohort that nobody can form.".formatted(owner), "");
        }
        for (int i = 0; i < content.slots().size(); i++) {
            SlotYaml slot = content.slots().get(i);
            String which = "Slot %d of format %s".formatted(i + 1, content.id());
            if (slot.order() != i + 1) {
                file.problem(
                        "slots/" + i,
                        "%s has order %d.".formatted(which, slot.order()),
                        "Maybe the slots are not numbered from 1.");
            }
            if (!WAYS.contains(slot.format())) {
                file.problem(
                        "slots/" + i,
                        "%s has format \"%s\", which does not exist.".formatted(which, slot.format()),
                        Suggestion.maybe(slot.format(), WAYS));
            }
            if (slot.hours() <= 0 || slot.hours() > 100) {
                file.problem("slots/" + i, "%s takes %s hours.".formatted(which, PlainNumber.text(slot.hours())), "");
            }
        }
        for (String stage : content.suits()) {
            if (!stages.isEmpty() && !stages.contains(stage)) {
                file.problem(
                        "suits",
                        "%s suits stage \"%s\", which does not exist.".formatted(owner, stage),
                        Suggestion.maybe(stage, stages));
            }
        }
        return content.toFormat();
    }

    @TextsOf("format")
    private record FormatYaml(
            @Key String id,
            @Translated String title,
            @Translated String about,
            @Nullable CohortYaml cohort,
            List<String> suits,
            List<SlotYaml> slots,
            List<String> sources) {

        DeliveryFormat toFormat() {
            return new DeliveryFormat(
                    id,
                    title,
                    about,
                    cohort == null ? null : new DeliveryFormat.Cohort(cohort.smallest(), cohort.largest()),
                    suits,
                    slots.stream().map(SlotYaml::toSlot).toList(),
                    sources);
        }
    }

    private record CohortYaml(
            @Nullable Integer smallest, @Nullable Integer largest) {}

    private record SlotYaml(
            @Key int order,
            String format,
            @Translated(alone = true) String title,
            Double hours,
            @Nullable Boolean homework) {

        DeliveryFormat.Slot toSlot() {
            return new DeliveryFormat.Slot(order, format, title, hours, Boolean.TRUE.equals(homework));
        }
    }
}
