package org.clustermaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.clustermaturity.questionnaire.SeededSheets;
import org.clustermaturity.release.ShippedContent;

/** The conditions that proofs reason about and the rules that the engine fires are the same. */
class ConditionsPropertiesTest {

    private static final RuleBook RULES = ShippedContent.ruleBook();

    @Property(tries = 300)
    void aRuleFiresExactlyWhenItsConditionHolds(@ForAll long seed) {
        SeededSheets sheets = new SeededSheets(RULES.questionnaire(), seed);
        Findings findings = RULES.judge(RULES.questionnaire().fit(sheets.next(seed % 2 == 0 ? 1 : 0.7)));

        for (Rule rule : RULES.rules()) {
            if (rule.phase() != Phase.GATES) {
                assertThat(findings.fired().get(rule.index()))
                        .as(rule.id())
                        .isEqualTo(rule.condition().misses(findings.fields()) == 0);
            }
        }
        for (Fact fact : Fact.values()) {
            assertThat(RULES.fire(
                            fact,
                            java.util.Arrays.copyOf(
                                    findings.fields(), RULES.fields().size(fact))))
                    .containsExactlyElementsOf(RULES.rules().stream()
                            .filter(rule -> rule.phase().fact() == fact)
                            .filter(rule -> rule.condition().misses(findings.fields()) == 0)
                            .toList());
        }
    }
}
