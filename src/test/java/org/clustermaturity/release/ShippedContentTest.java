package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.curriculum.TrainingModule;
import org.clustermaturity.language.Gaps;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.scoring.Conclusion;
import org.clustermaturity.scoring.Fields;
import org.clustermaturity.scoring.FlagKind;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Rule;
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
    void everyModuleIsAdvisedBySomeRule() {
        List<String> advised = RULES.rules().stream()
                .map(Rule::conclusion)
                .filter(Conclusion.Module.class::isInstance)
                .map(conclusion -> ((Conclusion.Module) conclusion).id())
                .toList();

        assertThat(advised)
                .containsAll(ShippedContent.basis().curriculum().modules().stream()
                        .map(TrainingModule::id)
                        .toList());
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
    void everyGateOfTheLadderCanBeWorkedOnExceptAge() {
        List<String> closed =
                RULES.rules().stream().flatMap(rule -> rule.closes().stream()).toList();

        assertThat(RULES.rules())
                .filteredOn(rule -> rule.stage() != null)
                .filteredOn(rule -> !closed.contains(rule.id()))
                .allMatch(rule ->
                        rule.fields().stream().allMatch(field -> field.name().equals("age")));
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

    @Test
    void publishedQuestionnairesNeverChange() throws IOException {
        assertThat(published(ShippedContent.folder()))
                .as("a published questionnaire was changed; a change is a new version (docs/contributing.md)")
                .isEqualTo(Files.readString(Path.of("questionnaires/PUBLISHED")).strip());
    }

    @Test
    void aChangedQuestionIsSeen() {
        ContentFolder changed = new ContentFolder(ShippedContent.folder().files().stream()
                .map(file -> new ContentFile(file.path(), file.text().replace("weight: 2", "weight: 3")))
                .toList());

        assertThat(published(changed)).isNotEqualTo(published(ShippedContent.folder()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"committedMembers", "writtenStrategy", "privateShare", "staff"})
    void theQuestionsThatClientsRelyOnKeepTheirIds(String id) {
        assertThat(QUESTIONNAIRE.questions()).extracting(Question::id).contains(id);
    }

    /** One line per published version: its name and the fingerprint of its originals. */
    private static String published(ContentFolder folder) {
        return folder.foldersIn("questionnaires/").stream()
                .flatMap(id ->
                        folder.foldersIn("questionnaires/" + id + "/").stream().map(version -> id + "/" + version))
                .map(name -> name + " " + new ContentFolder(originals(folder, name)).fingerprint())
                .collect(Collectors.joining("\n"));
    }

    /** A translation may come or change later: it changes no question. */
    private static List<ContentFile> originals(ContentFolder folder, String name) {
        return folder.under("questionnaires/" + name + "/").stream()
                .filter(file -> file.language().isEmpty())
                .toList();
    }
}
