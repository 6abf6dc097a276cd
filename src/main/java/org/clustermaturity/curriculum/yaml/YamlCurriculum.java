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
import org.clustermaturity.content.yaml.Key;
import org.clustermaturity.content.yaml.StrictYaml;
import org.clustermaturity.content.yaml.TextsOf;
import org.clustermaturity.content.yaml.Translated;
import org.clustermaturity.content.yaml.Translation;
import org.clustermaturity.content.yaml.YamlFile;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.curriculum.DeliveryFormat;
import org.clustermaturity.curriculum.TrainingModule;
import org.clustermaturity.language.PlainNumber;
import org.jspecify.annotations.Nullable;

/** Reads the modules and delivery formats and notes what is wrong with them. */
public final class YamlCurriculum {

    private static final String ROOT = "curriculum/";

    private final ContentFolder folder;
    private final Sources sources;
    private final ContentProblems problems;
    private final StrictYaml yaml;

    /**
     * @param dimensions the dimensions that a module can help; empty when that is not known
     * @param stages the stages that it can be made for; empty when that is not known
     */
    public YamlCurriculum(
            ContentFolder folder,
            Sources sources,
            Set<String> dimensions,
            Set<String> stages,
            ContentProblems problems,
            Translation translation) {
        this.folder = folder;
        this.sources = sources;
        this.dimensions = dimensions;
        this.stages = stages;
        this.problems = problems;
        this.yaml = new StrictYaml(problems, translation);
    }

    private final Set<String> dimensions;
    private final Set<String> stages;
    private boolean allRead = true;

    /** The curriculum, or nothing with the fault noted. */
    public Optional<Curriculum> read() {
        Map<TrainingModule, Place> modules = readModules();
        if (allRead) {
            checkNeeds(modules);
        }
        List<DeliveryFormat> formats = new ArrayList<>();
        originals("formats/")
                .forEach(file ->
                        new YamlFormats(sources, stages, yaml).read(file).ifPresent(formats::add));
        Optional<ContentFile> main = folder.find(ROOT + "curriculum.yaml");
        if (main.isEmpty()) {
            problems.add(new ContentFile(ROOT + "curriculum.yaml", ""), 1, "This file does not exist.", "");
        }
        return main.flatMap(file -> yaml.read(file, CurriculumYaml.class))
                .map(YamlFile::value)
                .filter(head -> allRead) // else nobody can say that a module does not exist
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
        for (ContentFile file : originals("modules/")) {
            Optional<YamlFile<ModulesYaml>> found = yaml.read(file, ModulesYaml.class);
            allRead &= found.isPresent();
            found.ifPresent(read -> {
                for (int i = 0; i < read.value().modules().size(); i++) {
                    Place place = new Place(read, "modules/" + i);
                    TrainingModule module = read.value().modules().get(i).toModule();
                    check(module, place);
                    if (byId.putIfAbsent(module.id(), module) == null) {
                        modules.put(module, place);
                    } else {
                        place.problem("id", "Module %s stands twice.".formatted(module.id()), "");
                    }
                }
            });
        }
        return modules;
    }

    private List<ContentFile> originals(String group) {
        return folder.under(ROOT + group).stream()
                .filter(file -> file.language().isEmpty())
                .toList();
    }

    private void check(TrainingModule module, Place place) {
        String owner = "Module " + module.id();
        checkKnown(List.of(module.dimension()), dimensions, owner + " helps dimension", place, "dimension");
        checkKnown(module.stages(), stages, owner + " is made for stage", place, "stages");
        checkKnown(module.formats(), YamlFormats.WAYS, owner + " is taught in format", place, "formats");
        if (module.stages().isEmpty() || module.formats().isEmpty()) {
            place.problem("stages", owner + " is made for no stage or taught in no format.", "");
        }
        if (module.hours() <= 0 || module.hours() > 100) {
            place.problem("hours", "%s takes %s hours.".formatted(owner, PlainNumber.text(module.hours())), "");
        }
        place.file().checkSources(sources, module.sources(), owner, place.place() + "/sources");
    }

    private static void checkKnown(
            List<String> names, java.util.Collection<String> known, String what, Place place, String key) {
        for (String name : names) {
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
                            Suggestion.maybeNearest(need, needs.keySet()));
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

    @TextsOf("curriculum")
    private record CurriculumYaml(
            LocalDate published,
            @Translated String title,
            @Translated String about) {}

    private record ModulesYaml(List<ModuleYaml> modules) {}

    @TextsOf("module")
    private record ModuleYaml(
            @Key String id,
            @Translated String title,
            String dimension,
            List<String> stages,
            @Nullable Boolean renewal,
            List<String> formats,
            Double hours,
            @Nullable List<String> needs,
            @Translated String about,
            @Translated String outcome,
            @Translated String homework,
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
}
