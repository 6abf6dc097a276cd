package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.language.Gap;
import org.clustermaturity.language.Gaps;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.scoring.Field;
import org.clustermaturity.scoring.Rule;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.drools.KeptRules;
import org.junit.jupiter.api.Test;

/** Content that exists in another language, wholly or in part. */
class TranslatedContentTest {

    private static final Language FRENCH = new Language("fr");
    private static final ContentRelease COMPLETE = release(TinyFrench.complete());

    @Test
    void aLanguageExistsAsSoonAsSomeFileIsInIt() {
        ContentRelease english = release(TinyContent.valid());
        ContentRelease italian =
                release(TinyContent.valid().with("curriculum/curriculum.it.yaml", "title: \"Piccolo\""));

        assertThat(english.editions().languages()).containsExactly(Language.ENGLISH);
        assertThat(COMPLETE.editions().languages()).containsExactly(Language.ENGLISH, FRENCH);
        assertThat(italian.editions().languages()).containsExactly(Language.ENGLISH, new Language("it"));
    }

    @Test
    void noTextOfACompleteTranslationIsMissing() {
        Gaps gaps = COMPLETE.editions().gaps().get(0);

        assertThat(gaps.list()).isEmpty();
        assertThat(gaps.summary()).isEqualTo("fr: 101 of 101 texts");
    }

    @Test
    void everyTextOfTheQuestionnaireIsInItsLanguage() {
        Questionnaire french =
                COMPLETE.editions().questionnaires().in(FRENCH).content().list().get(0);
        Questionnaire english = COMPLETE.questionnaires().list().get(0);

        assertThat(texts(french)).doesNotContainAnyElementsOf(texts(english)).hasSameSizeAs(texts(english));
        assertThat(french.questions().get(5).unit()).isEqualTo("membres");
        assertThat(french.questions().get(6).unit()).isEqualTo("%");
        assertThat(french.questions())
                .extracting(Question::id)
                .containsExactlyElementsOf(
                        english.questions().stream().map(Question::id).toList());
    }

    @Test
    void everyTextOfTheRulesIsInItsLanguage() {
        RuleBook french =
                COMPLETE.editions().ruleBooks().in(FRENCH).content().list().get(0);
        RuleBook english = COMPLETE.ruleBooks().list().get(0);

        assertThat(french.rules())
                .extracting(TranslatedContentTest::statement)
                .doesNotContainAnyElementsOf(english.rules().stream()
                        .map(TranslatedContentTest::statement)
                        .toList());
        assertThat(french.ladder().stages()).extracting("title").containsExactly("Départ", "Milieu", "Sommet");
        assertThat(french.labels().notice()).isEqualTo("Une indication, pas un label.");
        assertThat(french.labels().labels().get(0).items())
                .extracting("indicator")
                .containsExactly("Stratégie", "Membres");
        assertThat(french.fields().find("overallScore").map(Field::title)).hasValue("Score global");
        assertThat(french.rules())
                .extracting(Rule::condition)
                .containsExactlyElementsOf(
                        english.rules().stream().map(Rule::condition).toList());
    }

    @Test
    void everyTextOfTheCurriculumIsInItsLanguage() {
        Curriculum french = COMPLETE.editions().curricula().in(FRENCH).content();

        assertThat(french.title()).isEqualTo("Programme minuscule");
        assertThat(french.modules()).extracting("title").containsExactly("Stratégie", "Argent", "Renouveau");
        assertThat(french.modules())
                .extracting("homework")
                .containsExactly("Distribuez-la.", "Recomptez.", "Commencez.");
        assertThat(french.formats().get(0).slots()).extracting("title").containsExactly("Début", "Fin");
    }

    @Test
    void whatIsMissingStaysInEnglishAndIsNotedWithFileAndLineOfTheOriginal() {
        ContentRelease release = release(TinyFrench.complete()
                .replacing(TinyFrench.STRATEGY, "\n    help: \"Avec des dates et des noms.\"", "")
                .replacing(TinyFrench.SCALES, ", recent: \"Fusion récente\"", "")
                .replacing(TinyFrench.GATES, ", needs: \"2 ans\"", "")
                .replacing(TinyFrench.LABELS, ", GAT-TOP-01: \"Membres\"", "")
                .without(TinyFrench.CURRICULUM));

        assertThat(release.editions().gaps().get(0).list())
                .containsExactlyInAnyOrder(
                        new Gap("question/actionPlan/help", TinyContent.STRATEGY, "questions/actionPlan/help", 17),
                        new Gap("scale/merger/recent", TinyContent.SCALES, "merger/recent", 4),
                        new Gap("rule/GAT-MID-02/needs", TinyContent.GATES_TEXTS, "GAT-MID-02/needs", 2),
                        new Gap("label-indicator/GAT-TOP-01", TinyContent.LABELS, "indicators/GAT-TOP-01", 10),
                        new Gap("curriculum/title", TinyContent.CURRICULUM, "title", 2),
                        new Gap("curriculum/about", TinyContent.CURRICULUM, "about", 3));
        assertThat(release.editions().gaps().get(0).summary()).isEqualTo("fr: 95 of 101 texts");
        Question plan = release.editions()
                .questionnaires()
                .in(FRENCH)
                .content()
                .list()
                .get(0)
                .questions()
                .get(3);
        assertThat(plan.text()).isEqualTo("Y a-t-il un plan d’action ?");
        assertThat(plan.help()).isEqualTo("With dates and people.");
        assertThat(release.editions().curricula().in(FRENCH).content().title()).isEqualTo("Tiny curriculum");
    }

    @Test
    void rulesThatSeveralVersionsShareAreCountedOnce() {
        TinyContent two = TinyFrench.complete();
        for (String file : List.of("questionnaire", "scales", "context", "strategy", "money")) {
            String original = two.text("questionnaires/tiny/1/" + file + ".yaml");
            two = two.with(
                            "questionnaires/tiny/2/" + file + ".yaml",
                            original.replace("version: \"1\"", "version: \"2\""))
                    .with(
                            "questionnaires/tiny/2/" + file + ".fr.yaml",
                            two.text("questionnaires/tiny/1/" + file + ".fr.yaml"));
        }

        Gaps gaps = release(two).editions().gaps().get(0);

        assertThat(gaps.isEmpty()).isTrue();
        assertThat(gaps.texts()).isEqualTo(101 + 48);
    }

    @Test
    void aLanguageThatTheProgramDoesNotSpeakLacksItsWords() {
        ContentRelease release =
                release(TinyContent.valid().with("curriculum/curriculum.it.yaml", "title: \"Piccolo\""));

        assertThat(release.editions().gaps().get(0).list())
                .extracting(Gap::text)
                .contains("words", "curriculum/about", "rule/ADV-STR-01/statement")
                .doesNotContain("curriculum/title");
    }

    @Test
    void theEnglishEditionIsTheOriginal() {
        assertThat(COMPLETE.editions().ruleBooks().in(Language.ENGLISH).content())
                .isSameAs(COMPLETE.ruleBooks());
        assertThat(COMPLETE.editions().ruleBooks().in(new Language("pl")).language())
                .isEqualTo(Language.ENGLISH);
    }

    private static ContentRelease release(TinyContent content) {
        return new ContentReleases(KeptRules.nowhere()).make(content.folder());
    }

    private static String statement(Rule rule) {
        return rule.texts().statement().toString();
    }

    private static List<String> texts(Questionnaire questionnaire) {
        return Stream.of(
                        Stream.of(questionnaire.title(), questionnaire.about()),
                        questionnaire.dimensions().stream().flatMap(each -> Stream.of(each.title(), each.why())),
                        questionnaire.questions().stream().flatMap(each -> Stream.of(each.text(), each.help())),
                        questionnaire.questions().stream()
                                .filter(each -> each.scale() != null)
                                .flatMap(each -> each.options().options().stream())
                                .map(option -> option.label())
                                .filter(label -> !label.equals("No") && !label.equals("Non")),
                        questionnaire.levels().stream().map(level -> level.title()))
                .flatMap(texts -> texts)
                .toList();
    }
}
