package org.clustermaturity.scoring.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.ScoreRange;
import org.clustermaturity.scoring.Fields;
import org.clustermaturity.scoring.Labels;
import org.clustermaturity.scoring.Ladder;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Phrase;
import org.clustermaturity.scoring.Rule;
import org.clustermaturity.scoring.RuleTexts;
import org.clustermaturity.scoring.Wording;
import org.jspecify.annotations.Nullable;

/** Reads the YAML files of one questionnaire's rules folder. */
public final class YamlRules {

    private static final String LABELS = "labels.yaml";

    private final ContentFolder folder;
    private final String root;
    private final Sources sources;
    private final ContentProblems problems;
    private final StrictYaml yaml;
    private final ScoreRange range;
    private final Translation translation;

    /** @param questionnaire the questionnaire whose id is the name of its rules folder */
    public YamlRules(
            ContentFolder folder,
            Questionnaire questionnaire,
            Sources sources,
            ContentProblems problems,
            Translation translation) {
        this.folder = folder;
        this.root = "rules/" + questionnaire.id() + "/";
        this.range = questionnaire.scheme().range();
        this.sources = sources;
        this.problems = problems;
        this.translation = translation;
        this.yaml = new StrictYaml(problems, translation);
    }

    /** The ladder, or nothing with the fault noted. It may be missing as long as no gate and no label asks for it. */
    public Optional<Ladder> readLadder() {
        Optional<ContentFile> file = folder.find(root + "ladder.yaml");
        boolean needed = !folder.under(root + Phase.GATES.folder() + "/").isEmpty()
                || folder.find(root + LABELS).isPresent();
        if (file.isEmpty() && !needed) {
            return Optional.of(Ladder.NONE);
        }
        if (file.isEmpty()) {
            problems.add(new ContentFile(root + "ladder.yaml", ""), 1, "This file does not exist.", "");
        }
        return file.flatMap(found -> yaml.read(found, LadderYaml.class)).map(this::ladder);
    }

    /** The labels; none when there is no such file, or with the fault noted. */
    public Labels readLabels(Predicate<String> isGate, List<String> gates) {
        return folder.find(root + LABELS)
                .flatMap(file -> yaml.read(file, LabelsYaml.class))
                .map(file -> labels(file, isGate, gates))
                .orElse(Labels.NONE);
    }

    /** The texts of a rule file by rule id, with the file they stand in. */
    public Optional<YamlFile<Map<String, TextsYaml>>> readTexts(ContentFile rules) {
        String path = rules.beside(".drl", ".texts.en.yaml");
        Optional<ContentFile> file = folder.find(path);
        if (file.isEmpty()) {
            problems.add(rules, 1, "The texts of this file, " + path + ", do not exist.", "");
        }
        return file.flatMap(found -> yaml.readMap(found, TextsYaml.class));
    }

    /** What a rule book says in the language of this reading; what cannot be read stays as it is. */
    public Wording readWording(Questionnaire questionnaire, Ladder ladder, List<Rule> rules) {
        Ladder translated = readLadder().orElse(ladder);
        Fields fields = new Fields(questionnaire, translated, translation.words());
        Map<String, RuleTexts> texts = new HashMap<>();
        rules.stream()
                .map(rule -> rule.origin().path())
                .distinct()
                .flatMap(path -> folder.find(path).stream())
                .flatMap(file -> readTexts(file).stream())
                .forEach(file -> file.value().forEach((rule, text) -> texts.put(rule, text.toTexts(fields))));
        return new Wording(questionnaire, fields, translated, readLabels(gate -> true, List.of()), texts);
    }

    private Ladder ladder(YamlFile<LadderYaml> file) {
        LadderYaml content = file.value();
        file.checkSources(sources, List.of(content.source()), "The ladder", "source");
        List<Ladder.Stage> stages = new ArrayList<>();
        if (content.stages().size() < 2) {
            file.problem("stages", "A ladder has at least two stages.", "");
        }
        for (int i = 0; i < content.stages().size(); i++) {
            StageYaml stage = content.stages().get(i);
            String place = "stages/" + i;
            if (stages.stream().anyMatch(other -> other.id().equals(stage.id()))) {
                file.problem(place + "/id", "Stage \"%s\" stands twice.".formatted(stage.id()), "");
            }
            if (stage.rung() != i) {
                file.problem(
                        place + "/rung",
                        "Stage \"%s\" has rung %d but is number %d of the ladder."
                                .formatted(stage.id(), stage.rung(), i),
                        "Maybe two stages changed places.");
            }
            boolean falls = i > 0
                    && stage.expectedScore()
                                    .compareTo(content.stages().get(i - 1).expectedScore())
                            < 0;
            if (falls || !range.contains(stage.expectedScore())) {
                file.problem(
                        place + "/expected-score",
                        "Stage \"%s\" expects a score of %s; it rises with the stages, %s to %s."
                                .formatted(
                                        stage.id(),
                                        stage.expectedScore().toPlainString(),
                                        range.from().toPlainString(),
                                        range.to().toPlainString()),
                        "");
            }
            file.checkSources(sources, stage.sources(), "Stage \"" + stage.id() + "\"", place + "/sources");
            stages.add(stage.toStage());
        }
        return new Ladder(content.published(), content.about(), List.of(content.source()), stages);
    }

    private Labels labels(YamlFile<LabelsYaml> file, Predicate<String> isGate, List<String> gates) {
        LabelsYaml content = file.value();
        file.checkSources(sources, List.of(content.source()), "Label readiness", "source");
        for (int i = 0; i < content.labels().size(); i++) {
            Labels.Label label = content.labels().get(i).toLabel();
            String place = "labels/" + i;
            file.checkSources(sources, label.sources(), "Label \"" + label.id() + "\"", place + "/sources");
            for (int j = 0; j < label.items().size(); j++) {
                String gate = label.items().get(j).gate();
                if (!isGate.test(gate)) {
                    file.problem(
                            place + "/items/" + j,
                            "Label \"%s\" asks for gate \"%s\", which no rule defines.".formatted(label.id(), gate),
                            Suggestion.maybeNearest(gate, gates));
                }
            }
        }
        return new Labels(
                content.notice(),
                content.labels().stream().map(LabelYaml::toLabel).toList());
    }

    @TextsOf("ladder")
    private record LadderYaml(
            LocalDate published, String source, @Translated String about, List<StageYaml> stages) {}

    @TextsOf("stage")
    private record StageYaml(
            @Key String id,
            Integer rung,
            @Translated String title,
            @Translated String meaning,
            BigDecimal expectedScore,
            @Translated String comparesWith,
            List<String> sources) {

        Ladder.Stage toStage() {
            return new Ladder.Stage(id, rung, title, meaning, expectedScore, comparesWith, sources);
        }
    }

    @TextsOf("labels")
    private record LabelsYaml(@Translated String notice, String source, List<LabelYaml> labels) {}

    @TextsOf("label")
    private record LabelYaml(
            @Key String id,
            @Translated String title,
            @Translated String about,
            List<String> sources,
            List<ItemYaml> items) {

        Labels.Label toLabel() {
            return new Labels.Label(
                    id,
                    title,
                    about,
                    sources,
                    items.stream().map(ItemYaml::toItem).toList());
        }
    }

    /** Several labels ask for the same gate; other languages have its indicator once. */
    @TextsOf("label-indicator")
    private record ItemYaml(
            @Key String gate,
            @Translated(alone = true, under = "indicators") String indicator) {

        Labels.Item toItem() {
            return new Labels.Item(gate, indicator);
        }
    }

    /** The texts of one rule: a statement alone, or a gate's three texts. */
    @TextsOf("rule")
    public record TextsYaml(
            @Translated String statement,
            @Translated @Nullable String needs,
            @Translated @Nullable String has) {

        /** The texts with their placeholders found among these fields. */
        public RuleTexts toTexts(Fields fields) {
            return new RuleTexts(
                    new Phrase(statement, fields),
                    new Phrase(needs == null ? "" : needs, fields),
                    new Phrase(has == null ? "" : has, fields));
        }
    }
}
