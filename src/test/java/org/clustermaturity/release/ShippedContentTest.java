package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clustermaturity.language.Gaps;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.scoring.Fields;
import org.clustermaturity.scoring.FlagKind;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped content promises as a whole; single files are checked when they are read. */
class ShippedContentTest {

    private static final RuleBook RULES = ShippedContent.ruleBook();
    private static final Questionnaire QUESTIONNAIRE = RULES.questionnaire();

    @Test
    void theQuestionnaireStaysShort() {
        assertThat(QUESTIONNAIRE.questions()).hasSizeLessThanOrEqualTo(45);
        assertThat(QUESTIONNAIRE.scoredDimensions()).hasSize(7);
    }

    @Test
    void aLowScoreInEveryDimensionLeadsSomewhere() {
        QUESTIONNAIRE.scoredDimensions().forEach(dimension -> {
            String score = Fields.scoreName(dimension.id());

            assertThat(RULES.rules())
                    .as(score)
                    .anyMatch(rule -> rule.phase() == Phase.ADVICE
                            && rule.fields().stream()
                                    .anyMatch(field -> field.name().equals(score)));
        });
    }

    @Test
    void atLeastFifteenRulesLookForContradictions() {
        assertThat(RULES.rules())
                .filteredOn(rule -> rule.kind() == FlagKind.CONTRADICTION || rule.kind() == FlagKind.WARNING)
                .hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void everyQuestionMatters() {
        List<Integer> compared = RULES.rules().stream()
                .flatMap(rule -> rule.questions().stream())
                .toList();

        assertThat(QUESTIONNAIRE.questions())
                .allMatch(question -> question.isScored() || compared.contains(QUESTIONNAIRE.indexOf(question.id())));
    }

    @Test
    void everyTextExistsInEveryLanguage() {
        List<Gaps> gaps = ShippedContent.bases().gaps();

        assertThat(gaps).extracting(each -> each.language().tag()).containsExactly("de", "es", "fr");
        assertThat(gaps)
                .allSatisfy(each -> assertThat(each.list()).as(each.summary()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"committedMembers", "writtenStrategy", "privateShare", "staff"})
    void theQuestionsThatClientsRelyOnKeepTheirIds(String id) {
        assertThat(QUESTIONNAIRE.questions()).extracting(Question::id).contains(id);
    }
}
