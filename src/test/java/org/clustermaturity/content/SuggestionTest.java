package org.clustermaturity.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> STAGES = List.of("exploration", "emerging", "formation", "growth");

    @ParameterizedTest
    @CsvSource({
        "growht, growth",
        "Growth, growth",
        "formaton, formation",
        "emergng, emerging",
        "explorations, exploration"
    })
    void findsWhatWasProbablyMeant(String name, String meant) {
        assertThat(Suggestion.nearest(name, STAGES)).hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource({"g", "mature", "''", "gates"})
    void suggestsNothingThatIsTooFarAway(String name) {
        assertThat(Suggestion.nearest(name, STAGES)).isEmpty();
    }

    @Test
    void prefersTheNearestAndThenTheFirstInTheAlphabet() {
        assertThat(Suggestion.nearest("M9", List.of("M8", "M7", "N9"))).hasValue("M7");
        assertThat(Suggestion.nearest("strategie", List.of("strategist", "strategy", "strategies")))
                .hasValue("strategies");
    }

    @Test
    void aVeryLongNameIsNotCompared() {
        String known = "x".repeat(66);

        assertThat(Suggestion.nearest("x".repeat(65), List.of(known))).isEmpty();
        assertThat(Suggestion.nearest("x".repeat(64), List.of(known))).hasValue(known);
    }

    @Test
    void namesTheWholeListInAlphabeticalOrderWhenNothingIsNear() {
        assertThat(Suggestion.maybe("mature", STAGES))
                .isEqualTo("Maybe one of: emerging, exploration, formation, growth.");
    }

    @Test
    void namesNoListThatIsTooLongToRead() {
        List<String> twelve = IntStream.range(0, 12).mapToObj(i -> "module" + i).toList();
        List<String> thirteen =
                IntStream.range(0, 13).mapToObj(i -> "module" + i).toList();

        assertThat(Suggestion.maybe("x", twelve)).startsWith("Maybe one of: module0, ");
        assertThat(Suggestion.maybe("x", thirteen)).isEmpty();
        assertThat(Suggestion.maybe("x", List.of())).isEmpty();
    }
}
