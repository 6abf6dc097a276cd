package org.clustermaturity.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.yaml.Translation;
import org.clustermaturity.content.yaml.YamlSources;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.SeededSheets;
import org.clustermaturity.questionnaire.yaml.YamlQuestionnaires;
import org.clustermaturity.release.OperatorContent;
import org.clustermaturity.release.TinyContent;
import org.clustermaturity.scoring.Condition;
import org.clustermaturity.scoring.Condition.Comparison;
import org.clustermaturity.scoring.Condition.Operator;
import org.clustermaturity.scoring.Field;
import org.clustermaturity.scoring.Findings;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.drools.DroolsRules;
import org.clustermaturity.scoring.drools.KeptRules;

/** What is called impossible never happens, on whole sheets or on sheets with open answers; what is shown does happen. */
class DeciderPropertiesTest {

    private static final List<World> WORLDS = List.of(World.of(TinyContent.valid()), World.of(OperatorContent.valid()));

    /** Some content, and what was seen of it: the fields of many sheets. */
    private record World(Subject subject, Decider decider, List<double[]> happened) {

        static World of(TinyContent content) {
            Subject subject = DeciderPropertiesTest.subject(content.folder());
            return new World(subject, new Decider(subject), DeciderPropertiesTest.happened(subject));
        }

        static World any(Random random) {
            return WORLDS.get(random.nextInt(WORLDS.size()));
        }
    }

    @Property(tries = 800)
    void whatNeverHappensWasNotSeenAndWhatIsShownHappens(@ForAll long seed) {
        Random random = new Random(seed);
        World world = World.any(random);
        List<Condition> parts = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            parts.add(comparison(world, random));
        }
        Condition condition = random.nextInt(4) == 0 ? new Condition.Any(parts) : new Condition.All(parts);
        Claim claim = new Claim.Holds(condition);

        Decision decision = world.decider().decide(claim);

        boolean seen = world.happened().stream().anyMatch(fields -> condition.misses(fields) == 0);
        assertThat(seen && decision.isNever()).as(condition.toString()).isFalse();
        assertThat(decision.sheet().stream()).allMatch(sheet -> world.decider().fulfils(sheet, claim));
    }

    @Property(tries = 400)
    void whatNeverFailsWasNotSeenToFail(@ForAll long seed) {
        Random random = new Random(seed);
        World world = World.any(random);
        Condition condition = random.nextBoolean()
                ? comparison(world, random)
                : new Condition.Any(List.of(comparison(world, random), comparison(world, random)));
        Claim claim = new Claim.Fails(condition);

        Decision decision = world.decider().decide(claim);

        boolean seen = world.happened().stream().anyMatch(fields -> claim.of(Outlook.of(fields)) == Truth.YES);
        assertThat(seen && decision.isNever()).as(condition.toString()).isFalse();
        assertThat(decision.sheet().stream()).allMatch(sheet -> world.decider().fulfils(sheet, claim));
    }

    /** A comparison of any field with a value near those that it takes. */
    private static Comparison comparison(World world, Random random) {
        List<Field> fields = world.subject().rules().fields().list();
        Field field = fields.get(random.nextInt(fields.size()));
        List<Operator> operators = List.of(Operator.values());
        double[] like = world.happened().get(random.nextInt(world.happened().size()));
        double near = Double.isNaN(like[field.index()]) ? 0 : Math.rint(like[field.index()]);
        double value = field.scale() == null ? near + random.nextInt(3) - 1 : near;
        return new Comparison(field, operators.get(random.nextInt(operators.size())), value);
    }

    private static List<double[]> happened(Subject subject) {
        SeededSheets sheets = new SeededSheets(subject.questionnaire(), 7);
        List<double[]> happened = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            var answers = subject.questionnaire().fit(sheets.next(i % 4 / 3.0));
            Findings findings = subject.rules().judge(answers);
            happened.add(findings.fields());
        }
        return happened;
    }

    private static Subject subject(ContentFolder folder) {
        ContentProblems problems = new ContentProblems();
        var sources = new YamlSources(problems).read(folder);
        Questionnaire questionnaire = new YamlQuestionnaires(folder, sources, problems, Translation.none())
                .read()
                .list()
                .get(0);
        RuleBook rules = new DroolsRules(folder, sources, problems)
                .read(questionnaire)
                .orElseThrow()
                .compile(KeptRules.nowhere());
        Curriculum none = new Curriculum(questionnaire.published(), "", "", List.of(), List.of());
        return new Subject(rules, none, new Places(questionnaire, folder));
    }
}
