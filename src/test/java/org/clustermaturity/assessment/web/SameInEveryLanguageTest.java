package org.clustermaturity.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clustermaturity.assessment.AssessCluster;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.SeededSheets;
import org.clustermaturity.release.ShippedContent;
import org.clustermaturity.release.TinyContent;
import org.clustermaturity.release.TinyFrench;
import org.clustermaturity.scoring.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The language of a result decides nothing. */
class SameInEveryLanguageTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> TEXTS =
            Set.of("title", "levelTitle", "statement", "needs", "has", "notice", "indicator", "why", "conclusion");

    static Stream<Editions<Basis>> contents() {
        return Stream.of(
                TinyFrench.bases(TinyFrench.complete()),
                TinyFrench.bases(TinyFrench.withGaps()),
                ShippedContent.bases());
    }

    @ParameterizedTest
    @MethodSource("contents")
    void theSameSheetHasTheSameResultButForTexts(Editions<Basis> bases) {
        AssessCluster assessCluster = new AssessCluster(() -> bases);
        for (RuleBook book : bases.in(Language.ENGLISH).content().ruleBooks().list()) {
            SeededSheets sheets = new SeededSheets(book.questionnaire(), 7);
            for (int i = 0; i < 60; i++) {
                AnswerSheet sheet = sheets.next(i % 10 / 9.0);
                JsonNode english = result(assessCluster, sheet, Language.ENGLISH);
                for (Language language : bases.languages()) {
                    JsonNode other = result(assessCluster, sheet, language);

                    assertThat(withoutTexts(other)).isEqualTo(withoutTexts(english));
                }
            }
        }
    }

    @Test
    void aDifferenceThatIsNoTextIsSeen() {
        JsonNode one = JSON.readTree("{\"a\": [{\"title\": \"x\", \"id\": \"y\"}]}");

        assertThat(withoutTexts(one))
                .isEqualTo(withoutTexts(JSON.readTree("{\"a\": [{\"title\": \"z\", \"id\": \"y\"}]}")));
        assertThat(withoutTexts(one))
                .isNotEqualTo(withoutTexts(JSON.readTree("{\"a\": [{\"title\": \"x\", \"id\": \"z\"}]}")));
    }

    @Test
    void textsDiffer() {
        Editions<Basis> bases = TinyFrench.bases(TinyFrench.complete());
        AssessCluster assessCluster = new AssessCluster(() -> bases);
        AnswerSheet sheet = new SeededSheets(
                        bases.in(Language.ENGLISH)
                                .content()
                                .ruleBooks()
                                .list()
                                .get(0)
                                .questionnaire(),
                        7)
                .next(1.0);

        assertThat(result(assessCluster, sheet, new Language("fr")))
                .isNotEqualTo(result(assessCluster, sheet, Language.ENGLISH));
        assertThat(TinyFrench.bases(TinyContent.valid()).languages()).containsExactly(Language.ENGLISH);
    }

    private static JsonNode result(AssessCluster assessCluster, AnswerSheet sheet, Language language) {
        return JSON.valueToTree(new Explanation(assessCluster.assess(sheet, language)).toResponse(null, true));
    }

    private static JsonNode withoutTexts(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("untranslated");
            for (Map.Entry<String, JsonNode> property : object.properties()) {
                if (TEXTS.contains(property.getKey()) && property.getValue().isString()) {
                    property.setValue(object.stringNode(""));
                }
            }
        }
        node.forEach(SameInEveryLanguageTest::withoutTexts);
        return node;
    }
}
