package org.clustermaturity.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clustermaturity.assessment.AssessCluster;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.SeededSheets;
import org.clustermaturity.release.OperatorContent;
import org.clustermaturity.release.ShippedContent;
import org.clustermaturity.release.TinyFrench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What is written by hand is what the records say. */
class EvaluationSerializerTest {

    private static final Editions<Basis> WITH_GAPS = TinyFrench.bases(TinyFrench.withGaps());

    private static final JsonMapper BOUND = JsonMapper.builder().build();
    private static final Basis OPERATORS = OperatorContent.basis(OperatorContent.valid());
    private static final JsonMapper WRITTEN = JsonMapper.builder()
            .addModule(EvaluationConfiguration.resultModule())
            .build();

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 1})
    void everyResultHasTheBytesThatBindingWouldWrite(double answered) {
        SeededSheets sheets = new SeededSheets(ShippedContent.ruleBook().questionnaire(), Double.hashCode(answered));
        AssessCluster assessCluster = new AssessCluster(ShippedContent::bases);

        for (int i = 0; i < 200; i++) {
            String reference = i % 2 == 0 ? null : "Zürich \"" + i + "\" ‰";
            EvaluationResponse result = new Explanation(assessCluster.assess(sheets.next(answered), Language.ENGLISH))
                    .toResponse(reference, i % 3 == 0);

            assertThat(WRITTEN.writeValueAsString(result)).isEqualTo(BOUND.writeValueAsString(result));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void everyResultOfAModelWithSwitchesAndWithoutStagesToo(double answered) {
        SeededSheets sheets = new SeededSheets(
                OPERATORS.ruleBooks().find(OperatorContent.NAME).orElseThrow().questionnaire(), 1);
        AssessCluster assessCluster = new AssessCluster(() -> new Editions<>(OPERATORS, List.of()));

        for (int i = 0; i < 50; i++) {
            EvaluationResponse result = new Explanation(assessCluster.assess(sheets.next(answered), Language.ENGLISH))
                    .toResponse(null, i % 3 == 0);

            assertThat(WRITTEN.writeValueAsString(result)).isEqualTo(BOUND.writeValueAsString(result));
        }
    }

    @Test
    void missingTextsAreWrittenToo() {
        AssessCluster assessCluster = new AssessCluster(() -> WITH_GAPS);
        SeededSheets sheets = new SeededSheets(
                WITH_GAPS
                        .in(Language.ENGLISH)
                        .content()
                        .ruleBooks()
                        .list()
                        .get(0)
                        .questionnaire(),
                1);

        for (int i = 0; i < 50; i++) {
            EvaluationResponse result = new Explanation(assessCluster.assess(sheets.next(0.8), new Language("fr")))
                    .toResponse(null, i % 2 == 0);

            assertThat(result.untranslated()).contains("labels/notice", "rule/GAT-TOP-02/needs");
            assertThat(WRITTEN.writeValueAsString(result)).isEqualTo(BOUND.writeValueAsString(result));
        }
    }
}
