package org.clustermaturity.questionnaire.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Answers;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.release.ShippedContent;
import org.clustermaturity.release.TinyContent;
import org.clustermaturity.release.TinyFrench;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms for SurveyJS, shown by SurveyJS itself. */
class SurveyFormTest {

    private final Questionnaire shipped = ShippedContent.ruleBook().questionnaire();

    @Test
    void surveyJsKnowsEverythingInEveryForm() {
        for (Questionnaire questionnaire : List.of(
                shipped,
                Forms.aQuestionnaireWithConditions(),
                Forms.aQuestionnaireWithExceptions(),
                Forms.aQuestionnaireWithWordsOfSurveyJs(),
                Forms.read(Forms.aMatrix()))) {
            SurveyJs survey = open(questionnaire);
            assertThat(survey.faults()).isEmpty();
        }
    }

    @Test
    void surveyJsSaysWhenItDoesNotKnowSomething() {
        SurveyJs survey = SurveyJs.open("""
                {"elements": [{"type": "text", "name": "founded", "source": "own-proposal"}]}""");

        assertThat(survey.faults()).containsExactly("Unknown property in class 'text': 'source'.");
    }

    @Test
    void everyDimensionIsAPageWithItsQuestionsInOrder() {
        SurveyJs survey = open(shipped);

        assertThat(survey.texts("survey.pages.map(page => page.name)"))
                .isEqualTo(shipped.dimensions().stream()
                        .map(dimension -> dimension.id())
                        .toList());
        assertThat(survey.texts("survey.pages.map(page => page.title)")).contains("Membership");
        assertThat(survey.texts("survey.pages.map(page => page.description)"))
                .contains("Shows whether enough organisations of different kinds are committed, active and stay.");
        assertThat(survey.texts("survey.getAllQuestions().map(question => question.name)"
                        + ".filter(name => !name.endsWith('-NotApplicable'))"))
                .isEqualTo(shipped.questions().stream().map(Question::id).toList());
        assertThat(survey.texts("survey.getAllQuestions().filter(question => question.isRequired)"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            founded         | text       | number
            writtenStrategy | radiogroup |
            actionPlan      | radiogroup |
            topics          | checkbox   |
            members         | text       | number
            privateShare    | text       | number
            """)
    void everyKindHasItsInput(String question, String type, @Nullable String inputType) {
        SurveyJs survey = open(Forms.read(TinyContent.valid()));
        survey.put("name", question);

        assertThat(survey.run("survey.getQuestionByName(name).getType()").asString())
                .isEqualTo(type);
        assertThat(survey.run("survey.getQuestionByName(name).inputType || null")
                        .asString())
                .isEqualTo(inputType);
    }

    @Test
    void aLongListOfOptionsDropsDown() {
        StringBuilder scale = new StringBuilder("\nlong:\n");
        for (char letter = 'a'; letter <= 'k'; letter++) {
            scale.append("  - { key: %s, label: \"%s\" }%n".formatted(letter, letter));
        }
        TinyContent content = TinyContent.valid();
        Questionnaire questionnaire =
                Forms.read(content.with(TinyContent.SCALES, content.text(TinyContent.SCALES) + scale)
                        .replacing(TinyContent.CONTEXT, "scale: merger", "scale: long"));

        SurveyJs survey = open(questionnaire);

        assertThat(survey.run("survey.getQuestionByName('merger').getType()").asString())
                .isEqualTo("dropdown");
        assertThat(survey.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            staff    | 2.5  | true
            staff    | 0    | true
            staff    | -1   | false
            staff    | 501  | false
            founded  | 1950 | true
            founded  | 1949 | false
            founded  | 2999 | false
            membersChange | -100 | true
            """)
    void numbersHaveTheirLimits(String question, String value, boolean fits) {
        SurveyJs survey = open(shipped);
        survey.answer(question, value);

        assertThat(survey.holds("survey.validate()")).isEqualTo(fits);
    }

    @Test
    void yearsEndWithTheReferenceDateWhenThereIsOne() {
        SurveyJs survey = open(shipped);
        survey.run("survey.setValue('referenceDate', '2020-06-30')");

        survey.answer("founded", "2021");
        assertThat(survey.holds("survey.validate()")).isFalse();
        survey.answer("founded", "2020");
        assertThat(survey.holds("survey.validate()")).isTrue();
    }

    @Test
    void stepAndUnitAreThoseOfTheQuestion() {
        SurveyJs survey = open(shipped);

        assertThat(survey.run("survey.getQuestionByName('staff').step").asDouble())
                .isEqualTo(0.1);
        assertThat(survey.run("survey.getQuestionByName('founded').step").asDouble())
                .isEqualTo(1);
        assertThat(survey.run("survey.getQuestionByName('staff').title").asString())
                .endsWith(" (full-time equivalents)");
        assertThat(survey.run("survey.getQuestionByName('founded').title").asString())
                .endsWith("?");
    }

    @Test
    void whatIsTypedIntoANumberIsANumber() {
        SurveyJs survey = open(shipped);
        survey.answer("staff", "\"2.5\"");

        assertThat(survey.json("survey.data.staff")).isEqualTo("2.5");
    }

    @Test
    void aQuestionIsShownExactlyWhenItIsShownHere() {
        Questionnaire questionnaire = Forms.aQuestionnaireWithConditions();
        SurveyJs survey = open(questionnaire);
        for (String strategy : List.of("undefined", "\"dontknow\"", "\"none\"", "\"in-preparation\"", "\"agreed\"")) {
            for (String plan : List.of("undefined", "\"dontknow\"", "true", "false")) {
                for (String members : List.of("undefined", "4", "5")) {
                    survey.answer("writtenStrategy", strategy);
                    survey.answer("actionPlan", plan);
                    survey.answer("members", members);
                    Map<String, String> given =
                            Map.of("writtenStrategy", strategy, "actionPlan", plan, "members", members);

                    assertThat(questionsShownBy(survey)).as(given.toString()).isEqualTo(shown(questionnaire, given));
                }
            }
        }
    }

    @Test
    void answersThatAreHiddenInTheEndAreNotHandedOut() {
        SurveyJs survey = open(Forms.aQuestionnaireWithConditions());
        survey.answer("writtenStrategy", "\"agreed\"");
        survey.answer("actionPlan", "true");
        survey.answer("topics", "[\"market\"]");
        survey.answer("writtenStrategy", "\"none\"");

        assertThat(survey.complete()).isEqualTo("{\"writtenStrategy\":\"none\",\"questionnaire\":\"tiny/1\"}");
    }

    @Test
    void everyTextFollowsTheLanguage() {
        SurveyJs survey = SurveyJs.open(Forms.json(SurveyForm.of(Forms.inTwoLanguages(), Language.ENGLISH)));

        assertThat(survey.faults()).isEmpty();
        assertThat(survey.texts("survey.getUsedLocales()")).containsExactly("en", "fr");
        List<String> english = texts(survey);
        survey.run("survey.locale = 'fr'");

        assertThat(texts(survey))
                .hasSameSizeAs(english)
                .allMatch(text -> text.startsWith("fr ") || List.of("No", "Yes").contains(text), "a French text")
                .contains("fr How many members are committed? (fr members)", "fr Market", "fr Money");
        assertThat(english).noneMatch(text -> text.contains("fr "));
    }

    @Test
    void everyTextOfTheShippedQuestionnaireIsThereInEveryLanguage() {
        Editions<Questionnaire> editions = ShippedContent.bases()
                .map(basis -> basis.ruleBooks()
                        .find("cluster-maturity/2026-1")
                        .orElseThrow()
                        .questionnaire());
        SurveyJs survey = SurveyJs.open(Forms.json(SurveyForm.of(editions, Language.ENGLISH)));
        assertThat(survey.faults()).isEmpty();
        assertThat(survey.texts("survey.getUsedLocales()")).containsExactlyInAnyOrder("en", "fr", "de", "es");
        for (Language language : editions.languages()) {
            survey.run("survey.locale = '" + language + "'");

            assertThat(texts(survey))
                    .as(language.tag())
                    .containsAll(texts(editions.in(language).content()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Yes, agreed   | Yes | Don't know  | None              | Not applicable
            fr | Oui, adoptée | Oui | Ne sait pas | Aucun de ces choix | Sans objet
            """)
    void fixedWordsFollowTheLanguage(
            String language, String option, String yes, String dontKnow, String none, String notApplicable) {
        SurveyJs survey = SurveyJs.open(
                Forms.json(SurveyForm.of(Forms.withItsFrench(TinyFrench.complete()), new Language(language))));

        assertThat(survey.texts("survey.getQuestionByName('writtenStrategy').visibleChoices.map(each => each.text)"))
                .contains(option, dontKnow)
                .doesNotContain(none);
        assertThat(survey.texts("survey.getQuestionByName('actionPlan').visibleChoices.map(each => each.text)"))
                .contains(yes, dontKnow);
        assertThat(survey.texts("survey.getQuestionByName('topics').visibleChoices.map(each => each.text)"))
                .contains(none, dontKnow);
        assertThat(survey.texts("[survey.getQuestionByName('exporters-NotApplicable').title]"))
                .containsExactly(notApplicable);
    }

    @Test
    void aFormStartsInTheLanguageThatWasAskedFor() {
        Editions<Questionnaire> editions = Forms.withItsFrench(TinyFrench.complete());

        assertThat(SurveyForm.of(editions, Forms.FRENCH)).containsEntry("locale", "fr");
        assertThat(SurveyForm.of(editions, Language.ENGLISH)).doesNotContainKey("locale");
        assertThat(SurveyJs.open(Forms.json(SurveyForm.of(editions, Forms.FRENCH)))
                        .run("survey.title")
                        .asString())
                .isEqualTo("Minuscule");
    }

    @Test
    void rowsOfOneMatrixAreOneQuestionWithTheirScaleAsColumns() {
        SurveyJs survey =
                SurveyJs.open(Forms.json(SurveyForm.of(Forms.withItsFrench(Forms.aMatrix()), Language.ENGLISH)));
        survey.run("var matrix = survey.getQuestionByName('advanced')");

        assertThat(survey.faults()).isEmpty();
        assertThat(survey.texts("survey.getAllQuestions().map(question => question.name)"))
                .contains("website", "advanced")
                .doesNotContain("advancedSimulation");
        assertThat(survey.texts("[matrix.getType(), matrix.title, matrix.description]"))
                .containsExactly("matrix", "How far are you with these?", "One answer per row.");
        assertThat(survey.texts("matrix.columns.map(column => column.value)"))
                .containsExactly("unused", "tested", "used", "not-applicable", "dontknow");
        assertThat(survey.texts("matrix.rows.map(row => row.value)"))
                .containsExactly("advancedSimulation", "advancedAdditiveManufacturing", "advancedRobotics");
        assertThat(survey.texts("matrix.rows.map(row => row.text)"))
                .containsExactly("Simulation", "Additive manufacturing", "Robotics");
        survey.run("survey.locale = 'fr'");
        assertThat(survey.texts("[matrix.title].concat(matrix.columns.map(column => column.text))"))
                .containsExactly(
                        "Où en êtes-vous ?", "Non utilisé", "À l’essai", "Utilisé", "Sans objet", "Ne sait pas");
        assertThat(survey.texts("matrix.rows.map(row => row.text)"))
                .containsExactly("Simulation numérique", "Additive manufacturing", "Robotique");
    }

    @Test
    void aMatrixAndWhatDependsOnARowAreShownExactlyWhenTheyAreShownHere() {
        Questionnaire questionnaire = Forms.read(Forms.aMatrix());
        SurveyJs survey = open(questionnaire);
        for (String website : List.of("undefined", "\"dontknow\"", "true", "false")) {
            for (String robotics : List.of("undefined", "\"dontknow\"", "\"unused\"", "\"tested\"", "\"used\"")) {
                survey.answer("website", website);
                survey.answer(
                        "advanced",
                        robotics.equals("undefined") ? robotics : "{\"advancedRobotics\": " + robotics + "}");
                Map<String, String> given = Map.of("website", website, "advancedRobotics", robotics);

                List<String> shown = shown(questionnaire, given);
                assertThat(survey.shown().contains("advanced"))
                        .as(given.toString())
                        .isEqualTo(shown.contains("advancedRobotics"));
                assertThat(survey.shown().contains("shop")).as(given.toString()).isEqualTo(shown.contains("shop"));
            }
        }
    }

    @Test
    void wordsThatAreKeysOfOptionsAreNotTakenAway() {
        SurveyJs survey = open(Forms.aQuestionnaireWithWordsOfSurveyJs());

        assertThat(survey.holds("survey.getQuestionByName('topics').showNoneItem"))
                .isFalse();
        assertThat(survey.holds("survey.getQuestionByName('topics').showDontKnowItem"))
                .isFalse();
        assertThat(survey.holds("survey.getQuestionByName('merger').showDontKnowItem"))
                .isFalse();
    }

    @Test
    void aNumberAndNotApplicableExcludeEachOther() {
        SurveyJs survey = open(shipped);
        survey.answer("retention", "90");
        survey.answer("retention-NotApplicable", "true");

        assertThat(survey.holds("survey.getQuestionByName('retention').isEmpty()"))
                .isTrue();
        assertThat(survey.holds("survey.getQuestionByName('retention').isReadOnly"))
                .isTrue();
    }

    @Test
    void wordsBesideTicksExcludeThem() {
        SurveyJs survey = open(Forms.aQuestionnaireWithExceptions());
        for (String word : List.of("none", "dontknow", "not-applicable")) {
            survey.run("var topics = survey.getQuestionByName('topics'); topics.renderedValue = ['market']");
            survey.run("topics.renderedValue = ['market', '" + word + "']");

            assertThat(survey.json("topics.value")).isEqualTo("[\"" + word + "\"]");
        }
    }

    private static SurveyJs open(Questionnaire questionnaire) {
        return SurveyJs.open(Forms.json(SurveyForm.of(Forms.inEnglish(questionnaire), Language.ENGLISH)));
    }

    private static List<String> texts(SurveyJs survey) {
        return survey.texts("""
                [survey.title, survey.description].concat(
                    survey.pages.flatMap(page => [page.title, page.description]),
                    survey.getAllQuestions().filter(q => !q.name.includes('-')).flatMap(q => [q.title, q.description]
                        .concat((q.choices || []).map(choice => choice.text))))""");
    }

    private static List<String> texts(Questionnaire questionnaire) {
        List<String> texts = new ArrayList<>(List.of(questionnaire.title(), questionnaire.about()));
        questionnaire.dimensions().forEach(dimension -> {
            texts.addAll(List.of(dimension.title(), dimension.why()));
            for (Question question : dimension.questions()) {
                texts.add(question.unit() == null ? question.text() : question.text() + " (" + question.unit() + ")");
                texts.add(question.help());
                if (question.scale() != null) {
                    question.options().options().forEach(option -> texts.add(option.label()));
                }
            }
        });
        return texts;
    }

    private static List<String> questionsShownBy(SurveyJs survey) {
        return survey.shown().stream().filter(name -> !name.contains("-")).toList();
    }

    private static List<String> shown(Questionnaire questionnaire, Map<String, String> given) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        given.forEach((id, value) -> answers.put(id, answer(questionnaire, id, value)));
        Answers fitted = questionnaire.fit(new AnswerSheet(questionnaire.name(), LocalDate.EPOCH, answers));
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < questionnaire.questions().size(); i++) {
            if (fitted.isShown(i)) {
                shown.add(questionnaire.questions().get(i).id());
            }
        }
        return shown;
    }

    private static Answer answer(Questionnaire questionnaire, String id, String value) {
        if (value.equals("undefined") || value.equals("\"dontknow\"")) {
            return Answer.unknown();
        }
        QuestionKind kind =
                questionnaire.questions().get(questionnaire.indexOf(id)).kind();
        return Answer.of(
                kind == QuestionKind.YES_NO
                        ? (Object) value.equals("true")
                        : kind == QuestionKind.CHOICE ? value.replace("\"", "") : new BigDecimal(value));
    }
}
