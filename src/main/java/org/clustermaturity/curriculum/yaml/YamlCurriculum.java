package org.clustermaturity.curriculum.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.Sources;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.content.yaml.StrictYaml;
import org.clustermaturity.content.yaml.YamlFile;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.curriculum.DeliveryFormat;
import org.clustermaturity.curriculum.TrainingModule;
import org.jspecify.annotations.Nullable;

/** Reads the modules and delivery formats and notes what is wrong with them. */
public final class YamlCurriculum {

    private static final String ROOT = "curriculum/";
    private static final List<String> FORMATS = List.of("classroom", "virtual", "coaching", "study-visit");

    private final ContentFolder folder;
    private final Sources sources;
    private final ContentProblems problems;
    private final StrictYaml yaml;

    /**
     * @param dimensions the dimensions that a module can help
     * @param stages the stages that it can be made for
     */
    public YamlCurriculum(
            ContentFolder folder,
            Sources sources,
            Set<String> dimensions,
            Set<String> stages,
            ContentProblems problems) {
        this.folder = folder;
        this.sources = sources;
        this.dimensions = dimensions;
        this.stages = stages;
        this.problems = problems;
        this.yaml = new StrictYaml(problems);
    }

    private final Set<String> dimensions;
    private final Set<String> stages;

    /** The curriculum, or nothing with the fault noted. */
    public Optional<Curriculum> read() {
        Map<TrainingModule, Place> modules = readModules();
        checkNeeds(modules);
        List<DeliveryFormat> formats = new ArrayList<>();
        folder.under(ROOT + "formats/")
                .forEach(file -> yaml.read(file, FormatYaml.class).ifPresent(read -> formats.add(format(read))));
        Optional<ContentFile> main = folder.find(ROOT + "curriculum.yaml");
        if (main.isEmpty()) {
            problems.add(new ContentFile(ROOT + "curriculum.yaml", ""), 1, "This file does not exist.", "");
        }
        return main.flatMap(file -> yaml.read(file, CurriculumYaml.class))
                .map(YamlFile::value)
                .map(head -> new Curriculum(head.published(), head.title(), head.about(), modules.keySet(), formats));
    }

    /** Where a module stands, for later faults. */
    private record Place(YamlFile<ModulesYaml> file, String place) {

        void problem(String key, String what, String hint) {
            file.problem(place + "/" + key, what, hint);
        }
    }

    private Map<TrainingModule, Place> readModules() {
        Map<TrainingModule, Place> modules = new LinkedHashMap<>();
        Map<String, TrainingModule> byId = new LinkedHashMap<>();
        for (ContentFile file : folder.under(ROOT + "modules/")) {
            yaml.read(file, ModulesYaml.class).ifPresent(read -> {
                for (int i = 0; i < read.value().modules().size(); i++) {
                    Place place = new Place(read, "modules/" + i);
                    TrainingModule module = read.value().modules().get(i).toModule();
                    check(module, place);
                    if (byId.putIfAbsent(module.id(), module) != null) {
                        place.problem("id", "Module %s stands twice.".formatted(module.id()), "");
                    }
                    modules.put(module, place);
                }
            });
        }
        return modules;
    }

    private void check(TrainingModule module, Place place) {
        String owner = "Module " + module.id();
        checkKnown(List.of(module.dimension()), dimensions, owner + " helps dimension", place, "dimension");
        checkKnown(module.stages(), stages, owner + " is made for stage", place, "stages");
        checkKnown(module.formats(), FORMATS, owner + " is taught in format", place, "formats");
        if (module.hours() <= 0 || module.hours() > 100) {
            place.problem("hours", "%s takes %s hours.".formatted(owner, module.hours()), "");
        }
        place.file().checkSources(sources, module.sources(), owner, place.place() + "/sources");
    }

    private static void checkKnown(
            List<String> names, java.util.Collection<String> known, String what, Place place, String key) {
        for (String name : names) {
            // Nothing known means that the questionnaires could not be read, which is said there.
            if (!known.isEmpty() && !known.contains(name)) {
                place.problem(
                        key, "%s \"%s\", which does not exist.".formatted(what, name), Suggestion.maybe(name, known));
            }
        }
    }

    private static void checkNeeds(Map<TrainingModule, Place> modules) {
        Map<String, List<String>> needs = new LinkedHashMap<>();
        modules.keySet().forEach(module -> needs.put(module.id(), module.needs()));
        modules.forEach((module, place) -> {
            for (String need : module.needs()) {
                if (!needs.containsKey(need)) {
                    place.problem(
                            "needs",
                            "Module %s needs %s, which does not exist.".formatted(module.id(), need),
                            Suggestion.nearest(need, needs.keySet())
                                    .map(near -> "Maybe it should be \"" + near + "\".")
                                    .orElse(""));
                }
            }
            if (leadsTo(module.id(), module.id(), needs, new HashSet<>())) {
                place.problem("needs", "Module %s needs itself in the end.".formatted(module.id()), "");
            }
        });
    }

    private static boolean leadsTo(String from, String goal, Map<String, List<String>> needs, Set<String> seen) {
        for (String need : needs.getOrDefault(from, List.of())) {
            if (need.equals(goal) || (seen.add(need) && leadsTo(need, goal, needs, seen))) {
                return true;
            }
        }
        return false;
    }

    private DeliveryFormat format(YamlFile<FormatYaml> file) {
        FormatYaml content = file.value();
        String owner = "Format " + content.id();
        file.checkSources(sources, content.sources(), owner, "sources");
        for (int i = 0; i < content.slots().size(); i++) {
            SlotYaml slot = content.slots().get(i);
            if (slot.order() != i + 1 || !FORMATS.contains(slot.format())) {
                file.problem(
                        "slots/" + i,
                        "Slot %d of %s has order %d and format \"%s\"."
                                .formatted(i + 1, content.id(), slot.order(), slot.format()),
                        "Maybe the slots are not numbered from 1, or the format is none of: "
                                + String.join(", ", FORMATS) + ".");
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

    private record CurriculumYaml(LocalDate published, String title, String about) {}

    private record ModulesYaml(List<ModuleYaml> modules) {}

    private record ModuleYaml(
            String id,
            String title,
            String dimension,
            List<String> stages,
            @Nullable Boolean renewal,
            List<String> formats,
            Double hours,
            @Nullable List<String> needs,
            String about,
            String outcome,
            String homework,
            List<String> sources) {

        TrainingModule toModule() {
            return new TrainingModule(
                    id,
                    title,
                    dimension,
                    stages,
                    Boolean.TRUE.equals(renewal),
                    formats,
                    hours,
                    needs == null ? List.of() : needs,
                    about,
                    outcome,
                    homework,
                    sources);
        }
    }

    private record FormatYaml(
            String id,
            String title,
            String about,
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
            int order,
            String format,
            String title,
            Double hours,
            @Nullable Boolean homework) {

        DeliveryFormat.Slot toSlot() {
            return new DeliveryFormat.Slot(order, format, title, hours, Boolean.TRUE.equals(homework));
        }
    }
}
