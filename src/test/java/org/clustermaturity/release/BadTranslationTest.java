package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.Specimen.specimen;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of another language that do not fit their originals. */
class BadTranslationTest {

    private static TinyContent french() {
        return TinyFrench.complete();
    }

    static Stream<Specimen> translations() {
        return Stream.of(
                specimen("an unknown key", french().replacing(TinyFrench.MONEY, "help: \"Cotis", "hlep: \"Cotis"), """
                        questionnaires/tiny/1/money.fr.yaml:5
                          Key "hlep" is not known here.
                          Maybe one of: help, text."""),
                specimen(
                        "a key at the top that is not known",
                        french().replacing(TinyFrench.LADDER, "about:", "source: \"own-proposal\"\nabout:"),
                        """
                        rules/tiny/ladder.fr.yaml:1
                          Key "source" is not known here.
                          Maybe one of: about, stages."""),
                specimen(
                        "a unit that the original does not have",
                        french().replacing(TinyFrench.MONEY, "payés.\" }", "payés.\", unit: \"%\" }"),
                        """
                        questionnaires/tiny/1/money.fr.yaml:5
                          Key "unit" is not known here.
                          Maybe one of: help, text."""),
                specimen(
                        "a question that does not exist",
                        french().replacing(TinyFrench.STRATEGY, "actionPlan:", "actoinPlan:"),
                        """
                        questionnaires/tiny/1/strategy.fr.yaml:6
                          "actoinPlan" does not exist in questionnaires/tiny/1/strategy.yaml.
                          Maybe it should be "actionPlan"."""),
                specimen(
                        "an option that does not exist",
                        french().replacing(TinyFrench.SCALES, "energy:", "energie:"),
                        """
                        questionnaires/tiny/1/scales.fr.yaml:3
                          "energie" does not exist in questionnaires/tiny/1/scales.yaml.
                          Maybe it should be "energy"."""),
                specimen(
                        "a scale that does not exist", french().replacing(TinyFrench.SCALES, "topics:", "topic:"), """
                        questionnaires/tiny/1/scales.fr.yaml:3
                          "topic" does not exist in questionnaires/tiny/1/scales.yaml.
                          Maybe it should be "topics"."""),
                specimen(
                        "a level that does not exist", french().replacing(TinyFrench.QUESTIONNAIRE, "3: ", "4: "), """
                        questionnaires/tiny/1/questionnaire.fr.yaml:3
                          "4" does not exist in questionnaires/tiny/1/questionnaire.yaml.
                          Maybe it should be "1"."""),
                specimen(
                        "a rule that does not exist",
                        french().replacing(TinyFrench.FLAGS, "FLG-SHA-01", "FLG-SHA-02"),
                        """
                        rules/tiny/flags/flags.texts.fr.yaml:2
                          "FLG-SHA-02" does not exist in rules/tiny/flags/flags.texts.en.yaml.
                          Maybe it should be "FLG-SHA-01"."""),
                specimen(
                        "an indicator of no label",
                        french().replacing(TinyFrench.LABELS, "GAT-TOP-01", "GAT-TOP-02"),
                        """
                        rules/tiny/labels.fr.yaml:4
                          "GAT-TOP-02" does not exist in rules/tiny/labels.yaml.
                          Maybe it should be "GAT-TOP-01"."""),
                specimen("a module that does not exist", french().replacing(TinyFrench.MODULES, "M03", "M04"), """
                        curriculum/modules/modules.fr.yaml:4
                          "M04" does not exist in curriculum/modules/modules.yaml.
                          Maybe it should be "M01"."""),
                specimen(
                        "a placeholder that is lost",
                        french().replacing(TinyFrench.FLAGS, "{shares} %", "plus de 100 %"),
                        """
                        rules/tiny/flags/flags.texts.fr.yaml:2
                          The text of FLG-SHA-01/statement loses {shares}.
                          Maybe the name between the braces was translated, too."""),
                specimen(
                        "a placeholder that is translated",
                        french().replacing(TinyFrench.GATES, "{members}", "{membres}"),
                        """
                        rules/tiny/gates/gates.texts.fr.yaml:3
                          The text of GAT-TOP-01/has loses {members}.
                          Maybe the name between the braces was translated, too.""",
                        """
                        rules/tiny/gates/gates.texts.fr.yaml:3
                          The text of GAT-TOP-01/has mentions {membres}, which the original does not.
                          Maybe it should be "members"."""),
                specimen(
                        "an empty text", french().replacing(TinyFrench.CURRICULUM, "\"Trois modules.\"", "\" \""), """
                        curriculum/curriculum.fr.yaml:2
                          The text of about is empty.
                          Maybe the line should be left out: it stays in English."""),
                specimen(
                        "a key without a text",
                        french().replacing(TinyFrench.CURRICULUM, "\"Trois modules.\"", ""),
                        """
                        curriculum/curriculum.fr.yaml:2
                          The text of about is empty.
                          Maybe the line should be left out: it stays in English."""),
                specimen("a number where a text belongs", french().replacing(TinyFrench.FORMAT, "\"Fin\"", "2"), """
                        curriculum/formats/short.fr.yaml:3
                          The value of slots/2 is of another kind.
                          Maybe it should be a text in quotes."""),
                specimen(
                        "a group where a text belongs",
                        french().replacing(TinyFrench.QUESTIONNAIRE, "3: \"De pointe\"", "3: { title: \"De pointe\" }"),
                        """
                        questionnaires/tiny/1/questionnaire.fr.yaml:3
                          The value of levels/3 is of another kind.
                          Maybe it should be a text in quotes."""),
                specimen(
                        "a text where a group belongs",
                        french().replacing(
                                        TinyFrench.MODULES,
                                        "{ title: \"Argent\", about: \"Vous le comptez.\", outcome: \"Vous le connaissez.\", homework: \"Recomptez.\" }",
                                        "\"Argent\""),
                        """
                        curriculum/modules/modules.fr.yaml:3
                          This is of another kind.
                          Maybe it should be a group of keys."""),
                specimen(
                        "a list where a group belongs",
                        french().with(
                                        TinyFrench.FORMAT,
                                        "title: \"Court\"\nabout: \"Deux.\"\nslots: [ \"Début\", \"Fin\" ]\n"),
                        """
                        curriculum/formats/short.fr.yaml:3
                          This is of another kind.
                          Maybe it should be a group of keys."""),
                specimen(
                        "a key that stands twice",
                        french().replacing(TinyFrench.CURRICULUM, "about:", "title: \"Encore\"\nabout:"),
                        """
                        curriculum/curriculum.fr.yaml:2
                          Key "title" stands here a second time.
                          Maybe one of the two was meant to have another name."""),
                specimen("no YAML", french().with(TinyFrench.CURRICULUM, "title: \"Petit\nabout: [ }\n"), """
                        curriculum/curriculum.fr.yaml:3
                          This is no YAML: found unexpected end of stream.
                          Maybe a quote, a bracket or the indentation."""),
                specimen("an empty file", french().with(TinyFrench.CURRICULUM, ""), """
                        curriculum/curriculum.fr.yaml:1
                          The file is empty.
                          Maybe it was saved before it was written."""));
    }

    static Stream<Specimen> strayFiles() {
        return Stream.of(
                stray("questionnaires/tiny/1/stratgy.fr.yaml"),
                stray("curriculum/modules/module.fr.yaml"),
                stray("rules/tiny/gates/gates.fr.yaml"),
                stray("rules/tiny/gates/gates.examples.fr.yaml"),
                stray("rules/tiny/gates/gates.texts.xx.yaml"),
                stray("questionnaires/tiny/1/questionnaire.en.yaml"),
                stray("questionnaires/tiny/1/questionnaire.fr.de.yaml"));
    }

    @ParameterizedTest
    @MethodSource({"translations", "strayFiles"})
    void everyFaultIsNamedWithItsPlaceAndALikelyFix(Specimen specimen) {
        List<String> found = specimen.found();

        assertThat(found).containsExactlyElementsOf(specimen.messages());
    }

    private static Specimen stray(String path) {
        return specimen(path, french().with(path, "title: \"Perdu\"\n"), path + """
                :1
                  No part of the content reads this file.
                  Maybe its name is misspelt.""");
    }
}
