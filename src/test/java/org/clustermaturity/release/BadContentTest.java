package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clustermaturity.release.Specimen.specimen;
import static org.clustermaturity.release.TinyContent.CONTEXT;
import static org.clustermaturity.release.TinyContent.CURRICULUM;
import static org.clustermaturity.release.TinyContent.FLAGS;
import static org.clustermaturity.release.TinyContent.GATES;
import static org.clustermaturity.release.TinyContent.LABELS;
import static org.clustermaturity.release.TinyContent.LADDER;
import static org.clustermaturity.release.TinyContent.MODULES;
import static org.clustermaturity.release.TinyContent.MONEY;
import static org.clustermaturity.release.TinyContent.QUESTIONNAIRE;
import static org.clustermaturity.release.TinyContent.SCALES;
import static org.clustermaturity.release.TinyContent.SOURCES;
import static org.clustermaturity.release.TinyContent.STRATEGY;
import static org.clustermaturity.release.TinyContent.valid;

import java.util.List;
import java.util.stream.Stream;
import org.clustermaturity.content.FaultyContent;
import org.clustermaturity.scoring.drools.KeptRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that cannot be read, or that nobody reads. */
class BadContentTest {

    static Stream<Specimen> yaml() {
        return Stream.of(
                specimen(
                        "an unknown key",
                        valid().replacing(MONEY, "unit: \"members\"\n    min", "unitt: \"members\"\n    min"),
                        """
                        questionnaires/tiny/1/money.yaml:11
                          Key "unitt" is not known here.
                          Maybe it should be "unit"."""),
                specimen(
                        "a key that is like no other",
                        valid().replacing(CURRICULUM, "title:", "colour: red\ntitle:"),
                        """
                        curriculum/curriculum.yaml:2
                          Key "colour" is not known here.
                          Maybe one of: about, published, title."""),
                specimen(
                        "a key that stands twice",
                        valid().replacing(CURRICULUM, "title:", "title: \"Other\"\ntitle:"),
                        """
                        curriculum/curriculum.yaml:3
                          Key "title" stands here a second time.
                          Maybe one of the two was meant to have another name."""),
                specimen("a missing key", valid().replacing(CURRICULUM, "title: \"Tiny curriculum\"\n", ""), """
                        curriculum/curriculum.yaml:1
                          Here "title" is missing.
                          Maybe the line was forgotten or is indented too far."""),
                specimen(
                        "a missing key of a question",
                        valid().replacing(MONEY, "    help: \"Signed letters count.\"\n", ""),
                        """
                        questionnaires/tiny/1/money.yaml:7
                          Here "help" is missing.
                          Maybe the line was forgotten or is indented too far."""),
                specimen("a missing number", valid().replacing(STRATEGY, "weight: 2\n\nquestions", "\nquestions"), """
                        questionnaires/tiny/1/strategy.yaml:1
                          Here "weight" is missing.
                          Maybe the line was forgotten or is indented too far."""),
                specimen("a missing number of a question", valid().replacing(STRATEGY, "    weight: 2\n", ""), """
                        questionnaires/tiny/1/strategy.yaml:7
                          Here "weight" is missing.
                          Maybe the line was forgotten or is indented too far."""),
                specimen("a key without a value", valid().replacing(CURRICULUM, "\"Three modules.\"", ""), """
                        curriculum/curriculum.yaml:3
                          Here "about" is missing.
                          Maybe the line was forgotten or is indented too far."""),
                specimen(
                        "an empty entry of a list",
                        valid().replacing(LABELS, "sources: [ book ]", "sources: [ book, null ]"),
                        """
                        rules/tiny/labels.yaml:7
                          Here an entry is missing.
                          Maybe the line was forgotten or is indented too far."""),
                specimen("an empty file", valid().with(CURRICULUM, ""), """
                        curriculum/curriculum.yaml:1
                          The file is empty.
                          Maybe it was saved before it was written."""),
                specimen("a file with comments only", valid().with(CURRICULUM, "# Nothing yet.\n"), """
                        curriculum/curriculum.yaml:1
                          The file is empty.
                          Maybe it was saved before it was written."""),
                specimen(
                        "no YAML at all",
                        valid().with(CURRICULUM, "published: \"2026-01-20\"\ntitle: \"Tiny\nabout: [ }\n"),
                        """
                        curriculum/curriculum.yaml:4
                          This is no YAML: found unexpected end of stream.
                          Maybe a quote, a bracket or the indentation."""),
                specimen("a tab in front of a key", valid().replacing(LADDER, "rung: 1", "\trung: 1"), """
                        rules/tiny/ladder.yaml:14
                          This is no YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation).
                          Maybe a quote, a bracket or the indentation."""),
                specimen("words alone", valid().with(CURRICULUM, "just words\n"), """
                        curriculum/curriculum.yaml:1
                          The file is of another kind.
                          Maybe it should be a group of keys."""),
                specimen(
                        "a word where a list belongs", valid().replacing(MODULES, "needs: [ M01 ]", "needs: M01"), """
                        curriculum/modules/modules.yaml:19
                          The value of "needs" is of another kind.
                          Maybe it should be a list."""),
                specimen("a number that is none", valid().replacing(MODULES, "hours: 4", "hours: .nan"), """
                        curriculum/modules/modules.yaml:7
                          The value of "hours" is of another kind."""),
                specimen("a number that never ends", valid().replacing(MONEY, "max: 1000", "max: .inf"), """
                        questionnaires/tiny/1/money.yaml:13
                          The value of "max" is of another kind."""),
                specimen("perhaps", valid().replacing(MONEY, "not-applicable: true", "not-applicable: maybe"), """
                        questionnaires/tiny/1/money.yaml:52
                          The value of "not-applicable" is of another kind.
                          Maybe it should be true or false."""),
                specimen(
                        "a second document in the file",
                        valid().with(CURRICULUM, valid().text(CURRICULUM) + "---\ntitle: \"Again\"\n"),
                        """
                        curriculum/curriculum.yaml:4
                          This is no YAML: but found another document.
                          Maybe a quote, a bracket or the indentation."""),
                specimen(
                        "a text where a number belongs",
                        valid().replacing(LADDER, "expected-score: 40", "expected-score: forty"),
                        """
                        rules/tiny/ladder.yaml:17
                          The value of "expected-score" is of another kind.
                          Maybe it should be a number."""),
                specimen(
                        "a list where a text belongs",
                        valid().replacing(CURRICULUM, "\"Tiny curriculum\"", "[ a, b ]"),
                        """
                        curriculum/curriculum.yaml:2
                          The value of "title" is of another kind.
                          Maybe it should be a text in quotes."""),
                specimen("a date that does not exist", valid().replacing(CURRICULUM, "2026-01-20", "2026-02-30"), """
                        curriculum/curriculum.yaml:1
                          The value of "published" is of another kind.
                          Maybe it should be a date like "2026-11-21"."""),
                specimen(
                        "a fraction where a whole number belongs",
                        valid().replacing(STRATEGY, "weight: 2\n\nquestions", "weight: 2.5\n\nquestions"),
                        """
                        questionnaires/tiny/1/strategy.yaml:4
                          The value of "weight" is of another kind.
                          Maybe it should be a whole number."""));
    }

    static Stream<Specimen> sources() {
        return Stream.of(
                specimen("an unknown source", valid().replacing(CONTEXT, "source: book-1", "source: bok-1"), """
                        questionnaires/tiny/1/context.yaml:14
                          Question "founded" names source "bok-1", which docs/sources.yaml does not define.
                          Maybe it should be "book-1"."""),
                specimen("an empty source", valid().replacing(CONTEXT, "source: book-1", "source: \"\""), """
                        questionnaires/tiny/1/context.yaml:14
                          Question "founded" names no source.
                          Maybe it should be "own-proposal"."""),
                specimen(
                        "a second source that does not exist",
                        valid().replacing(CONTEXT, "source: book-1", "source: \"book-1, book-9\""),
                        """
                        questionnaires/tiny/1/context.yaml:14
                          Question "founded" names source "book-9", which docs/sources.yaml does not define.
                          Maybe it should be "book-1"."""),
                specimen(
                        "an unknown kind of source", valid().replacing(SOURCES, "kind: published", "kind: heard"), """
                        docs/sources.yaml:7
                          Source "book" has kind "heard", which does not exist.
                          Maybe one of: own-proposal, published."""),
                specimen(
                        "a source that stands twice",
                        valid().with(
                                        SOURCES,
                                        valid().text(SOURCES)
                                                + "- id: book\n  kind: published\n  title: \"Again\"\n  says: \"No.\"\n"),
                        """
                        docs/sources.yaml:14
                          Source "book" stands twice."""),
                specimen("no sources", valid().without(SOURCES), """
                        docs/sources.yaml:1
                          This file does not exist."""));
    }

    static Stream<Specimen> folders() {
        return Stream.of(
                specimen(
                        "nothing at all",
                        valid().without(QUESTIONNAIRE)
                                .without(SCALES)
                                .without(CONTEXT)
                                .without(STRATEGY)
                                .without(MONEY),
                        """
                        questionnaires:1
                          There is no questionnaire.
                          Maybe the folder is another one."""),
                specimen("a folder without its questionnaire", valid().without(QUESTIONNAIRE), """
                        questionnaires/tiny/1/context.yaml:1
                          The folder questionnaires/tiny/1/ has no questionnaire.yaml."""),
                specimen("no ladder", valid().without(LADDER), """
                        rules/tiny/ladder.yaml:1
                          This file does not exist."""),
                specimen("no curriculum", valid().without(CURRICULUM), """
                        curriculum/curriculum.yaml:1
                          This file does not exist."""),
                specimen(
                        "a rules folder of no questionnaire",
                        valid().with("rules/tini/ladder.yaml", valid().text(LADDER)),
                        """
                        rules/tini/ladder.yaml:1
                          No part of the content reads this file.
                          Maybe its name is misspelt."""),
                specimen(
                        "a rule file in a folder that is no phase",
                        valid().with("rules/tiny/advise/more.drl", "package rules.tiny.advise;\n"),
                        """
                        rules/tiny/advise/more.drl:1
                          No part of the content reads this file.
                          Maybe its name is misspelt."""),
                specimen(
                        "texts without a rule file",
                        valid().with(
                                        "rules/tiny/advice/more.texts.en.yaml",
                                        "ADV-STR-02: { statement: \"Nobody reads this.\" }\n"),
                        """
                        rules/tiny/advice/more.texts.en.yaml:1
                          No part of the content reads this file.
                          Maybe its name is misspelt."""),
                specimen(
                        "a dimension file that the questionnaire does not list",
                        valid().with("questionnaires/tiny/1/services.yaml", "dimension: services\n"),
                        """
                        questionnaires/tiny/1/services.yaml:1
                          No part of the content reads this file.
                          Maybe its name is misspelt."""));
    }

    @ParameterizedTest
    @MethodSource({"yaml", "sources", "folders"})
    void everyFaultIsNamedWithItsPlaceAndALikelyFix(Specimen specimen) {
        List<String> found = specimen.found();

        assertThat(found).containsExactlyElementsOf(specimen.messages());
    }

    @Test
    void contentWithoutAFaultBecomesARelease() {
        ContentRelease release = new ContentReleases(KeptRules.nowhere()).make(valid().folder());

        assertThat(release.id()).matches("2026-01-20\\+[0-9a-f]{7}");
        assertThat(release.ruleBooks().names()).containsExactly("tiny/1");
    }

    @Test
    void allFaultsOfAllFilesAreNamedAtOnceInTheOrderOfTheFiles() {
        TinyContent content = valid().replacing(STRATEGY, "scale: topics", "scale: topcs")
                .replacing(GATES, "age >= 2", "aeg >= 2")
                .replacing(FLAGS, "shares > 100", "shares != 100")
                .replacing(FLAGS, "@kind(\"renewal\")", "@kind(\"renew\")")
                .replacing(MODULES, "stages: [ top ]", "stages: [ tip ]")
                .replacing(CURRICULUM, "title:", "titel:")
                .replacing(CONTEXT, "source: book-1", "source: bok-1");

        List<String> found = specimen("several", content).found();

        assertThat(found)
                .extracting(message -> message.lines().findFirst().orElseThrow())
                .containsExactly(
                        "curriculum/curriculum.yaml:1",
                        "curriculum/curriculum.yaml:2",
                        "curriculum/modules/modules.yaml:28",
                        "questionnaires/tiny/1/context.yaml:14",
                        "questionnaires/tiny/1/strategy.yaml:28",
                        "rules/tiny/flags/flags.drl:3",
                        "rules/tiny/flags/flags.drl:14",
                        "rules/tiny/gates/gates.drl:14");
    }

    @Test
    void theRefusalCountsTheFaultsAndNamesEachOnItsOwnLines() {
        TinyContent content = valid().replacing(GATES, "age >= 2", "aeg >= 2").without(CURRICULUM);

        assertThatThrownBy(() -> new ContentReleases(KeptRules.nowhere()).make(content.folder()))
                .isInstanceOf(FaultyContent.class)
                .hasMessage("""
                        The content has 2 faults:
                        curriculum/curriculum.yaml:1
                          This file does not exist.
                        rules/tiny/gates/gates.drl:14
                          Rule GAT-MID-02: Scored has no field "aeg".""");
    }

    @Test
    void labelsAreNotNeeded() {
        Specimen withoutLabels = new Specimen("without labels", valid().without(LABELS), List.of());

        assertThat(withoutLabels.found()).isEmpty();
    }
}
