package org.clustermaturity.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.clustermaturity.assessment.AssessCluster;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.questionnaire.SeededSheets;
import org.clustermaturity.release.OperatorContent;
import org.clustermaturity.release.ShippedContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What is written by hand is what the records say. */
class EvaluationSerializerTest {

    private static final JsonMapper BOUND = JsonMapper.builder().build();
    private static final Basis OPERATORS = OperatorContent.basis(OperatorContent.valid());
    private static final JsonMapper WRITTEN = JsonMapper.builder()
            .addModule(EvaluationConfiguration.resultModule())
            .build();

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 1})
    void everyResultHasTheBytesThatBindingWouldWrite(double answered) {
        SeededSheets sheets = new SeededSheets(ShippedContent.ruleBook().questionnaire(), Double.hashCode(answered));
        AssessCluster assessCluster = new AssessCluster(ShippedContent::basis);

        for (int i = 0; i < 200; i++) {
            String reference = i % 2 == 0 ? null : "Zürich \"" + i + "\" ‰";
            EvaluationResponse result =
                    new Explanation(assessCluster.assess(sheets.next(answered))).toResponse(reference, i % 3 == 0);

            assertThat(WRITTEN.writeValueAsString(result)).isEqualTo(BOUND.writeValueAsString(result));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void everyResultOfAModelWithSwitchesAndWithoutStagesToo(double answered) {
        SeededSheets sheets = new SeededSheets(
                OPERATORS.ruleBooks().find(OperatorContent.NAME).orElseThrow().questionnaire(), 1);
        AssessCluster assessCluster = new AssessCluster(() -> OPERATORS);

        for (int i = 0; i < 50; i++) {
            EvaluationResponse result =
                    new Explanation(assessCluster.assess(sheets.next(answered))).toResponse(null, i % 3 == 0);

            assertThat(WRITTEN.writeValueAsString(result)).isEqualTo(BOUND.writeValueAsString(result));
        }
    }
}
