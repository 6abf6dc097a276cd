package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.TinyContent.ADVICE;
import static org.clustermaturity.release.TinyContent.ADVICE_TEXTS;
import static org.clustermaturity.release.TinyContent.CONTEXT;
import static org.clustermaturity.release.TinyContent.CURRICULUM;
import static org.clustermaturity.release.TinyContent.FLAGS;
import static org.clustermaturity.release.TinyContent.FORMAT;
import static org.clustermaturity.release.TinyContent.GATES;
import static org.clustermaturity.release.TinyContent.GATES_TEXTS;
import static org.clustermaturity.release.TinyContent.LABELS;
import static org.clustermaturity.release.TinyContent.LADDER;
import static org.clustermaturity.release.TinyContent.MODULES;
import static org.clustermaturity.release.TinyContent.MONEY;
import static org.clustermaturity.release.TinyContent.QUESTIONNAIRE;
import static org.clustermaturity.release.TinyContent.SCALES;
import static org.clustermaturity.release.TinyContent.SCORING;
import static org.clustermaturity.release.TinyContent.SOURCES;
import static org.clustermaturity.release.TinyContent.STRATEGY;
import static org.clustermaturity.release.TinyContent.valid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.benchmark.ReferenceTables;
import org.clustermaturity.benchmark.yaml.YamlReferenceValues;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.Sources;
import org.clustermaturity.content.yaml.Translation;
import org.clustermaturity.content.yaml.YamlSources;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.curriculum.yaml.YamlCurriculum;
import org.clustermaturity.questionnaire.Questionnaires;
import org.clustermaturity.questionnaire.yaml.YamlQuestionnaires;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.RuleBooks;
import org.clustermaturity.scoring.drools.DroolsRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of change, word for word. */
class ContentDiffTest {

    private static final ContentRelease BEFORE = read(valid());

    /** A change of the files, and every line that it must lead to. */
    record Edit(String name, TinyContent content, List<String> changes) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Edit edit(String name, TinyContent content, String... changes) {
        return new Edit(name, content, List.of(changes));
    }

    private static Edit replacing(String path, String old, String changed, String... changes) {
        return edit(old + " -> " + changed, valid().replacing(path, old, changed), changes);
    }

    private static Edit other(String path, String old, String changed, String... changes) {
        return edit(old + " -> " + changed, OperatorContent.valid().replacing(path, old, changed), changes);
    }

    static Stream<Edit> questionnaires() {
        return Stream.of(
                replacing(
                        QUESTIONNAIRE,
                        "title: \"Tiny\"",
                        "title: \"Small\"",
                        "changed questionnaire tiny/1: title \"Tiny\" -> \"Small\""),
                replacing(
                        QUESTIONNAIRE,
                        "One question of each kind.",
                        "Some questions.",
                        "changed questionnaire tiny/1: about \"One question of each kind.\" -> \"Some questions.\""),
                replacing(
                        QUESTIONNAIRE,
                        "minutes: \"2\"",
                        "minutes: \"3\"",
                        "changed questionnaire tiny/1: minutes 2 -> 3"),
                replacing(
                        QUESTIONNAIRE,
                        "2026-01-15",
                        "2026-01-16",
                        "changed questionnaire tiny/1: published 2026-01-15 -> 2026-01-16"),
                replacing(
                        QUESTIONNAIRE,
                        "[ context, strategy, money ]",
                        "[ context, money, strategy ]",
                        "changed questionnaire tiny/1: order of dimensions changed"),
                replacing(QUESTIONNAIRE, "from: 40", "from: 45", "changed level 2 of tiny/1: from 40 -> 45"),
                replacing(
                        QUESTIONNAIRE,
                        "title: \"Leading\" }",
                        "title: \"Excellent\" }\n  - { level: 4, from: 90, title: \"Leading\" }",
                        "changed level 3 of tiny/1: title \"Leading\" -> \"Excellent\"",
                        "added level 4 of tiny/1: \"Leading\", from 90"),
                replacing(
                        QUESTIONNAIRE,
                        "title: \"Both shares\", unit: \"%\", sum: [ privateShare, publicShare ]",
                        "title: \"Shares\", unit: \"per cent\", sum: [ privateShare, members ]",
                        "changed derived field shares of tiny/1: title \"Both shares\" -> \"Shares\"",
                        "changed derived field shares of tiny/1: unit % -> per cent",
                        "changed derived field shares of tiny/1: made of sum privateShare, publicShare -> sum"
                                + " privateShare, members"),
                replacing(
                        QUESTIONNAIRE,
                        "  - { id: publicBeyondPrivate, title: \"Difference\", unit: \"%\","
                                + " difference: [ publicShare, privateShare ] }\n",
                        "",
                        "removed derived field publicBeyondPrivate of tiny/1: \"Difference\""),
                replacing(
                        STRATEGY,
                        "weight: 2\n\nquestions",
                        "weight: 3\n\nquestions",
                        "changed dimension strategy of tiny/1: weight 2 -> 3"),
                replacing(
                        MONEY,
                        "title: \"Money\"\nwhy: \"Shows who pays.\"",
                        "title: \"Finance\"\nwhy: \"Shows who gives.\"",
                        "changed dimension money of tiny/1: title \"Money\" -> \"Finance\"",
                        "changed dimension money of tiny/1: why \"Shows who pays.\" -> \"Shows who gives.\""));
    }

    static Stream<Edit> questions() {
        return Stream.of(
                replacing(
                        MONEY,
                        "How many members are committed?",
                        "How many members pay?",
                        "changed question members of tiny/1: text \"How many members are committed?\" -> \"How many members"
                                + " pay?\""),
                replacing(
                        MONEY,
                        "Signed letters count.",
                        "Letters count.",
                        "changed question members of tiny/1: help \"Signed letters count.\" -> \"Letters count.\""),
                replacing(
                        MONEY,
                        "kind: percentage\n    better: none",
                        "kind: money\n    unit: \"EUR\"\n    max: 500\n    better: none",
                        "changed question publicShare of tiny/1: kind percentage -> money",
                        "changed question publicShare of tiny/1: unit % -> EUR",
                        "changed question publicShare of tiny/1: largest answer 100 -> 500",
                        "changed question publicShare of tiny/1: decimals 1 -> 2"),
                replacing(
                        STRATEGY,
                        "weight: 1\n    source: book-2",
                        "weight: 2\n    source: book-1",
                        "changed question actionPlan of tiny/1: weight 1 -> 2",
                        "changed question actionPlan of tiny/1: source added: book-1",
                        "changed question actionPlan of tiny/1: source removed: book-2"),
                replacing(
                        MONEY,
                        "min: 0\n    max: 1000",
                        "min: 0\n    max: 5000",
                        "changed question members of tiny/1: largest answer 1000 -> 5000"),
                replacing(
                        CONTEXT,
                        "min: 1950",
                        "min: 1900",
                        "changed question founded of tiny/1: smallest answer 1950 -> 1900"),
                replacing(
                        MONEY,
                        "{ from: 5, points: 40 }",
                        "{ from: 10, points: 50 }",
                        "changed question members of tiny/1: bands 0: 0, 5: 40, 20: 100 -> 0: 0, 10: 50, 20: 100"),
                replacing(
                        MONEY,
                        "    not-applicable: true\n",
                        "",
                        "changed question exporters of tiny/1: may be not applicable yes -> no"),
                replacing(
                        STRATEGY,
                        "at-least: in-preparation",
                        "at-least: agreed",
                        "changed question actionPlan of tiny/1: shown when writtenStrategy >= in-preparation -> when"
                                + " writtenStrategy >= agreed"),
                replacing(
                        STRATEGY,
                        "    shown-when: { question: writtenStrategy, at-least: in-preparation }\n",
                        "",
                        "changed question actionPlan of tiny/1: shown when writtenStrategy >= in-preparation -> always"),
                replacing(
                        STRATEGY,
                        "better: \"yes\"",
                        "better: \"no\"",
                        "changed question actionPlan of tiny/1: better higher -> lower"),
                edit(
                        "question added",
                        valid().with(STRATEGY, valid().text(STRATEGY) + """

                                  - id: review
                                    text: "Is the strategy reviewed?"
                                    help: "Every year."
                                    kind: yes-no
                                    better: "yes"
                                    weight: 1
                                    source: book-1
                                """),
                        "added question review of tiny/1: \"Is the strategy reviewed?\", weight 1"),
                edit(
                        "question removed",
                        valid().with(
                                        STRATEGY,
                                        valid().text(STRATEGY)
                                                .substring(
                                                        0,
                                                        valid().text(STRATEGY).indexOf("\n  - id: topics"))),
                        "removed question topics of tiny/1: \"Which topics does the strategy cover?\", weight 1"));
    }

    static Stream<Edit> options() {
        return Stream.of(
                replacing(
                        SCALES,
                        "label: \"Energy\" }",
                        "label: \"Energy\" }\n  - { key: health, label: \"Health\" }\n  - { key: design, label: \"Design\" }",
                        "changed question topics of tiny/1: two options added: health, design"),
                replacing(
                        SCALES,
                        "  - { key: skills, label: \"Skills\" }\n",
                        "",
                        "changed question topics of tiny/1: option removed: skills"),
                replacing(
                        SCALES,
                        "label: \"Yes, agreed\"",
                        "label: \"Agreed\"",
                        "changed question writtenStrategy of tiny/1: option agreed renamed \"Yes, agreed\" -> \"Agreed\""),
                replacing(
                        SCALES,
                        "points: 25",
                        "points: 30",
                        "changed question writtenStrategy of tiny/1: points of option in-preparation 25 -> 30"),
                replacing(
                        SCALES,
                        "planned, label: \"A merger is planned\" }\n  - { key: recent, label: \"Merged recently\" }",
                        "recent, label: \"Merged recently\" }\n  - { key: planned, label: \"A merger is planned\" }",
                        "changed question merger of tiny/1: order of options changed"),
                // The place of "agreed" moves, but no rule says anything else than before.
                replacing(
                        SCALES,
                        "  - { key: agreed,",
                        "  - { key: drafted, points: 50, label: \"A draft\" }\n  - { key: agreed,",
                        "changed question writtenStrategy of tiny/1: option added: drafted"));
    }

    static Stream<Edit> rules() {
        return Stream.of(
                replacing(
                        GATES,
                        "members >= 15",
                        "members >= 12",
                        "changed gate GAT-TOP-01 of tiny: members >= 15 -> >= 12"),
                replacing(
                        GATES,
                        "writtenStrategy >= Written.AGREED",
                        "writtenStrategy == Written.AGREED, actionPlan == YesNo.YES",
                        "changed gate GAT-MID-01 of tiny: condition writtenStrategy >= agreed -> writtenStrategy == agreed"
                                + " and actionPlan == yes"),
                replacing(
                        GATES,
                        "members >= 15 || privateShare >= 50",
                        "members >= 10 || privateShare >= 40",
                        "changed gate GAT-TOP-01 of tiny: members >= 15 -> >= 10",
                        "changed gate GAT-TOP-01 of tiny: privateShare >= 50 -> >= 40"),
                replacing(
                        GATES,
                        "Scored( members >= 15 || privateShare >= 50 )",
                        "Scored( overallScore >= 70, ( members >= 15 || privateShare >= 50 ) )",
                        "changed gate GAT-TOP-01 of tiny: condition members >= 15 or privateShare >= 50 -> overallScore >="
                                + " 70 and (members >= 15 or privateShare >= 50)"),
                edit(
                        "gate moved",
                        valid().replacing(
                                        GATES,
                                        "@stage(\"middle\") @source(\"book-1\")\nwhen\n    Scored( age",
                                        "@stage(\"top\") @source(\"book-2\")\nwhen\n    Scored( age"),
                        "changed gate GAT-MID-02 of tiny: stage middle -> top",
                        "changed gate GAT-MID-02 of tiny: source added: book-2",
                        "changed gate GAT-MID-02 of tiny: source removed: book-1"),
                replacing(
                        FLAGS,
                        "@kind(\"contradiction\")",
                        "@kind(\"warning\")",
                        "changed flag FLG-SHA-01 of tiny: kind contradiction -> warning"),
                replacing(
                        ADVICE,
                        "@closes(\"GAT-MID-01\")",
                        "@closes(\"GAT-MID-01, GAT-MID-02\")",
                        "changed advice ADV-STR-01 of tiny: closed gate added: GAT-MID-02"),
                replacing(
                        ADVICE,
                        "Staged( stage == Stage.MIDDLE, moneyScore < 50 )",
                        "Staged( stage == Stage.TOP, moneyScore < 60 )",
                        "changed advice ADV-MON-01 of tiny: stage == middle -> == top",
                        "changed advice ADV-MON-01 of tiny: moneyScore < 50 -> < 60"),
                replacing(
                        ADVICE,
                        "conclude.module(\"M02\")",
                        "conclude.module(\"M03\")",
                        "changed advice ADV-MON-01 of tiny: concludes module M02 -> module M03"),
                replacing(
                        SCORING,
                        "conclude.cap(\"money\", 40)",
                        "conclude.cap(\"money\", 30)",
                        "changed scoring rule SCO-MON-02 of tiny: concludes money at most 40 -> money at most 30"),
                replacing(
                        ADVICE_TEXTS,
                        "No strategy is agreed.",
                        "Agree on a strategy.",
                        "changed advice ADV-STR-01 of tiny: statement \"No strategy is agreed.\" -> \"Agree on a"
                                + " strategy.\""),
                replacing(
                        GATES_TEXTS,
                        "needs: \"2 years\", has: \"{age}\"",
                        "needs: \"two years\", has: \"{age} years\"",
                        "changed gate GAT-MID-02 of tiny: needs \"2 years\" -> \"two years\"",
                        "changed gate GAT-MID-02 of tiny: has \"{age}\" -> \"{age} years\""),
                edit(
                        "gate taken out",
                        valid().replacing(GATES, """

                                        rule "GAT-TOP-02 the overall score is high"
                                            @stage("top") @source("own-proposal")
                                        when
                                            Scored( overallScore >= 60 )
                                        then
                                            conclude.gateMet();
                                        end
                                        """, "")
                                .replacing(
                                        GATES_TEXTS,
                                        "GAT-TOP-02: { statement: \"The score is high.\", needs: \"60 points\","
                                                + " has: \"{overallScore}\" }\n",
                                        ""),
                        "removed gate GAT-TOP-02 of tiny: \"The score is high.\", when overallScore >= 60"),
                edit(
                        "advice put in",
                        valid().with(ADVICE, valid().text(ADVICE) + """

                                        rule "ADV-REN-01 renewal"
                                            @source("book-1")
                                        when
                                            Staged( renewal == YesNo.YES )
                                        then
                                            conclude.module("M03");
                                        end
                                        """)
                                .with(
                                        ADVICE_TEXTS,
                                        valid().text(ADVICE_TEXTS) + "ADV-REN-01: { statement: \"Start again.\" }\n"),
                        "added advice ADV-REN-01 of tiny: \"Start again.\", when renewal == yes"));
    }

    static Stream<Edit> laddersAndLabels() {
        return Stream.of(
                replacing(
                        LADDER,
                        "expected-score: 40",
                        "expected-score: 45",
                        "changed stage middle of tiny: expected score 40 -> 45"),
                replacing(
                        LADDER,
                        "2026-01-15",
                        "2026-01-17",
                        "changed ladder of tiny: published 2026-01-15 -> 2026-01-17"),
                replacing(
                        LADDER,
                        "about: \"Three stages.\"",
                        "about: \"Stages.\"",
                        "changed ladder of tiny: about \"Three stages.\" -> \"Stages.\""),
                replacing(
                        LADDER,
                        "title: \"Top\"\n    meaning: \"There is weight behind it.\"",
                        "title: \"Summit\"\n    meaning: \"There is weight.\"",
                        "changed stage top of tiny: title \"Top\" -> \"Summit\"",
                        "changed stage top of tiny: meaning \"There is weight behind it.\" -> \"There is weight.\""),
                edit(
                        "stage put between",
                        valid().replacing(LADDER, "  - id: top\n    rung: 2", """
                                        __- id: between
                                        ____rung: 2
                                        ____title: "Between"
                                        ____meaning: "Nearly there."
                                        ____expected-score: 60
                                        ____compares-with: "nothing"
                                        ____sources: [ own-proposal ]

                                        __- id: top
                                        ____rung: 3""".replace('_', ' '))
                                .replacing(
                                        GATES,
                                        "@stage(\"top\") @source(\"book-2, own-proposal\")",
                                        "@stage(\"between\") @source(\"book-2, own-proposal\")"),
                        "added stage between of tiny: \"Between\", rung 2",
                        "changed stage top of tiny: rung 2 -> 3",
                        "changed gate GAT-TOP-01 of tiny: stage top -> between"),
                replacing(
                        LABELS,
                        "notice: \"A hint, no label.\"",
                        "notice: \"Only a hint.\"",
                        "changed labels of tiny: notice \"A hint, no label.\" -> \"Only a hint.\""),
                replacing(
                        LABELS,
                        "title: \"Bronze\"",
                        "title: \"Copper\"",
                        "changed label bronze of tiny: title \"Bronze\" -> \"Copper\""),
                replacing(
                        LABELS,
                        "{ gate: GAT-TOP-01, indicator: \"Members\" }",
                        "{ gate: GAT-TOP-02, indicator: \"Score\" }",
                        "changed label bronze of tiny: gate added: GAT-TOP-02",
                        "changed label bronze of tiny: gate removed: GAT-TOP-01"),
                replacing(
                        LABELS,
                        "indicator: \"Strategy\"",
                        "indicator: \"Written strategy\"",
                        "changed label bronze of tiny: indicator of GAT-MID-01 \"Strategy\" -> \"Written strategy\""));
    }

    static Stream<Edit> curriculum() {
        return Stream.of(
                replacing(
                        CURRICULUM,
                        "published: \"2026-01-20\"\ntitle: \"Tiny curriculum\"",
                        "published: \"2026-02-20\"\ntitle: \"Curriculum\"",
                        "changed curriculum: published 2026-01-20 -> 2026-02-20",
                        "changed curriculum: title \"Tiny curriculum\" -> \"Curriculum\""),
                replacing(MODULES, "hours: 2.5", "hours: 3", "changed module M03: hours 2.5 -> 3"),
                replacing(
                        MODULES,
                        "needs: [ M01, M02 ]",
                        "needs: [ M02 ]",
                        "changed module M03: needed module removed: M01"),
                replacing(
                        MODULES,
                        "stages: [ middle, top ]",
                        "stages: [ middle ]",
                        "changed module M02: stage removed: top"),
                replacing(
                        MODULES,
                        "formats: [ classroom ]",
                        "formats: [ classroom, virtual, coaching ]",
                        "changed module M01: two formats added: virtual, coaching"),
                replacing(MODULES, "    renewal: true\n", "", "changed module M03: for renewal yes -> no"),
                replacing(
                        MODULES,
                        "title: \"Money\"\n    dimension: money",
                        "title: \"Finance\"\n    dimension: strategy",
                        "changed module M02: title \"Money\" -> \"Finance\"",
                        "changed module M02: dimension money -> strategy"),
                replacing(
                        MODULES,
                        "about: \"You write one.\"\n    outcome: \"You have one.\"\n    homework: \"Hand it out.\"",
                        "about: \"You draft one.\"\n    outcome: \"You hold one.\"\n    homework: \"Send it out.\"",
                        "changed module M01: about \"You write one.\" -> \"You draft one.\"",
                        "changed module M01: outcome \"You have one.\" -> \"You hold one.\"",
                        "changed module M01: homework \"Hand it out.\" -> \"Send it out.\""),
                edit(
                        "module removed",
                        valid().with(
                                        MODULES,
                                        valid().text(MODULES)
                                                .substring(
                                                        0, valid().text(MODULES).indexOf("\n  - id: M03"))),
                        "removed module M03: \"Renewal\""),
                replacing(
                        FORMAT,
                        "cohort: { largest: 20 }",
                        "cohort: { smallest: 5, largest: 12 }",
                        "changed format short: smallest cohort none -> 5",
                        "changed format short: largest cohort 20 -> 12"),
                replacing(
                        FORMAT,
                        "title: \"End\", hours: 4, homework: true }",
                        "title: \"End\", hours: 3 }",
                        "changed format short: slot 2 \"End\", classroom, 4 hours, homework -> \"End\", classroom, 3 hours"),
                replacing(
                        FORMAT,
                        "suits: [ start, middle ]",
                        "suits: [ start, middle, top ]",
                        "changed format short: stage added: top"),
                replacing(
                        FORMAT,
                        "hours: 4, homework: true }",
                        "hours: 4, homework: true }\n  - { order: 3, format: virtual, title: \"Again\", hours: 1 }",
                        "changed format short: slot 3 none -> \"Again\", virtual, 1 hours"));
    }

    private static Edit reference(String old, String changed, String... changes) {
        TinyContent edited = TinyReferences.valid().replacing(TinyReferences.REFERENCES, old, changed);
        return edit(old + " -> " + changed, edited, changes);
    }

    static Stream<Edit> references() {
        return Stream.of(
                edit("all gone", valid(), "removed reference values of tiny: published 2026-01-20"),
                reference(
                        "2026-01-20",
                        "2026-01-21",
                        "changed reference values of tiny: published 2026-01-20 -> 2026-01-21"),
                reference(
                        "Our own guesses.",
                        "Guesses.",
                        "changed reference values of tiny: notice \"Our own guesses.\" -> \"Guesses.\""),
                reference(
                        "Private money",
                        "Private",
                        "changed metric privateShare of tiny: title \"Private money\" -> \"Private\""),
                reference(
                        "found either.",
                        "found.",
                        "changed metric age of tiny: about \"Nothing was found either.\" -> \"Nothing was found.\""),
                reference("    filter: age\n", "", "changed metric age of tiny: filter age -> none"),
                reference("[ 20, 40 ]", "[ 20, 45 ]", "changed metric privateShare of tiny: edges 20, 40 -> 20, 45"),
                reference(
                        "lower: { value: 10,",
                        "lower: { value: 11,",
                        "changed metric privateShare of tiny: lower quartile 10 (own-proposal) -> 11 (own-proposal)"),
                reference(
                        "source: book-1",
                        "source: book-2",
                        "changed metric privateShare of tiny: median 30 (book-1) -> 30 (book-2)"),
                reference(
                        "upper: { value: 50,",
                        "upper: { value: 51,",
                        "changed metric privateShare of tiny: upper quartile 50 (own-proposal) -> 51 (own-proposal)"),
                reference(
                        "id: age\n",
                        "id: shares\n",
                        "added metric shares of tiny: \"Age\"",
                        "removed metric age of tiny: \"Age\""));
    }

    static Stream<Edit> sources() {
        return Stream.of(
                replacing(
                        SOURCES,
                        "says: \"Everything.\"",
                        "says: \"Much.\"\n  address: \"https://example.org/book\"",
                        "changed source book: address \"\" -> \"https://example.org/book\"",
                        "changed source book: says \"Everything.\" -> \"Much.\"",
                        "changed source book-1: address \"\" -> \"https://example.org/book\"",
                        "changed source book-1: says \"Everything.\" -> \"Much.\"",
                        "changed source book-2: address \"\" -> \"https://example.org/book\"",
                        "changed source book-2: says \"Everything.\" -> \"Much.\""),
                replacing(
                        SOURCES,
                        "2: \"Second part\"",
                        "2: \"Second part\"\n    3: \"Third part\"",
                        "added source book-3: \"The book: Third part\""));
    }

    /** Of a model with indicators, a matrix, a switch, a range of its own and no ladder. */
    static Stream<Edit> otherModels() {
        return Stream.of(
                edit(
                        "range",
                        OperatorContent.valid()
                                .replacing(
                                        OperatorContent.QUESTIONNAIRE,
                                        "score: { from: 1, to: 5, decimals: 2 }",
                                        "score: { from: 0, to: 5, decimals: 1 }\nmissing: half")
                                .replacing(OperatorContent.QUESTIONNAIRE, "level: 1, from: 1", "level: 1, from: 0"),
                        "changed questionnaire operators/1: score range 1 to 5 -> 0 to 5",
                        "changed questionnaire operators/1: decimals of scores 2 -> 1",
                        "changed questionnaire operators/1: missing answers bounds -> half",
                        "changed level 1 of operators/1: from 1 -> 0"),
                other(
                        OperatorContent.QUESTIONNAIRE,
                        "2, above: 2, to: 3, title: \"Average\" }\n  - { level: 3, above: 3",
                        "2, above: 2, title: \"Average\" }\n  - { level: 3, from: 3.5",
                        "changed level 3 of operators/1: above 3 -> from 3.5"),
                other(
                        OperatorContent.QUESTIONNAIRE,
                        "to: 4, title: \"Moderately advanced\" }\n  - { level: 4, above: 4,",
                        "title: \"Moderately advanced\" }\n  - { level: 4, above: 4.25,",
                        "changed level 4 of operators/1: above 4 -> 4.25"),
                other(
                        OperatorContent.QUESTIONNAIRE,
                        "points: [ 100, 50 ], weight: 1",
                        "points: [ 100, 60 ], weight: 2",
                        "changed indicator bestInvestments of operators/1: points 100, 50 -> 100, 60",
                        "changed indicator bestInvestments of operators/1: weight 1 -> 2"),
                other(
                        OperatorContent.QUESTIONNAIRE,
                        "title: \"Handling\", operator: mean, of: [ practices, quality ]",
                        "title: \"Care\", operator: minimum, of: [ quality, practices ]",
                        "changed indicator handling of operators/1: title \"Handling\" -> \"Care\"",
                        "changed indicator handling of operators/1: operator mean -> minimum",
                        "changed indicator handling of operators/1: order of parts changed"),
                other(
                        OperatorContent.QUESTIONNAIRE,
                        "without: [ not-digital ]",
                        "without: [ policy, not-digital ]",
                        "changed indicator practices of operators/1: left-out option added: policy"),
                other(
                        OperatorContent.QUESTIONNAIRE,
                        "  - { id: handling, title: \"Handling\", operator: mean, of: [ practices, quality ]",
                        "  - { id: stored, title: \"Stored\", operator: mean, of: [ practices, quality ], weight: 1 }\n"
                                + "  - { id: handling, title: \"Handling\", operator: mean, of: [ stored ]",
                        "added indicator stored of operators/1: \"Stored\", mean of practices, quality, weight 1",
                        "changed indicator handling of operators/1: part added: stored",
                        "changed indicator handling of operators/1: two parts removed: practices, quality"),
                other(
                        OperatorContent.QUESTIONNAIRE,
                        "title: \"How plans count\", why: \"Two descriptions differ.\", scale: counting, default: alike",
                        "title: \"Plans\", why: \"They differ.\", scale: counting, default: half",
                        "changed switch counting of operators/1: title \"How plans count\" -> \"Plans\"",
                        "changed switch counting of operators/1: why \"Two descriptions differ.\" -> \"They differ.\"",
                        "changed switch counting of operators/1: usually alike -> half"),
                other(
                        OperatorContent.SCALES,
                        "label: \"A plan counts half\"",
                        "label: \"Half\"",
                        "changed switch counting of operators/1: option half renamed \"A plan counts half\" -> \"Half\""),
                other(
                        OperatorContent.TECHNOLOGY,
                        "text: \"How far are you with these?\"",
                        "text: \"How far?\"",
                        "changed matrix advanced of operators/1: text \"How far are you with these?\" -> \"How far?\""),
                other(
                        OperatorContent.TECHNOLOGY,
                        "text: \"Robotics\" }",
                        "text: \"Robots\" }",
                        "changed question advancedRobotics of operators/1: text \"Robotics\" -> \"Robots\""),
                other(
                        OperatorContent.TECHNOLOGY,
                        "text: \"Robotics\" }",
                        "text: \"Robotics\" }\n      - { key: drones, text: \"Drones\" }",
                        "added question advancedDrones of operators/1: \"Drones\", weight 2",
                        "changed matrix advanced of operators/1: row added: advancedDrones"),
                edit(
                        "option of a switch",
                        OperatorContent.valid()
                                .replacing(
                                        OperatorContent.SCALES,
                                        "label: \"A plan counts half\" }",
                                        "label: \"A plan counts half\" }\n  - { key: third, label: \"A third\" }")
                                .replacing(
                                        OperatorContent.SCORING,
                                        "counting == Counting.HALF",
                                        "counting == Counting.HALF || counting == Counting.THIRD"),
                        "changed switch counting of operators/1: option added: third",
                        "changed scoring rule SCO-STR-02 of operators: condition counting == half -> counting == half or"
                                + " counting == third"),
                other(
                        OperatorContent.SCORING,
                        "conclude.minimum(\"data\", \"handling\", \"protection\")",
                        "conclude.weightedMean(\"data\", \"handling\")",
                        "changed scoring rule SCO-DAT-01 of operators: concludes minimum of data: handling, protection ->"
                                + " weighted mean of data: handling"),
                other(
                        OperatorContent.SCORING,
                        "conclude.cap(\"tools\", 3.75)",
                        "conclude.cap(\"tools\", 3.5)",
                        "changed scoring rule SCO-TOO-02 of operators: concludes tools at most 3.75 -> tools at most 3.5"),
                other(
                        OperatorContent.FLAGS,
                        "dataScore < 2.5",
                        "dataScore < 3.25",
                        "changed flag FLG-DAT-01 of operators: dataScore < 2.5 -> < 3.25"));
    }

    @ParameterizedTest
    @MethodSource("otherModels")
    void everyChangeOfAnotherModelIsSaidToo(Edit edit) {
        assertThat(lines(read(OperatorContent.valid()), read(edit.content())))
                .containsExactlyElementsOf(edit.changes());
    }

    @ParameterizedTest
    @MethodSource("references")
    void everyChangeOfReferenceValuesIsSaidToo(Edit edit) {
        assertThat(lines(read(TinyReferences.valid()), read(edit.content()))).containsExactlyElementsOf(edit.changes());
    }

    @Test
    void aLadderComesAndGoesInOneLine() {
        TinyContent less = valid().without(LADDER)
                .without(LABELS)
                .without(GATES)
                .without(GATES_TEXTS)
                .without(ADVICE)
                .without(ADVICE_TEXTS);

        assertThat(lines(BEFORE, read(less)))
                .contains("removed ladder of tiny: three stages")
                .noneMatch(line -> line.startsWith("removed stage"));
        assertThat(lines(read(less), BEFORE))
                .contains("added ladder of tiny: three stages")
                .noneMatch(line -> line.startsWith("added stage"));
    }

    @Test
    void textsOfOtherLanguagesAreCounted() {
        ContentRelease before = read(TinyFrench.withGaps());
        ContentRelease after = read(TinyFrench.complete()
                .replacing(TinyFrench.MODULES, "Vous en écrivez une.", "Vous l’écrivez.")
                .replacing(TinyFrench.MONEY, "help: \"Les lettres signées comptent.\", ", ""));

        assertThat(lines(before, after)).containsExactly("changed French texts: 1 changed, 8 added, 1 removed");
        assertThat(lines(after, after)).isEmpty();
    }

    @Test
    void aLanguageComesAndGoesAsAWhole() {
        ContentRelease french = read(TinyFrench.complete());

        assertThat(lines(BEFORE, french)).containsExactly("added French texts: 101 texts");
        assertThat(lines(french, BEFORE)).containsExactly("removed French texts: 101 texts");
    }

    @ParameterizedTest
    @MethodSource({"questionnaires", "questions", "options", "rules", "laddersAndLabels", "curriculum", "sources"})
    void everyChangeIsSaidInTheWordsOfTheField(Edit edit) {
        ContentRelease after = read(edit.content());

        assertThat(lines(BEFORE, after)).containsExactlyElementsOf(edit.changes());
    }

    @Test
    void theSameContentHasNoChanges() {
        assertThat(lines(BEFORE, read(valid()))).isEmpty();
    }

    @Test
    void aCommentIsNoChange() {
        ContentRelease commented = read(valid().with(MONEY, "# Who pays.\n" + valid().text(MONEY)));

        assertThat(commented.fingerprint()).isNotEqualTo(BEFORE.fingerprint());
        assertThat(lines(BEFORE, commented)).isEmpty();
    }

    @Test
    void whatCameGoesWhenTheReleasesAreTurned() {
        ContentRelease less = read(valid().replacing(SCALES, "  - { key: skills, label: \"Skills\" }\n", ""));

        assertThat(lines(less, BEFORE)).containsExactly("changed question topics of tiny/1: option added: skills");
    }

    @Test
    void aNewVersionIsComparedWithTheOneBefore() {
        ContentRelease after = read(secondVersion());

        assertThat(lines(BEFORE, after))
                .containsExactly(
                        "added questionnaire tiny/2: \"Tiny\", 9 questions, compared below with tiny/1",
                        "changed questionnaire tiny/2: published 2026-01-15 -> 2026-03-01",
                        "changed question members of tiny/2: weight 1 -> 2");
        assertThat(lines(after, BEFORE)).containsExactly("removed questionnaire tiny/2: \"Tiny\", 9 questions");
    }

    @Test
    void anotherQuestionnaireComesWithItsRules() {
        TinyContent both = valid();
        for (var file : valid().folder().files()) {
            if (!file.path().startsWith("curriculum") && !file.path().startsWith("docs")) {
                both = both.with(
                        file.path().replace("/tiny/", "/other/"),
                        file.text().replace("id: tiny", "id: other").replace("rules.tiny", "rules.other"));
            }
        }

        assertThat(lines(BEFORE, read(both)))
                .containsExactly(
                        "added questionnaire other/1: \"Tiny\", 9 questions", "added rules of other: twelve rules");
    }

    private static TinyContent secondVersion() {
        TinyContent both = valid();
        for (var file : valid().folder().under("questionnaires/tiny/1/")) {
            both = both.with(file.path().replace("/1/", "/2/"), file.text());
        }
        return both.replacing("questionnaires/tiny/2/questionnaire.yaml", "version: \"1\"", "version: \"2\"")
                .replacing("questionnaires/tiny/2/questionnaire.yaml", "2026-01-15", "2026-03-01")
                .replacing(
                        "questionnaires/tiny/2/money.yaml",
                        "points: 100 }\n    weight: 1\n    source: book-2",
                        "points: 100 }\n    weight: 2\n    source: book-2");
    }

    /** Reads and checks, but does not compile: what is compared is what the rules say. */
    private static ContentRelease read(TinyContent content) {
        ContentFolder folder = content.folder();
        ContentProblems problems = new ContentProblems();
        Sources sources = new YamlSources(problems).read(folder);
        Questionnaires questionnaires = new YamlQuestionnaires(folder, sources, problems, Translation.none()).read();
        DroolsRules rules = new DroolsRules(folder, sources, problems);
        List<DroolsRules.Checked> checked = questionnaires.list().stream()
                .flatMap(questionnaire -> rules.read(questionnaire).stream())
                .toList();
        Optional<Curriculum> curriculum =
                new YamlCurriculum(folder, sources, Set.of(), Set.of(), problems, Translation.none()).read();
        ReferenceTables references =
                new YamlReferenceValues(folder, sources, questionnaires, problems, Translation.none()).read();
        List<TranslatedContent> translations = folder.languages().stream()
                .map(language -> TranslatedContent.read(folder, sources, language, checked, problems))
                .toList();
        problems.refuse();
        RuleBooks books =
                new RuleBooks(checked.stream().map(ContentDiffTest::uncompiled).toList());
        Basis basis = new Basis("id", books, curriculum.orElseThrow(), sources);
        return new ContentRelease(
                basis.release(),
                folder.fingerprint(),
                questionnaires,
                basis.ruleBooks(),
                basis.curriculum(),
                references,
                sources,
                LanguageEditions.of(basis, references, translations));
    }

    private static RuleBook uncompiled(DroolsRules.Checked checked) {
        return new RuleBook(
                checked.questionnaire(), checked.fields(), checked.ladder(), checked.labels(), checked.rules(), () -> {
                    throw new IllegalStateException("Nothing is judged here.");
                });
    }

    private static List<String> lines(ContentRelease before, ContentRelease after) {
        return ContentDiff.between(before, after).stream()
                .map(change -> change.kind().key() + " " + change.subject() + ": " + change.what())
                .toList();
    }
}
