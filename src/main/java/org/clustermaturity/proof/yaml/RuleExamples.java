package org.clustermaturity.proof.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.content.yaml.StrictYaml;
import org.clustermaturity.content.yaml.YamlFile;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Rule;
import org.clustermaturity.scoring.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * The examples beside the rule files: each says exactly which rules of its file fire and which miss by one comparison; every
 * rule fires in one example and is narrowly missed in another, unless it compares nothing.
 */
public final class RuleExamples {

    private final ContentFolder folder;
    private final RuleBook rules;
    private final ContentProblems problems;

    public RuleExamples(ContentFolder folder, RuleBook rules, ContentProblems problems) {
        this.folder = folder;
        this.rules = rules;
        this.problems = problems;
    }

    /** One example: what is given, which rules of the file fire, and which miss by one comparison. */
    record Example(
            String name,
            Given given,
            List<String> fires,
            @Nullable List<String> nearly) {

        List<String> near() {
            return nearly == null ? List.of() : nearly;
        }
    }

    /** What is given; everything else is unknown, and switches are as usual. */
    record Given(
            @Nullable Map<String, Object> answers,
            @Nullable Map<String, Double> scores,
            @Nullable String stage,
            @Nullable Boolean renewal,
            @Nullable Map<String, Integer> tallies,
            @Nullable Map<String, String> switches) {}

    /** Notes every example that is wrong and every rule without examples; says how many examples there are. */
    public int check() {
        int examples = 0;
        for (Phase phase : Phase.values()) {
            String root = "rules/" + rules.questionnaire().id() + "/" + phase.folder() + "/";
            for (ContentFile file : folder.under(root)) {
                if (file.path().endsWith(".drl")) {
                    examples += check(file, phase);
                }
            }
        }
        return examples;
    }

    private int check(ContentFile file, Phase phase) {
        String path = file.beside(".drl", ".examples.yaml");
        Optional<ContentFile> found = folder.find(path);
        if (found.isEmpty()) {
            problems.add(
                    file,
                    1,
                    "The examples of this file, %s, do not exist.".formatted(path),
                    "Maybe write one in which each rule fires, and one in which it nearly does.");
        }
        return found.flatMap(examples -> new StrictYaml(problems).readList(examples, Example.class))
                .map(examples -> check(file, phase, examples))
                .orElse(0);
    }

    private int check(ContentFile file, Phase phase, YamlFile<List<Example>> examples) {
        List<Rule> beside = rules.rules().stream()
                .filter(rule -> rule.origin().path().equals(file.path()))
                .toList();
        for (int i = 0; i < examples.value().size(); i++) {
            check(examples, i, beside, phase);
        }
        beside.forEach(rule -> checkHasExamples(rule, file, examples.value()));
        return examples.value().size();
    }

    private void check(YamlFile<List<Example>> file, int index, List<Rule> beside, Phase phase) {
        Example example = file.value().get(index);
        Optional<double[]> fields = new GivenFields(rules, file).of(example.given(), index + "/given");
        if (fields.isEmpty()) {
            return;
        }
        List<String> fired =
                rules
                        .fire(
                                phase.fact(),
                                Arrays.copyOf(fields.get(), rules.fields().size(phase.fact())))
                        .stream()
                        .filter(beside::contains)
                        .map(Rule::id)
                        .sorted()
                        .toList();
        List<String> expected = example.fires().stream().sorted().toList();
        if (!fired.equals(expected)) {
            file.problem(
                    index + "/fires",
                    "Example \"%s\" says that %s, but %s.".formatted(example.name(), fire(expected), fire(fired)),
                    missing(beside, expected));
        }
        example.near().forEach(id -> checkNear(file, index, id, beside, fields.get()));
    }

    private static void checkNear(
            YamlFile<List<Example>> file, int index, String id, List<Rule> beside, double[] fields) {
        Optional<Rule> rule =
                beside.stream().filter(each -> each.id().equals(id)).findFirst();
        int misses = rule.map(each -> each.condition().misses(fields)).orElse(-1);
        String name = file.value().get(index).name();
        if (rule.isEmpty()) {
            file.problem(
                    index + "/nearly",
                    "Example \"%s\" names rule %s, which is not in the file beside it.".formatted(name, id),
                    Suggestion.maybeNearest(id, beside.stream().map(Rule::id).toList()));
        } else if (misses != 1) {
            file.problem(
                    index + "/nearly",
                    "Example \"%s\" misses rule %s by %d comparisons, not by one.".formatted(name, id, misses),
                    misses == 0 ? "Maybe it fires." : "Maybe another answer should be given, too.");
        }
    }

    private void checkHasExamples(Rule rule, ContentFile file, List<Example> examples) {
        List<String> lacks = new ArrayList<>();
        if (examples.stream().noneMatch(example -> example.fires().contains(rule.id()))) {
            lacks.add("fires in no example");
        }
        if (!rule.fields().isEmpty()
                && examples.stream().noneMatch(example -> example.near().contains(rule.id()))) {
            lacks.add("is narrowly missed in no example");
        }
        if (!lacks.isEmpty()) {
            problems.add(
                    file,
                    rule.origin().line(),
                    "Rule %s %s.".formatted(rule.id(), String.join(" and ", lacks)),
                    "Maybe name it in \"fires\" and \"nearly\" of " + file.beside(".drl", ".examples.yaml") + ".");
        }
    }

    private static String fire(List<String> rules) {
        return rules.isEmpty() ? "no rule fires" : String.join(", ", rules) + (rules.size() == 1 ? " fires" : " fire");
    }

    private static String missing(List<Rule> beside, List<String> named) {
        List<String> known = beside.stream().map(Rule::id).toList();
        return named.stream()
                .filter(id -> !known.contains(id))
                .map(id -> Suggestion.maybeNearest(id, known))
                .findFirst()
                .orElse("");
    }
}
