package org.clustermaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule does what the examples beside it say, and has examples at all. */
class RuleExamplesContentTest {

    static Stream<Arguments> examples() {
        return RuleExamples.all().stream()
                .flatMap(file -> file.examples().stream()
                        .map(example -> Arguments.of(file.file().name() + ": " + example.name(), file, example)));
    }

    static Stream<Arguments> files() {
        return RuleExamples.all().stream().map(file -> Arguments.of(file.file().path(), file));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void rulesOfTheFileFireExactlyAsTheExampleSays(String name, RuleExamples file, RuleExamples.Example example) {
        assertThat(file.fired(example)).containsExactlyInAnyOrderElementsOf(example.fires());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void nearMissesMissByOneComparison(String name, RuleExamples file, RuleExamples.Example example) {
        for (String rule : example.near()) {
            assertThat(file.misses(rule, example)).as(rule).isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyRuleFiresInOneExampleAndIsNarrowlyMissedInAnother(String name, RuleExamples file) {
        assertThat(withoutProof(file)).isEmpty();
    }

    @Test
    void aRuleWithoutExamplesIsFound() {
        RuleExamples file = RuleExamples.all().get(0);

        RuleExamples bare = new RuleExamples(file.file(), file.rules(), List.of());

        assertThat(withoutProof(bare))
                .containsExactlyElementsOf(file.rules().stream().map(Rule::id).toList());
    }

    private static List<String> withoutProof(RuleExamples file) {
        return file.rules().stream()
                .filter(rule -> file.examples().stream()
                                .noneMatch(example -> example.fires().contains(rule.id()))
                        || (!rule.fields().isEmpty()
                                && file.examples().stream()
                                        .noneMatch(example -> example.near().contains(rule.id()))))
                .map(Rule::id)
                .toList();
    }
}
