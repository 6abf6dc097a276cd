package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.Specimen.specimen;
import static org.clustermaturity.release.TinyReferences.REFERENCES;
import static org.clustermaturity.release.TinyReferences.valid;

import java.util.stream.Stream;
import org.clustermaturity.benchmark.Group.By;
import org.clustermaturity.benchmark.ReferenceValues;
import org.clustermaturity.benchmark.ReferenceValues.KeyNumber;
import org.clustermaturity.language.Language;
import org.clustermaturity.scoring.drools.KeptRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reference values, and faults in them. */
class BadReferenceValuesTest {

    private static Specimen replacing(String name, String old, String changed, String... messages) {
        return specimen(name, valid().replacing(REFERENCES, old, changed), messages);
    }

    static Stream<Specimen> faults() {
        return Stream.of(
                replacing("a number that nobody asks for", "id: privateShare", "id: privatShare", """
                        questionnaires/tiny/reference-values.yaml:5
                          Metric privatShare is no number that tiny/1 asks for or derives.
                          Maybe it should be "privateShare"."""),
                replacing("a question that is no number", "id: privateShare", "id: writtenStrategy", """
                        questionnaires/tiny/reference-values.yaml:5
                          Metric writtenStrategy is no number that tiny/1 asks for or derives."""),
                replacing("a tally", "id: age\n", "id: signs\n", """
                        questionnaires/tiny/reference-values.yaml:15
                          Metric signs is no number that tiny/1 asks for or derives."""),
                replacing("a metric that stands twice", "id: age\n", "id: privateShare\n", """
                        questionnaires/tiny/reference-values.yaml:15
                          Metric privateShare stands twice."""),
                replacing("another filter", "filter: size", "filter: sise", """
                        questionnaires/tiny/reference-values.yaml:8
                          Metric privateShare has filter "sise", which does not exist.
                          Maybe it should be "size"."""),
                replacing("a filter that stands twice", "filter: age", "filter: size", """
                        questionnaires/tiny/reference-values.yaml:18
                          Metric age is a second filter "size"."""),
                replacing("no edge", "edges: [ 5 ]", "edges: []", """
                        questionnaires/tiny/reference-values.yaml:19
                          Metric age has 0 edges; it takes 1 to 9."""),
                replacing("edges that fall", "edges: [ 20, 40 ]", "edges: [ 40, 20 ]", """
                        questionnaires/tiny/reference-values.yaml:9
                          Metric privateShare has edge 20 after 40; edges rise.
                          Maybe two of them changed places."""),
                replacing("quartiles that fall", "value: 30", "value: 60", """
                        questionnaires/tiny/reference-values.yaml:10
                          Metric privateShare has quartiles that do not rise.
                          Maybe two of them changed places."""),
                replacing("an unknown source", "source: book-1", "source: book-7", """
                        questionnaires/tiny/reference-values.yaml:10
                          Metric privateShare names source "book-7", which docs/sources.yaml does not define.
                          Maybe it should be "book-1"."""),
                specimen(
                        "a translation of nothing",
                        valid().with("questionnaires/tiny/reference-values.fr.yaml", """
                                notice: "Nos propres estimations."
                                metrics: { size: { title: "Taille" } }
                                """),
                        """
                        questionnaires/tiny/reference-values.fr.yaml:2
                          "size" does not exist in questionnaires/tiny/reference-values.yaml.
                          Maybe one of: age, privateShare."""));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultIsNamedWithItsPlaceAndALikelyFix(Specimen specimen) {
        assertThat(specimen.found()).containsExactlyElementsOf(specimen.messages());
    }

    @Test
    void referenceValuesAreReadInEveryLanguageAndCountInTheRelease() {
        TinyContent french = valid().with("questionnaires/tiny/reference-values.fr.yaml", """
                notice: "Nos propres estimations."
                metrics: { age: { title: "Âge" } }
                """);
        ContentRelease release = new ContentReleases(KeptRules.nowhere()).make(french.folder());

        ReferenceValues english = release.references().find("tiny").orElseThrow();
        ReferenceValues translated = release.editions()
                .references()
                .in(new Language("fr"))
                .content()
                .find("tiny")
                .orElseThrow();

        assertThat(release.id()).startsWith("2026-01-20+");
        assertThat(english.metrics()).extracting(KeyNumber::filter).containsExactly(By.SIZE, By.AGE);
        assertThat(translated.notice()).isEqualTo("Nos propres estimations.");
        assertThat(translated.metrics()).extracting(KeyNumber::title).containsExactly("Private money", "Âge");
    }
}
