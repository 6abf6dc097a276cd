package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.TidyContent.check;
import static org.clustermaturity.release.TidyContent.tidy;

import java.util.List;
import java.util.function.UnaryOperator;
import org.clustermaturity.content.ContentFile;
import org.junit.jupiter.api.Test;

/** Published versions stay, ids keep their meaning, and what was given up is not used again. */
class KeptIdsTest {

    private static final String RETIRED_QUESTIONS = "questionnaires/tiny/retired.yaml";
    private static final String OLD = "questionnaires/tiny/0/";

    @Test
    void aVersionWithItsLineIsFine() {
        assertThat(found(check(tidy(), published(tidy())))).isEmpty();
    }

    @Test
    void commentsAndTranslationsOfAPublishedVersionMayImprove() {
        TinyContent improved = tidy().replacing(TinyContent.MONEY, "questions:", "# What it is about.\nquestions:");

        assertThat(published(improved)).isEqualTo(published(tidy()));
        assertThat(published(improved.with("questionnaires/tiny/1/money.fr.yaml", "members: {}\n")))
                .isEqualTo(published(tidy()));
    }

    @Test
    void aPublishedVersionThatChangedIsNamedWithItsNewLine() {
        TinyContent changed = tidy().replacing(TinyContent.MONEY, "max: 1000", "max: 2000");

        assertThat(found(check(changed, "# Versions.\n" + published(tidy()))))
                .containsExactly("""
                        published-version questionnaires/PUBLISHED:2 Version tiny/1 is published, but its files have changed.
                        Maybe the change should be a new version. The line of the files as they are now: %s""".formatted(published(changed)));
    }

    @Test
    void aVersionWithoutALineIsNamedWithItsLine() {
        assertThat(found(check(tidy(), ""))).containsExactly("""
                        published-version questionnaires/PUBLISHED:1 Version tiny/1 is not listed here.
                        Maybe add the line: %s""".formatted(published(tidy())));
    }

    @Test
    void aLineWithoutAVersionIsNamed() {
        assertThat(found(check(tidy(), published(tidy()) + "\ntiny/2 abc"))).containsExactly("""
                        published-version questionnaires/PUBLISHED:2 Version tiny/2 is listed here, but there is no such folder or the line stands twice.
                        Maybe it was renamed: a published version stays.""");
    }

    @Test
    void withoutAListNothingIsComparedAndItSaysSo() {
        assertThat(check(tidy()).notes())
                .containsExactly("There is no questionnaires/PUBLISHED, so published versions are not compared.");
    }

    @Test
    void retiredIdsThatNobodyUsesAreFine() {
        String retired = "- { id: oldOne, retired: \"2026-01-15\", why: \"Nobody could answer it.\" }\n";

        assertThat(found(check(tidy().with(RETIRED_QUESTIONS, retired)
                        .with("rules/tiny/retired.yaml", retired)
                        .with("curriculum/retired.yaml", retired))))
                .isEmpty();
    }

    @Test
    void aRetiredIdThatIsUsedIsNamed() {
        String why = "retired: \"2026-01-10\", why: \"Replaced.\" }\n";

        assertThat(found(check(tidy().with(RETIRED_QUESTIONS, "- { id: members, " + why + "- { id: signs, " + why)
                        .with("rules/tiny/retired.yaml", "- { id: FLG-SHA-01, " + why)
                        .with(
                                "curriculum/retired.yaml",
                                "- { id: M03, " + why + "- { id: M09, " + why + "- { id: M09, " + why))))
                .containsExactly("""
                        retired-id curriculum/retired.yaml:1 Id "M03" was retired on 2026-01-10, but a module or format uses it.
                        Maybe it should have an id of its own: ids are never used again.""", """
                        retired-id curriculum/retired.yaml:3 Id "M09" is retired twice.""", """
                        retired-id questionnaires/tiny/retired.yaml:1 Id "members" was retired on 2026-01-10, but a question, derived field, indicator or switch uses it.
                        Maybe it should have an id of its own: ids are never used again.""", """
                        retired-id questionnaires/tiny/retired.yaml:2 Id "signs" was retired on 2026-01-10, but a question, derived field, indicator or switch uses it.
                        Maybe it should have an id of its own: ids are never used again.""", """
                        retired-id rules/tiny/retired.yaml:1 Id "FLG-SHA-01" was retired on 2026-01-10, but a rule uses it.
                        Maybe it should have an id of its own: ids are never used again.""");
    }

    @Test
    void indicatorsAndSwitchesUseIdsToo() {
        TinyContent content = OperatorContent.valid().with("questionnaires/operators/retired.yaml", """
                        - { id: practices, retired: "2026-01-10", why: "Replaced." }
                        - { id: counting, retired: "2026-01-10", why: "Decided." }
                        """);

        assertThat(check(content).findings())
                .filteredOn(finding -> finding.rule().equals("retired-id"))
                .extracting(Finding::line)
                .containsExactly(1, 2);
    }

    @Test
    void aListOfRetiredIdsWithAnUnknownKeyIsNamed() {
        assertThat(found(check(
                        tidy().with(RETIRED_QUESTIONS, "- { id: old, retired: \"2026-01-10\", because: \"x\" }\n"))))
                .containsExactly("""
                        retired-id questionnaires/tiny/retired.yaml:1 Key "because" is not known here.
                        Maybe one of: id, retired, why.""", """
                        retired-id questionnaires/tiny/retired.yaml:1 Here "why" is missing.
                        Maybe the line was forgotten or is indented too far.""");
    }

    @Test
    void theSameQuestionsInTwoVersionsAreFine() {
        assertThat(found(check(withOlder(UnaryOperator.identity())))).isEmpty();
    }

    @Test
    void anIdThatMeansSomethingElseInAnotherVersionIsNamed() {
        TinyContent content = withOlder(text -> text.replace("{ key: skills, label", "{ key: people, label")
                .replace("kind: percentage\n    better: none", "kind: number\n    better: none"));

        assertThat(found(check(content))).containsExactly("""
                        kept-meaning questionnaires/tiny/1/money.yaml:33 Question "publicShare" is of kind number in version 0.
                        Maybe it should have a new id: a changed meaning needs one.""", """
                        kept-meaning questionnaires/tiny/1/strategy.yaml:24 Question "topics" has the options [market, people, energy] in version 0.
                        Maybe it should have a new id: a changed meaning needs one.""");
    }

    @Test
    void aQuestionThatIsGoneHasToBeRetired() {
        TinyContent content =
                withOlder(text -> text.replace("- id: merger", "- id: mergers\n" + MERGER + "  - id: merger"));

        assertThat(found(check(content))).containsExactly("""
                        kept-meaning questionnaires/tiny/1/questionnaire.yaml:1 Question "mergers" of version 0 is missing.
                        Maybe it should be listed in questionnaires/tiny/retired.yaml.""");
        assertThat(found(check(content.with(
                        RETIRED_QUESTIONS, "- { id: mergers, retired: \"2026-01-15\", why: \"One is enough.\" }\n"))))
                .isEmpty();
    }

    private static final String MERGER = """
                text: "Have others merged?"
                help: "Organisations."
                kind: choice
                scale: merger
                weight: 0
                source: own-proposal

            """;

    /** Tidy content with an older version of the questionnaire, in which something is different. */
    private static TinyContent withOlder(UnaryOperator<String> difference) {
        TinyContent content = tidy();
        for (ContentFile file : tidy().folder().under("questionnaires/tiny/1/")) {
            String text =
                    file.text().replace("version: \"1\"", "version: \"0\"").replace("2026-01-15", "2026-01-10");
            content = content.with(OLD + file.name(), difference.apply(text));
        }
        return content;
    }

    private static String published(TinyContent content) {
        return String.join("\n", PublishedVersions.lines(content.folder()));
    }

    private static List<String> found(CheckReport report) {
        return report.findings().stream()
                .filter(finding -> finding.level() == Finding.Level.FAULT)
                .map(finding -> "%s %s:%d %s%s"
                        .formatted(
                                finding.rule(),
                                finding.path(),
                                finding.line(),
                                finding.what(),
                                finding.hint().isEmpty() ? "" : "\n" + finding.hint()))
                .toList();
    }
}
