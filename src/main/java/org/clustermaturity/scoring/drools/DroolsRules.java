package org.clustermaturity.scoring.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.Sources;
import org.clustermaturity.content.yaml.Translation;
import org.clustermaturity.content.yaml.YamlFile;
import org.clustermaturity.language.Words;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.scoring.Field;
import org.clustermaturity.scoring.Fields;
import org.clustermaturity.scoring.FlagKind;
import org.clustermaturity.scoring.Labels;
import org.clustermaturity.scoring.Ladder;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Phrase;
import org.clustermaturity.scoring.Rule;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.RuleCheck;
import org.clustermaturity.scoring.RuleTexts;
import org.clustermaturity.scoring.yaml.YamlRules;
import org.clustermaturity.scoring.yaml.YamlRules.TextsYaml;
import org.jspecify.annotations.Nullable;

/** Makes the rule book of a questionnaire from its rules folder. */
public final class DroolsRules {

    private final ContentFolder folder;
    private final Sources sources;
    private final ContentProblems problems;

    public DroolsRules(ContentFolder folder, Sources sources, ContentProblems problems) {
        this.folder = folder;
        this.sources = sources;
        this.problems = problems;
    }

    /** A rule book that has been checked but not compiled. */
    public record Checked(Questionnaire questionnaire, Fields fields, Ladder ladder, Labels labels, List<Rule> rules) {

        /** The rule book, ready to judge. Only to be called when no file of the content has a fault. */
        public RuleBook compile(KeptRules kept) {
            CompilableRules compilable = new CompilableRules(fields, rules);
            return new RuleBook(
                    questionnaire, fields, ladder, labels, rules, new DroolsCompiler(kept).compile(compilable));
        }
    }

    /** Reads and checks the rules of a questionnaire; nothing when its ladder cannot be read. */
    public Optional<Checked> read(Questionnaire questionnaire) {
        YamlRules yaml = new YamlRules(folder, questionnaire, sources, problems, Translation.none());
        return yaml.readLadder().flatMap(ladder -> {
            Fields fields = new Fields(questionnaire, ladder, Words.ENGLISH);
            checkNames(questionnaire, fields);
            DrlReader reader = new DrlReader(fields, problems);
            List<Rule> rules = readRules(questionnaire.id(), fields, yaml, reader);
            RuleCheck check = new RuleCheck(questionnaire, ladder, rules, folder, problems);
            check.checkEach();
            if (reader.allRead()) {
                // References to rules that could not be read would only repeat their faults.
                check.checkReferences();
            }
            List<String> gates = rules.stream()
                    .filter(rule -> rule.phase() == Phase.GATES)
                    .map(Rule::id)
                    .toList();
            Labels labels = yaml.readLabels(gate -> gates.contains(gate) || !reader.allRead(), gates);
            return Optional.of(new Checked(questionnaire, fields, ladder, labels, rules));
        });
    }

    private void checkNames(Questionnaire questionnaire, Fields fields) {
        ContentFile file = new ContentFile("questionnaires/" + questionnaire.name() + "/questionnaire.yaml", "");
        for (Field field : fields.list()) {
            // Questions and derived fields that stand twice have been noted where they stand.
            boolean generated = field.kind() == Field.Kind.TICK
                    || field.kind() == Field.Kind.SCORE
                    || field.kind() == Field.Kind.STAGE;
            long same = fields.list().stream()
                    .filter(other -> other.name().equals(field.name()))
                    // An option that stands twice has been noted, too.
                    .filter(other -> other.equals(field)
                            || field.questions().isEmpty()
                            || !other.questions().equals(field.questions()))
                    .count();
            if (generated && same > 1) {
                problems.add(
                        file,
                        1,
                        "Field \"%s\" exists without being asked for: it is a tick, a score or a stage."
                                .formatted(field.name()),
                        "Maybe a question or derived field should have another id.");
            }
        }
    }

    private List<Rule> readRules(String questionnaire, Fields fields, YamlRules yaml, DrlReader reader) {
        List<Rule> rules = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            for (ContentFile file : folder.under("rules/" + questionnaire + "/" + phase.folder() + "/")) {
                if (file.path().endsWith(".drl")) {
                    List<DrlReader.ParsedRule> parsed = reader.read(file, phase);
                    Optional<YamlFile<Map<String, TextsYaml>>> texts = yaml.readTexts(file);
                    texts.filter(found -> reader.allRead()).ifPresent(found -> checkOwners(found, parsed));
                    for (DrlReader.ParsedRule rule : parsed) {
                        rules.add(rule(rules.size(), rule, phase, file, fields, texts));
                    }
                }
            }
        }
        return rules;
    }

    private static void checkOwners(YamlFile<Map<String, TextsYaml>> texts, List<DrlReader.ParsedRule> rules) {
        List<String> ids = rules.stream().map(DrlReader.ParsedRule::id).toList();
        texts.value().keySet().stream()
                .filter(id -> !ids.contains(id))
                .forEach(id ->
                        texts.problem(id, "There is no rule %s in the rule file beside this one.".formatted(id), ""));
    }

    private Rule rule(
            int index,
            DrlReader.ParsedRule parsed,
            Phase phase,
            ContentFile file,
            Fields fields,
            Optional<YamlFile<Map<String, TextsYaml>>> texts) {
        List<String> ruleSources = parsed.annotation("source");
        sources.check(ruleSources, "Rule " + parsed.id(), file, parsed.line(), problems);
        List<String> stages = parsed.annotation("stage");
        if (stages.size() > 1) {
            problems.add(
                    file,
                    parsed.line(),
                    "Rule %s belongs to %d stages.".formatted(parsed.id(), stages.size()),
                    "Maybe the lowest of them: higher stages ask for it, too.");
        }
        Rule rule = new Rule(
                index,
                new Rule.Head(
                        parsed.id(),
                        phase,
                        stages.isEmpty() ? null : stages.get(0),
                        kind(parsed, phase, file),
                        parsed.annotation("closes"),
                        ruleSources),
                parsed.condition(),
                parsed.conclusion(),
                texts(parsed, texts.orElse(null), file, fields),
                new Rule.Origin(file.path(), parsed.line(), parsed.text()));
        texts.ifPresent(found -> checkPlaceholders(found, rule));
        return rule;
    }

    private @Nullable FlagKind kind(DrlReader.ParsedRule parsed, Phase phase, ContentFile file) {
        String key = String.join(",", parsed.annotation("kind"));
        if (phase != Phase.FLAGS) {
            if (!key.isEmpty()) {
                problems.add(file, parsed.line(), "Rule %s is no flag but carries @kind.".formatted(parsed.id()), "");
            }
            return null;
        }
        for (FlagKind kind : FlagKind.values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        problems.add(
                file,
                parsed.line(),
                "Rule %s has the kind \"%s\".".formatted(parsed.id(), key),
                "Maybe one of: contradiction, warning, renewal.");
        return null;
    }

    private RuleTexts texts(
            DrlReader.ParsedRule parsed,
            @Nullable YamlFile<Map<String, TextsYaml>> texts,
            ContentFile file,
            Fields fields) {
        TextsYaml text = texts == null ? null : texts.value().get(parsed.id());
        if (text == null && texts != null) {
            problems.add(texts.file(), 1, "Rule %s of %s has no text here.".formatted(parsed.id(), file.name()), "");
        }
        return (text == null ? new TextsYaml("", null, null) : text).toTexts(fields);
    }

    private static void checkPlaceholders(YamlFile<Map<String, TextsYaml>> texts, Rule rule) {
        List<String> named =
                rule.fields().stream().map(field -> field.name()).sorted().toList();
        for (Phrase phrase : List.of(
                rule.texts().statement(), rule.texts().needs(), rule.texts().has())) {
            List<String> mentioned = new ArrayList<>(phrase.unknown());
            phrase.fields().forEach(field -> mentioned.add(field.name()));
            mentioned.removeAll(named);
            for (String stranger : mentioned) {
                texts.problem(
                        rule.id(),
                        "The text of %s mentions {%s}, which the rule does not compare.".formatted(rule.id(), stranger),
                        "It compares: %s.".formatted(named.isEmpty() ? "nothing" : String.join(", ", named)));
            }
        }
        boolean incomplete = rule.phase() == Phase.GATES
                && texts.value().containsKey(rule.id())
                && (rule.texts().needs().fill(new double[0]).isEmpty()
                        || rule.texts().has().fields().isEmpty());
        if (incomplete) {
            texts.problem(
                    rule.id(),
                    "The text of gate %s does not say what it needs or what is there."
                            .formatted(rule.id().toUpperCase(Locale.ROOT)),
                    "Maybe \"needs\" is missing, or \"has\" has no placeholder.");
        }
    }
}
