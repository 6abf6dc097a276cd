package org.clustermaturity.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.yaml.StrictYaml;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Answers;
import org.clustermaturity.release.ShippedContent;
import org.jspecify.annotations.Nullable;

/** The examples beside a rule file, and what the rules really do with them. */
record RuleExamples(ContentFile file, List<Rule> rules, List<Example> examples) {

    private static final LocalDate REFERENCE_DATE = LocalDate.of(2026, 11, 21);

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

    /** What is given; everything else is unknown. */
    record Given(
            @Nullable Map<String, Object> answers,
            @Nullable Map<String, Double> scores,
            @Nullable String stage,
            @Nullable Boolean renewal,
            @Nullable Map<String, Integer> tallies) {}

    /** The examples of every rule file of the shipped content. */
    static List<RuleExamples> all() {
        ContentProblems problems = new ContentProblems();
        List<RuleExamples> all = new ArrayList<>();
        for (ContentFile file : ShippedContent.folder().under("rules/cluster-maturity/")) {
            if (file.path().endsWith(".drl")) {
                List<Example> examples = ShippedContent.folder()
                        .find(file.beside(".drl", ".examples.yaml"))
                        .flatMap(found -> new StrictYaml(problems).readList(found, Example.class))
                        .map(found -> found.value())
                        .orElse(List.of());
                List<Rule> rules = ShippedContent.ruleBook().rules().stream()
                        .filter(rule -> rule.origin().path().equals(file.path()))
                        .toList();
                all.add(new RuleExamples(file, rules, examples));
            }
        }
        problems.refuse();
        return all;
    }

    /** The rules of the file that fire. */
    List<String> fired(Example example) {
        Phase phase = rules.get(0).phase();
        double[] values = Arrays.copyOf(
                fields(example.given()), ShippedContent.ruleBook().fields().size(phase.fact()));
        return ShippedContent.ruleBook().fire(phase.fact(), values).stream()
                .filter(rules::contains)
                .map(Rule::id)
                .toList();
    }

    /** How many comparisons of a rule do not hold. */
    int misses(String rule, Example example) {
        return rules.stream()
                .filter(each -> each.id().equals(rule))
                .findFirst()
                .orElseThrow()
                .condition()
                .misses(fields(example.given()));
    }

    private static double[] fields(Given given) {
        RuleBook book = ShippedContent.ruleBook();
        Answers sheet = book.questionnaire().fit(sheet(given));
        double[] answers = book.fields().answers(sheet.given(), sheet);
        double[] values = Arrays.copyOf(answers, book.fields().size(Fact.STAGED));
        Arrays.fill(values, answers.length, values.length, Double.NaN);
        for (Field field : book.fields().list()) {
            if (field.kind() == Field.Kind.TALLY) {
                values[field.index()] =
                        given.tallies() == null ? 0 : given.tallies().getOrDefault(field.name(), 0);
            }
        }
        if (given.scores() != null) {
            given.scores().forEach((dimension, score) -> set(values, Fields.scoreName(dimension), score));
        }
        if (given.stage() != null) {
            int rung = book.ladder().scale().indexOf(given.stage());
            set(values, "stage", rung);
            set(values, "nextStage", rung < book.ladder().top() ? rung + 1 : Double.NaN);
        }
        set(values, "renewal", Boolean.TRUE.equals(given.renewal()) ? 1 : 0);
        return values;
    }

    private static void set(double[] values, String field, double value) {
        values[ShippedContent.ruleBook().fields().find(field).orElseThrow().index()] = value;
    }

    private static AnswerSheet sheet(Given given) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        if (given.answers() != null) {
            given.answers().forEach((question, value) -> answers.put(question, Answer.of(asSent(value))));
        }
        return new AnswerSheet("cluster-maturity/2026-1", REFERENCE_DATE, answers);
    }

    /** Yes and no are words in these files, so that authors need not know JSON. */
    private static Object asSent(Object value) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        return value.equals("yes") ? (Object) true : value.equals("no") ? (Object) false : value;
    }
}
