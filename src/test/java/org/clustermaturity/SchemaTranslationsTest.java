package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the schema of a translation takes every text of its original, and nothing else. */
class SchemaTranslationsTest {

    /** Several labels can ask for the same gate, so what it shows stands once for all. */
    private static final String ITEMS = "/labels/items/indicator";

    private static final String INDICATORS = "/indicators";

    /** Written in letters, but the same in every language. */
    private static final Set<String> NO_WORDS = Set.of("/minutes", "/questions/shown-when/at-least");

    @ParameterizedTest
    @MethodSource("kinds")
    void translationHasTheTextsOfItsOriginal(String kind) {
        Set<String> original = texts(kind);
        original.removeAll(NO_WORDS);

        Set<String> translated = texts(kind + ContentSchemas.TRANSLATION).stream()
                .map(place -> kind.equals("labels") && place.equals(INDICATORS) ? ITEMS : place)
                .map(place -> original.contains(place) ? place : onlyTextBelow(place, original))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(original).isNotEmpty();
        assertThat(translated).isEqualTo(original);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void translationRequiresNothing(String kind) {
        assertThat(SchemaPart.all(ContentSchemas.node(kind + ContentSchemas.TRANSLATION)))
                .noneMatch(part -> part.node().has("required"));
    }

    static Set<String> kinds() {
        return ContentSchemas.kinds().stream()
                .filter(kind -> kind.endsWith(ContentSchemas.TRANSLATION))
                .map(kind -> kind.replace(ContentSchemas.TRANSLATION, ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The places of everything that an author writes for readers: neither a word from a list nor of a fixed form. */
    private static Set<String> texts(String kind) {
        return SchemaPart.all(ContentSchemas.node(kind)).stream()
                .filter(part -> part.node().at("/type").asString("").equals("string"))
                .filter(part -> !part.node().has("pattern") && !part.node().has("enum"))
                .map(SchemaPart::place)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** An entry whose only text is its label has that text in its place. */
    private static String onlyTextBelow(String place, Set<String> original) {
        Set<String> below = original.stream()
                .filter(text -> text.startsWith(place + "/") && text.lastIndexOf('/') == place.length())
                .collect(Collectors.toSet());
        return below.size() == 1 ? below.iterator().next() : place;
    }
}
