package org.clustermaturity.questionnaire.exchange;

import java.util.List;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.yaml.Translation;
import org.clustermaturity.content.yaml.YamlSources;
import org.clustermaturity.language.Edition;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Gaps;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.yaml.YamlQuestionnaires;
import org.clustermaturity.release.OperatorContent;
import org.clustermaturity.release.TinyContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questionnaires to make forms of. */
final class Forms {

    static final Language FRENCH = new Language("fr");

    private Forms() {}

    /** Conditions over an option, yes or no, and a number; one of them over a question that may be hidden itself. */
    static Questionnaire aQuestionnaireWithConditions() {
        return read(
                TinyContent.valid()
                        .replacing(
                                TinyContent.STRATEGY,
                                "help: \"Tick all that apply.\"",
                                "help: \"Tick all that apply.\"\n    shown-when: { question: actionPlan, at-least: \"yes\" }")
                        .replacing(
                                TinyContent.MONEY,
                                "help: \"Fees and paid services.\"",
                                "help: \"Fees and paid services.\"\n    shown-when: { question: members, at-least: \"5\" }")
                        .replacing(
                                TinyContent.MONEY,
                                "help: \"Not applicable in a home market.\"",
                                "help: \"Not applicable in a home market.\"\n    shown-when: { question: members, at-least: \"0\" }"));
    }

    /** A choice, a yes or no, and ticks that may be not applicable. */
    static Questionnaire aQuestionnaireWithExceptions() {
        String text =
                TinyContent.valid().text(TinyContent.STRATEGY).replace("source:", "not-applicable: true\n    source:");
        return read(TinyContent.valid().with(TinyContent.STRATEGY, text));
    }

    /** Scales that have options with the keys that SurveyJS uses itself. */
    static Questionnaire aQuestionnaireWithWordsOfSurveyJs() {
        return read(TinyContent.valid()
                .replacing(TinyContent.SCALES, "key: market", "key: none")
                .replacing(TinyContent.SCALES, "key: skills", "key: dontknow")
                .replacing(TinyContent.SCALES, "key: planned", "key: dontknow")
                .replacing(TinyContent.SCALES, "key: recent", "key: not-applicable"));
    }

    /** A matrix under a condition, with a row that another question depends on. */
    static TinyContent aMatrix() {
        return OperatorContent.valid()
                .replacing(
                        OperatorContent.TECHNOLOGY,
                        "help: \"One answer per row.\"",
                        "help: \"One answer per row.\"\n    not-applicable: true\n"
                                + "    shown-when: { question: website, at-least: \"yes\" }")
                .replacing(
                        OperatorContent.TOOLS,
                        "help: \"On the web.\"",
                        "help: \"On the web.\"\n    shown-when: { question: advancedRobotics, at-least: tested }")
                .with("questionnaires/operators/1/technology.fr.yaml", """
                        title: "Technologie"
                        questions:
                          advanced:
                            text: "Où en êtes-vous ?"
                            help: "Une réponse par ligne."
                            rows: { simulation: "Simulation numérique", robotics: "Robotique" }
                        """)
                .with("questionnaires/operators/1/scales.fr.yaml", """
                        use: { unused: "Non utilisé", tested: "À l’essai", used: "Utilisé" }
                        """);
    }

    /** English, and French with a mark before every text. */
    static Editions<Questionnaire> inTwoLanguages() {
        TinyContent english = TinyContent.valid();
        TinyContent french = english;
        for (String path : List.of(
                TinyContent.QUESTIONNAIRE,
                TinyContent.SCALES,
                TinyContent.CONTEXT,
                TinyContent.STRATEGY,
                TinyContent.MONEY)) {
            String text = english.text(path).replaceAll("(title|about|why|text|help|label|unit): \"", "$1: \"fr ");
            french = french.with(path, text);
        }
        return inFrench(read(english), read(french));
    }

    static Editions<Questionnaire> inEnglish(Questionnaire questionnaire) {
        return new Editions<>(questionnaire, List.of());
    }

    /** The only questionnaire of a content, in English and in French. */
    static Editions<Questionnaire> withItsFrench(TinyContent content) {
        return inFrench(read(content), read(content, new Translation(FRENCH, content.folder())));
    }

    private static Editions<Questionnaire> inFrench(Questionnaire english, Questionnaire french) {
        return new Editions<>(english, List.of(new Edition<>(FRENCH, french, Gaps.none(FRENCH))));
    }

    /** The only questionnaire of a content. */
    static Questionnaire read(TinyContent content) {
        return read(content, Translation.none());
    }

    private static Questionnaire read(TinyContent content, Translation translation) {
        ContentProblems problems = new ContentProblems();
        var sources = new YamlSources(problems).read(content.folder());
        var questionnaires = new YamlQuestionnaires(content.folder(), sources, problems, translation).read();
        problems.refuse();
        return questionnaires.list().get(0);
    }

    static String json(Object form) {
        return JsonMapper.shared().writeValueAsString(form);
    }

    static JsonNode tree(Object form) {
        return JsonMapper.shared().readTree(json(form));
    }
}
