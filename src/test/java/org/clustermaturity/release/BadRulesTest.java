package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.Specimen.specimen;
import static org.clustermaturity.release.TinyContent.ADVICE;
import static org.clustermaturity.release.TinyContent.FLAGS;
import static org.clustermaturity.release.TinyContent.FLAGS_TEXTS;
import static org.clustermaturity.release.TinyContent.GATES;
import static org.clustermaturity.release.TinyContent.GATES_TEXTS;
import static org.clustermaturity.release.TinyContent.LABELS;
import static org.clustermaturity.release.TinyContent.LADDER;
import static org.clustermaturity.release.TinyContent.SCORING;
import static org.clustermaturity.release.TinyContent.valid;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults in rules and in what stands beside them. */
class BadRulesTest {

    static Stream<Specimen> conditions() {
        return Stream.of(
                specimen("a misspelt field", valid().replacing(GATES, "age >= 2", "aeg >= 2"), """
                        rules/tiny/gates/gates.drl:14
                          Rule GAT-MID-02: Scored has no field "aeg"."""),
                specimen("a misspelt option", valid().replacing(GATES, "Written.AGREED", "Written.AGREE"), """
                        rules/tiny/gates/gates.drl:6
                          Rule GAT-MID-01: Field "writtenStrategy" is compared with "Written.AGREE", which is none of its options.
                          Maybe it should be "Written.AGREED"."""),
                specimen(
                        "an option of another scale", valid().replacing(GATES, "Written.AGREED", "Merger.RECENT"), """
                        rules/tiny/gates/gates.drl:6
                          Rule GAT-MID-01: Field "writtenStrategy" is compared with "Merger.RECENT", which is none of its options.
                          Maybe one of: Written.AGREED, Written.IN_PREPARATION, Written.NONE."""),
                specimen("a number where an option belongs", valid().replacing(GATES, "Written.AGREED", "2"), """
                        rules/tiny/gates/gates.drl:6
                          Rule GAT-MID-01: Field "writtenStrategy" is compared with "2", which is none of its options.
                          Maybe one of: Written.AGREED, Written.IN_PREPARATION, Written.NONE."""),
                specimen(
                        "a text where an option belongs",
                        valid().replacing(GATES, "Written.AGREED", "\"agreed\""),
                        """
                        rules/tiny/gates/gates.drl:6
                          Rule GAT-MID-01: Field "writtenStrategy" is compared with ""agreed"", which is none of its options.
                          Maybe one of: Written.AGREED, Written.IN_PREPARATION, Written.NONE."""),
                specimen("a text where a number belongs", valid().replacing(GATES, "age >= 2", "age >= \"2\""), """
                        rules/tiny/gates/gates.drl:14
                          Rule GAT-MID-02: Field "age" is compared with ""2"", which is no plain number."""),
                specimen("a number that is too exact", valid().replacing(GATES, "age >= 2", "age >= 2.00001"), """
                        rules/tiny/gates/gates.drl:14
                          Rule GAT-MID-02: Field "age" is compared with "2.00001", which is no plain number."""),
                specimen("a number in hexadecimal digits", valid().replacing(GATES, "age >= 2", "age >= 0x2"), """
                        rules/tiny/gates/gates.drl:14
                          Rule GAT-MID-02: Field "age" is compared with "0x2", which is no plain number."""),
                specimen(
                        "an order between options of which none is better",
                        valid().replacing(
                                        FLAGS,
                                        "merger in ( Merger.PLANNED, Merger.RECENT )",
                                        "merger >= Merger.PLANNED"),
                        """
                        rules/tiny/flags/flags.drl:6
                          Rule FLG-MER-01: "merger >= Merger.PLANNED" orders options of field "merger", none of which is better than another.
                          Maybe == or in."""),
                specimen(
                        "an operator that does not exist here",
                        valid().replacing(FLAGS, "shares > 100", "shares != 100"),
                        """
                        rules/tiny/flags/flags.drl:14
                          Rule FLG-SHA-01: Operator != in "shares != 100" is not allowed.
                          Maybe one of: ==, >=, >, <=, <, in."""),
                specimen("not in", valid().replacing(FLAGS, "merger in (", "merger not in ("), """
                        rules/tiny/flags/flags.drl:6
                          Rule FLG-MER-01: "merger not in (Merger.PLANNED, Merger.RECENT)" is not allowed in a rule.
                          Maybe compare a field with a number or an option: field >= 3, field == Scale.KEY."""),
                specimen("arithmetic on the left", valid().replacing(FLAGS, "shares > 100", "shares + 1 > 100"), """
                        rules/tiny/flags/flags.drl:14
                          Rule FLG-SHA-01: "shares + 1" is not allowed where a field is expected.
                          Maybe the name of a question."""),
                specimen("arithmetic on the right", valid().replacing(FLAGS, "shares > 100", "shares > 50 + 50"), """
                        rules/tiny/flags/flags.drl:14
                          Rule FLG-SHA-01: Field "shares" is compared with "50 + 50", which is no plain number."""),
                specimen(
                        "two fields compared",
                        valid().replacing(FLAGS, "shares > 100", "privateShare > publicShare"),
                        """
                        rules/tiny/flags/flags.drl:14
                          Rule FLG-SHA-01: Field "privateShare" is compared with "publicShare", which is no plain number."""),
                specimen("the number first", valid().replacing(FLAGS, "shares > 100", "100 < shares"), """
                        rules/tiny/flags/flags.drl:14
                          Rule FLG-SHA-01: "100" is not allowed where a field is expected.
                          Maybe the name of a question."""),
                specimen("a negation", valid().replacing(FLAGS, "shares > 100", "!(shares > 100)"), """
                        rules/tiny/flags/flags.drl:14
                          Rule FLG-SHA-01: "!(shares > 100)" is not allowed in a rule.
                          Maybe compare a field with a number or an option: field >= 3, field == Scale.KEY."""),
                specimen("half a comparison", valid().replacing(FLAGS, "shares > 100", "shares > 100 && < 200"), """
                        rules/tiny/flags/flags.drl:14
                          Rule FLG-SHA-01: "< 200" is not allowed in a rule.
                          Maybe compare a field with a number or an option: field >= 3, field == Scale.KEY."""),
                specimen("a field that comes later", valid().replacing(SCORING, "members < 1", "moneyScore < 1"), """
                        rules/tiny/scoring/scoring.drl:22
                          Rule SCO-MON-02: Answers has no field "moneyScore"."""),
                specimen("a field alone", valid().replacing(FLAGS, "shares > 100", "shares"), """
                        rules/tiny/flags/flags.drl:14
                          Rule FLG-SHA-01: "shares" is not allowed in a rule.
                          Maybe compare a field with a number or an option: field >= 3, field == Scale.KEY."""));
    }

    static Stream<Specimen> shapes() {
        return Stream.of(
                specimen(
                        "the fact of another folder",
                        valid().replacing(GATES, "Scored( age >= 2 )", "Answers( age >= 2 )"),
                        """
                        rules/tiny/gates/gates.drl:14
                          Rule GAT-MID-02 is not one pattern Scored( ... ).
                          Maybe the rule can be said with comparisons alone."""),
                specimen(
                        "a binding of the fact",
                        valid().replacing(GATES, "Scored( age >= 2 )", "$it : Scored( age >= 2 )"),
                        """
                        rules/tiny/gates/gates.drl:14
                          Rule GAT-MID-02 is not one pattern Scored( ... ).
                          Maybe the rule can be said with comparisons alone."""),
                specimen(
                        "a binding of a field",
                        valid().replacing(GATES, "Scored( age >= 2 )", "Scored( $age : age >= 2 )"),
                        """
                        rules/tiny/gates/gates.drl:14
                          Rule GAT-MID-02: "$age : age >= 2" gives a field another name.
                          Maybe the text can name the field itself."""),
                specimen(
                        "a binding of a field alone",
                        valid().replacing(GATES, "Scored( age >= 2 )", "Scored( $age : age )"),
                        """
                        rules/tiny/gates/gates.drl:14
                          Rule GAT-MID-02: "$age : age" gives a field another name.
                          Maybe the text can name the field itself."""),
                specimen(
                        "two patterns",
                        valid().replacing(
                                        GATES, "Scored( age >= 2 )", "Scored( age >= 2 )\n    Scored( members >= 1 )"),
                        """
                        rules/tiny/gates/gates.drl:14
                          Rule GAT-MID-02 is not one pattern Scored( ... ).
                          Maybe the rule can be said with comparisons alone."""),
                specimen("not", valid().replacing(GATES, "Scored( age >= 2 )", "not Scored( age >= 2 )"), """
                        rules/tiny/gates/gates.drl:14
                          Rule GAT-MID-02 is not one pattern Scored( ... ).
                          Maybe the rule can be said with comparisons alone."""),
                specimen(
                        "or",
                        valid().replacing(
                                        GATES,
                                        "Scored( age >= 2 )",
                                        "( Scored( age >= 2 ) or Scored( members >= 1 ) )"),
                        """
                        rules/tiny/gates/gates.drl:14
                          Rule GAT-MID-02 is not one pattern Scored( ... ).
                          Maybe the rule can be said with comparisons alone."""),
                specimen(
                        "from",
                        valid().replacing(GATES, "Scored( age >= 2 )", "Scored( age >= 2 ) from entry-point \"other\""),
                        """
                        rules/tiny/gates/gates.drl:14
                          Rule GAT-MID-02 is not one pattern Scored( ... ).
                          Maybe the rule can be said with comparisons alone."""),
                specimen(
                        "from a list",
                        valid().replacing(GATES, "Scored( age >= 2 )", "Scored( age >= 2 ) from list"),
                        """
                        rules/tiny/gates/gates.drl:14
                          Rule GAT-MID-02 is not one pattern Scored( ... ).
                          Maybe the rule can be said with comparisons alone."""),
                specimen(
                        "accumulate",
                        valid().replacing(
                                        GATES, "Scored( age >= 2 )", "accumulate( Scored( age >= 2 ), $n : count(1) )"),
                        """
                        rules/tiny/gates/gates.drl:14
                          Rule GAT-MID-02 is not one pattern Scored( ... ).
                          Maybe the rule can be said with comparisons alone."""),
                specimen("eval", valid().replacing(GATES, "Scored( age >= 2 )", "eval( true )"), """
                        rules/tiny/gates/gates.drl:14
                          Rule GAT-MID-02 is not one pattern Scored( ... ).
                          Maybe the rule can be said with comparisons alone."""),
                specimen(
                        "eval beside a pattern",
                        valid().replacing(GATES, "Scored( age >= 2 )", "Scored( age >= 2 )\n    eval( true )"),
                        """
                        rules/tiny/gates/gates.drl:14
                          Rule GAT-MID-02 is not one pattern Scored( ... ).
                          Maybe the rule can be said with comparisons alone."""),
                specimen("no condition", valid().replacing(GATES, "Scored( age >= 2 )", ""), """
                        rules/tiny/gates/gates.drl:15
                          Rule GAT-MID-02 is not one pattern Scored( ... ).
                          Maybe the rule can be said with comparisons alone."""),
                specimen(
                        "a passive pattern",
                        valid().replacing(GATES, "Scored( age >= 2 )", "?Scored( age >= 2 )"),
                        """
                        rules/tiny/gates/gates.drl:14
                          Rule GAT-MID-02 is not one pattern Scored( ... ).
                          Maybe the rule can be said with comparisons alone."""),
                specimen("no brackets closed", valid().replacing(GATES, "Scored( age >= 2 )", "Scored( age >= 2"), """
                        rules/tiny/gates/gates.drl:15
                          The rule language does not know this.
                          Maybe a word or bracket before it is missing."""),
                specimen("no end", valid().replacing(GATES, "end\n\nrule \"GAT-TOP-01", "\nrule \"GAT-TOP-01"), """
                        rules/tiny/gates/gates.drl:23
                          The rule language does not know this.
                          Maybe a word or bracket before it is missing."""));
    }

    static Stream<Specimen> files() {
        return Stream.of(
                specimen(
                        "another package",
                        valid().replacing(GATES, "package rules.tiny.gates;", "package rules.tiny.gate;"),
                        """
                        rules/tiny/gates/gates.drl:1
                          The package is "rules.tiny.gate".
                          Maybe it should be the folder: "rules.tiny.gates"."""),
                specimen("no package", valid().replacing(GATES, "package rules.tiny.gates;\n", "\n"), """
                        rules/tiny/gates/gates.drl:1
                          The package is "".
                          Maybe it should be the folder: "rules.tiny.gates"."""),
                specimen(
                        "an import",
                        valid().replacing(
                                        GATES,
                                        "package rules.tiny.gates;\n",
                                        "package rules.tiny.gates;\nimport java.util.List;"),
                        """
                        rules/tiny/gates/gates.drl:2
                          An import is not allowed in a rule file.
                          Maybe the rule can be said with comparisons alone."""),
                specimen(
                        "a static import",
                        valid().replacing(
                                        GATES,
                                        "package rules.tiny.gates;\n",
                                        "package rules.tiny.gates;\nimport static java.lang.Math.abs;"),
                        """
                        rules/tiny/gates/gates.drl:2
                          An import is not allowed in a rule file.
                          Maybe the rule can be said with comparisons alone."""),
                specimen(
                        "a global",
                        valid().replacing(
                                        GATES,
                                        "package rules.tiny.gates;\n",
                                        "package rules.tiny.gates;\nglobal java.util.List list;"),
                        """
                        rules/tiny/gates/gates.drl:2
                          A global is not allowed in a rule file.
                          Maybe the rule can be said with comparisons alone."""),
                specimen(
                        "a function",
                        valid().replacing(
                                        GATES,
                                        "package rules.tiny.gates;\n",
                                        "package rules.tiny.gates;\nfunction boolean yes() { return true; }"),
                        """
                        rules/tiny/gates/gates.drl:2
                          A function is not allowed in a rule file.
                          Maybe the rule can be said with comparisons alone."""),
                specimen(
                        "a type",
                        valid().replacing(
                                        GATES,
                                        "package rules.tiny.gates;\n",
                                        "package rules.tiny.gates;\ndeclare Thing name : String end"),
                        """
                        rules/tiny/gates/gates.drl:2
                          A type declaration is not allowed in a rule file.
                          Maybe the rule can be said with comparisons alone."""),
                specimen(
                        "a query",
                        valid().replacing(
                                        GATES,
                                        "package rules.tiny.gates;\n",
                                        "package rules.tiny.gates;\nquery \"all\" Scored() end"),
                        """
                        rules/tiny/gates/gates.drl:2
                          Rule "all" is not named like GAT-ABC-01 and a statement.""",
                        """
                        rules/tiny/gates/gates.drl:2
                          Rule all does not end with a conclusion of this folder.
                          Maybe one of: conclude.gateMet();"""),
                specimen(
                        "a unit",
                        valid().replacing(
                                        GATES, "package rules.tiny.gates;\n", "package rules.tiny.gates;\nunit Other;"),
                        """
                        rules/tiny/gates/gates.drl:2
                          A unit is not allowed in a rule file.
                          Maybe the rule can be said with comparisons alone."""),
                specimen(
                        "a dialect for the file",
                        valid().replacing(
                                        GATES,
                                        "package rules.tiny.gates;\n",
                                        "package rules.tiny.gates;\ndialect \"mvel\""),
                        """
                        rules/tiny/gates/gates.drl:2
                          An attribute is not allowed in a rule file.
                          Maybe the rule can be said with comparisons alone."""),
                specimen("no rule file at all", valid().with(GATES, "GAT-MID-01: nothing\n"), """
                        rules/tiny/gates/gates.drl:1
                          The rule language does not know this.
                          Maybe a word or bracket before it is missing."""),
                specimen("an empty rule file", valid().with(GATES, ""), """
                        rules/tiny/gates/gates.drl:1
                          There is no rule in this file."""));
    }

    static Stream<Specimen> heads() {
        return Stream.of(
                specimen(
                        "salience",
                        valid().replacing(
                                        GATES,
                                        "@stage(\"middle\") @source(\"book-1\")\nwhen\n    Scored( age",
                                        "@stage(\"middle\") @source(\"book-1\")\n    salience 10\nwhen\n    Scored( age"),
                        """
                        rules/tiny/gates/gates.drl:11
                          An attribute (GAT-MID-02) is not allowed in a rule file.
                          Maybe the rule can be said with comparisons alone."""),
                specimen(
                        "no-loop",
                        valid().replacing(
                                        GATES,
                                        "@stage(\"middle\") @source(\"book-1\")\nwhen\n    Scored( age",
                                        "@stage(\"middle\") @source(\"book-1\")\n    no-loop\nwhen\n    Scored( age"),
                        """
                        rules/tiny/gates/gates.drl:11
                          An attribute (GAT-MID-02) is not allowed in a rule file.
                          Maybe the rule can be said with comparisons alone."""),
                specimen(
                        "a parent rule",
                        valid().replacing(
                                        GATES,
                                        "rule \"GAT-MID-02 the organisation is two years old\"",
                                        "rule \"GAT-MID-02 the organisation is two years old\" extends \"GAT-MID-01 a strategy is agreed\""),
                        """
                        rules/tiny/gates/gates.drl:11
                          A named consequence or a parent rule (GAT-MID-02) is not allowed.
                          Maybe the rule can be said with comparisons alone."""),
                specimen(
                        "an unknown annotation",
                        valid().replacing(FLAGS, "@source(\"book-2\")", "@sorce(\"book-2\")"),
                        """
                        rules/tiny/flags/flags.drl:3
                          Rule FLG-MER-01 carries @sorce, which does not exist.
                          Maybe it should be "source".""",
                        """
                        rules/tiny/flags/flags.drl:3
                          Rule FLG-MER-01 names no source.
                          Maybe it should be "own-proposal"."""),
                specimen(
                        "an annotation of another language",
                        valid().replacing(FLAGS, "@source(\"book-2\")", "@source(\"book-2\") @watch(\"*\")"),
                        """
                        rules/tiny/flags/flags.drl:3
                          Rule FLG-MER-01 carries @watch, which does not exist.
                          Maybe one of: closes, kind, since, source, stage."""),
                specimen("no source", valid().replacing(FLAGS, " @source(\"book-2\")", ""), """
                        rules/tiny/flags/flags.drl:3
                          Rule FLG-MER-01 names no source.
                          Maybe it should be "own-proposal"."""),
                specimen(
                        "an unknown source",
                        valid().replacing(FLAGS, "@source(\"book-2\")", "@source(\"book-3\")"),
                        """
                        rules/tiny/flags/flags.drl:3
                          Rule FLG-MER-01 names source "book-3", which docs/sources.yaml does not define.
                          Maybe it should be "book-1"."""),
                specimen(
                        "a name without a statement",
                        valid().replacing(FLAGS, "FLG-MER-01 a merger is planned or recent", "FLG-MER-01"),
                        """
                        rules/tiny/flags/flags.drl:3
                          Rule "FLG-MER-01" is not named like FLG-ABC-01 and a statement."""),
                specimen(
                        "a name of another folder",
                        valid().replacing(FLAGS, "FLG-MER-01", "GAT-MER-01")
                                .replacing(FLAGS_TEXTS, "FLG-MER-01", "GAT-MER-01"),
                        """
                        rules/tiny/flags/flags.drl:3
                          Rule "GAT-MER-01 a merger is planned or recent" is not named like FLG-ABC-01 and a statement."""),
                specimen(
                        "a name that is no id",
                        valid().replacing(FLAGS, "FLG-MER-01", "FLG-MERGER-1")
                                .replacing(FLAGS_TEXTS, "FLG-MER-01", "FLG-MERGER-1"),
                        """
                        rules/tiny/flags/flags.drl:3
                          Rule "FLG-MERGER-1 a merger is planned or recent" is not named like FLG-ABC-01 and a statement."""),
                specimen(
                        "an unknown kind of flag",
                        valid().replacing(FLAGS, "@kind(\"renewal\")", "@kind(\"renew\")"),
                        """
                        rules/tiny/flags/flags.drl:3
                          Rule FLG-MER-01 has the kind "renew".
                          Maybe one of: contradiction, warning, renewal."""),
                specimen("no kind of flag", valid().replacing(FLAGS, "@kind(\"renewal\") ", ""), """
                        rules/tiny/flags/flags.drl:3
                          Rule FLG-MER-01 has the kind "".
                          Maybe one of: contradiction, warning, renewal."""),
                specimen(
                        "a kind of something that is no flag",
                        valid().replacing(
                                        GATES,
                                        "@stage(\"middle\") @source(\"book-1\")\nwhen\n    Scored( age",
                                        "@stage(\"middle\") @kind(\"renewal\") @source(\"book-1\")\nwhen\n    Scored( age"),
                        """
                        rules/tiny/gates/gates.drl:11
                          Rule GAT-MID-02 is no flag but carries @kind."""),
                specimen(
                        "an id that stands twice in two files",
                        valid().with(
                                        "rules/tiny/advice/more.drl",
                                        "package rules.tiny.advice;\n\nrule \"ADV-STR-01 the strategy is being written\"\n    @source(\"book-1\")\nwhen\n    Staged( writtenStrategy == Written.IN_PREPARATION )\nthen\n    conclude.module(\"M01\");\nend\n")
                                .with(
                                        "rules/tiny/advice/more.texts.en.yaml",
                                        "ADV-STR-01: { statement: \"It is being written.\" }\n"),
                        """
                        rules/tiny/advice/more.drl:3
                          Rule ADV-STR-01 has the id of a rule in rules/tiny/advice/advice.drl:3."""),
                specimen(
                        "an unknown stage",
                        valid().replacing(
                                        GATES,
                                        "@stage(\"middle\") @source(\"book-1\")\nwhen\n    Scored( age",
                                        "@stage(\"midle\") @source(\"book-1\")\nwhen\n    Scored( age"),
                        """
                        rules/tiny/gates/gates.drl:11
                          Rule GAT-MID-02 belongs to stage "midle", which does not exist.
                          Maybe it should be "middle"."""),
                specimen(
                        "two stages",
                        valid().replacing(
                                        GATES,
                                        "@stage(\"middle\") @source(\"book-1\")\nwhen\n    Scored( age",
                                        "@stage(\"middle, top\") @source(\"book-1\")\nwhen\n    Scored( age"),
                        """
                        rules/tiny/gates/gates.drl:11
                          Rule GAT-MID-02 belongs to 2 stages.
                          Maybe the lowest of them: higher stages ask for it, too."""),
                specimen(
                        "the first stage",
                        valid().replacing(
                                        GATES,
                                        "@stage(\"middle\") @source(\"book-1\")\nwhen\n    Scored( age",
                                        "@stage(\"start\") @source(\"book-1\")\nwhen\n    Scored( age"),
                        """
                        rules/tiny/gates/gates.drl:11
                          Rule GAT-MID-02 belongs to the first stage, which everybody has."""),
                specimen(
                        "a stage of something that is no gate",
                        valid().replacing(FLAGS, "@kind(\"renewal\")", "@kind(\"renewal\") @stage(\"top\")"),
                        """
                        rules/tiny/flags/flags.drl:3
                          Rule FLG-MER-01 is no gate but carries @stage."""),
                specimen(
                        "an unknown gate that a module closes",
                        valid().replacing(ADVICE, "@closes(\"GAT-MID-01\")", "@closes(\"GAT-MID-91\")"),
                        """
                        rules/tiny/advice/advice.drl:3
                          Rule ADV-STR-01 closes gate "GAT-MID-91", which does not exist.
                          Maybe it should be "GAT-MID-01"."""),
                specimen(
                        "a gate that something other than advice closes",
                        valid().replacing(FLAGS, "@kind(\"renewal\")", "@kind(\"renewal\") @closes(\"GAT-MID-01\")"),
                        """
                        rules/tiny/flags/flags.drl:3
                          Rule FLG-MER-01 is no advice but carries @closes."""));
    }

    static Stream<Specimen> conclusions() {
        return Stream.of(
                specimen(
                        "a conclusion of another folder",
                        valid().replacing(ADVICE, "conclude.module(\"M01\");", "conclude.gateMet();"),
                        """
                        rules/tiny/advice/advice.drl:7
                          Rule ADV-STR-01 does not end with a conclusion of this folder.
                          Maybe one of: conclude.module("M21");"""),
                specimen(
                        "a misspelt conclusion",
                        valid().replacing(ADVICE, "conclude.module(\"M01\");", "conclude.modul(\"M01\");"),
                        """
                        rules/tiny/advice/advice.drl:7
                          Rule ADV-STR-01 does not end with a conclusion of this folder.
                          Maybe one of: conclude.module("M21");"""),
                specimen(
                        "a conclusion with too much",
                        valid().replacing(SCORING, "conclude.cap(\"money\", 40);", "conclude.cap(\"money\", 40, 50);"),
                        """
                        rules/tiny/scoring/scoring.drl:23
                          Rule SCO-MON-02 does not end with a conclusion of this folder.
                          Maybe one of: conclude.weightedMean("dimension"); conclude.sum, minimum, ratioOfTicks or staircase likewise; conclude.cap("dimension", 40); conclude.tally("name");"""),
                specimen(
                        "a conclusion with too little",
                        valid().replacing(SCORING, "conclude.cap(\"money\", 40);", "conclude.cap(\"money\");"),
                        """
                        rules/tiny/scoring/scoring.drl:23
                          Rule SCO-MON-02 does not end with a conclusion of this folder.
                          Maybe one of: conclude.weightedMean("dimension"); conclude.sum, minimum, ratioOfTicks or staircase likewise; conclude.cap("dimension", 40); conclude.tally("name");"""),
                specimen(
                        "a negative cap",
                        valid().replacing(SCORING, "conclude.cap(\"money\", 40);", "conclude.cap(\"money\", -40);"),
                        """
                        rules/tiny/scoring/scoring.drl:19
                          Rule SCO-MON-02 caps at -40, but scores run from 0 to 100."""),
                specimen(
                        "two conclusions",
                        valid().replacing(
                                        ADVICE,
                                        "conclude.module(\"M01\");",
                                        "conclude.module(\"M01\");\n    conclude.module(\"M02\");"),
                        """
                        rules/tiny/advice/advice.drl:7
                          Rule ADV-STR-01 does not end with a conclusion of this folder.
                          Maybe one of: conclude.module("M21");"""),
                specimen("no conclusion", valid().replacing(ADVICE, "    conclude.module(\"M01\");\n", ""), """
                        rules/tiny/advice/advice.drl:7
                          Rule ADV-STR-01 does not end with a conclusion of this folder.
                          Maybe one of: conclude.module("M21");"""),
                specimen(
                        "modify",
                        valid().replacing(ADVICE, "conclude.module(\"M01\");", "modify( $it ) { setAge(3) }"),
                        """
                        rules/tiny/advice/advice.drl:7
                          Rule ADV-STR-01 does not end with a conclusion of this folder.
                          Maybe one of: conclude.module("M21");"""),
                specimen("insert", valid().replacing(ADVICE, "conclude.module(\"M01\");", "insert( \"x\" );"), """
                        rules/tiny/advice/advice.drl:7
                          Rule ADV-STR-01 does not end with a conclusion of this folder.
                          Maybe one of: conclude.module("M21");"""),
                specimen(
                        "a named consequence",
                        valid().replacing(
                                        ADVICE,
                                        "conclude.module(\"M01\");",
                                        "conclude.module(\"M01\");\nthen[other]\n    conclude.module(\"M02\");"),
                        """
                        rules/tiny/advice/advice.drl:3
                          A named consequence or a parent rule (ADV-STR-01) is not allowed.
                          Maybe the rule can be said with comparisons alone."""),
                specimen("an unknown module", valid().replacing(ADVICE, "\"M01\"", "\"M91\""), """
                        rules/tiny/advice/advice.drl:3
                          Rule ADV-STR-01 advises module "M91", which does not exist.
                          Maybe it should be "M01"."""),
                specimen(
                        "an unknown dimension that is scored",
                        valid().replacing(SCORING, "weightedMean(\"money\")", "weightedMean(\"mony\")"),
                        """
                        rules/tiny/ladder.yaml:1
                          No rule says how dimension "money" is scored.""",
                        """
                        rules/tiny/scoring/scoring.drl:11
                          Rule SCO-MON-01 scores dimension "mony", which does not exist.
                          Maybe it should be "money"."""),
                specimen(
                        "a dimension that is not scored",
                        valid().replacing(SCORING, "cap(\"money\", 40)", "cap(\"context\", 40)"),
                        """
                        rules/tiny/scoring/scoring.drl:19
                          Rule SCO-MON-02 caps dimension "context", which does not exist.
                          Maybe one of: money, strategy."""),
                specimen(
                        "an unknown dimension that is capped",
                        valid().replacing(SCORING, "cap(\"money\", 40)", "cap(\"mony\", 40)"),
                        """
                        rules/tiny/scoring/scoring.drl:19
                          Rule SCO-MON-02 caps dimension "mony", which does not exist.
                          Maybe it should be "money"."""),
                specimen(
                        "a cap beyond 100",
                        valid().replacing(SCORING, "cap(\"money\", 40)", "cap(\"money\", 140)"),
                        """
                        rules/tiny/scoring/scoring.drl:19
                          Rule SCO-MON-02 caps at 140, but scores run from 0 to 100."""),
                specimen("an unknown tally", valid().replacing(SCORING, "tally(\"signs\")", "tally(\"sings\")"), """
                        rules/tiny/scoring/scoring.drl:27
                          Rule SCO-SIG-01 counts under "sings", which does not exist.
                          Maybe one of: signs."""));
    }

    static Stream<Specimen> books() {
        return Stream.of(
                specimen("a gate that a better answer loses", valid().replacing(GATES, "age >= 2", "age < 2"), """
                        rules/tiny/gates/gates.drl:11
                          Rule GAT-MID-02 lets a better answer to "age" lose the gate: {"founded": 2025} meets it, {"founded": 2024} does not.
                          Maybe the operator < should be turned round."""),
                specimen(
                        "a gate that a better option loses",
                        valid().replacing(
                                        GATES,
                                        "writtenStrategy >= Written.AGREED",
                                        "writtenStrategy <= Written.IN_PREPARATION"),
                        """
                        rules/tiny/gates/gates.drl:3
                          Rule GAT-MID-01 lets a better answer to "writtenStrategy" lose the gate: {"writtenStrategy": "in-preparation"} meets it, {"writtenStrategy": "agreed"} does not.
                          Maybe the operator <= should be turned round."""),
                specimen(
                        "a gate that asks for one option in the middle",
                        valid().replacing(
                                        GATES,
                                        "writtenStrategy >= Written.AGREED",
                                        "writtenStrategy == Written.IN_PREPARATION"),
                        """
                        rules/tiny/gates/gates.drl:3
                          Rule GAT-MID-01 lets a better answer to "writtenStrategy" lose the gate: {"writtenStrategy": "in-preparation"} meets it, {"writtenStrategy": "agreed"} does not.
                          Maybe a range is meant: >= or <=."""),
                specimen(
                        "a gate that asks for one number",
                        valid().replacing(GATES, "age >= 2", "members == 2")
                                .replacing(GATES_TEXTS, "{age}", "{members}"),
                        """
                        rules/tiny/gates/gates.drl:11
                          Rule GAT-MID-02 lets a better answer to "members" lose the gate: {"members": 2} meets it, {"members": 3} does not.
                          Maybe a range is meant: >= or <=."""),
                specimen(
                        "a gate over an answer of which none is better",
                        valid().replacing(GATES, "age >= 2", "merger == Merger.NONE")
                                .replacing(GATES_TEXTS, "{age}", "{merger}"),
                        """
                        rules/tiny/gates/gates.drl:11
                          Rule GAT-MID-02 compares "merger", where neither direction is better.
                          Maybe it is a flag."""),
                specimen(
                        "a gate over a single tick",
                        valid().replacing(GATES, "age >= 2", "topicsMarket == YesNo.YES")
                                .replacing(GATES_TEXTS, "{age}", "{topicsMarket}"),
                        """
                        rules/tiny/gates/gates.drl:11
                          Rule GAT-MID-02 compares "topicsMarket", where neither direction is better.
                          Maybe it is a flag."""),
                specimen(
                        "a gate over a sum",
                        valid().replacing(GATES, "age >= 2", "shares <= 100")
                                .replacing(GATES_TEXTS, "{age}", "{shares}"),
                        """
                        rules/tiny/gates/gates.drl:11
                          Rule GAT-MID-02 compares "shares", where neither direction is better.
                          Maybe it is a flag."""),
                specimen(
                        "a gate over a tally",
                        valid().replacing(GATES, "age >= 2", "signs < 1").replacing(GATES_TEXTS, "{age}", "{signs}"),
                        """
                        rules/tiny/gates/gates.drl:11
                          Rule GAT-MID-02 compares "signs", where neither direction is better.
                          Maybe it is a flag."""),
                specimen(
                        "a gate over a question that may not be applicable",
                        valid().replacing(GATES, "age >= 2", "exporters >= 2")
                                .replacing(GATES_TEXTS, "{age}", "{exporters}"),
                        """
                        rules/tiny/gates/gates.drl:11
                          Rule GAT-MID-02 compares "exporters", which need not apply to everybody.
                          Maybe it is a flag."""),
                specimen(
                        "a gate over a score below the last stage",
                        valid().replacing(GATES, "age >= 2", "moneyScore >= 50")
                                .replacing(GATES_TEXTS, "{age}", "{moneyScore}"),
                        """
                        rules/tiny/gates/gates.drl:11
                          Rule GAT-MID-02 compares a score, which only gates of the last stage may.
                          Maybe name the answers that matter; else the reachable stages would not be exact."""),
                specimen("a gate that asks for nothing", valid().replacing(GATES, "age >= 2", ""), """
                        rules/tiny/gates/gates.drl:11
                          Rule GAT-MID-02 asks for nothing.
                          Maybe the comparison was forgotten.""", """
                        rules/tiny/gates/gates.texts.en.yaml:2
                          The text of GAT-MID-02 mentions {age}, which the rule does not compare.
                          It compares: nothing."""),
                specimen(
                        "a cap that better answers run into",
                        valid().replacing(SCORING, "members < 1", "members >= 1"),
                        """
                        rules/tiny/scoring/scoring.drl:19
                          Rule SCO-MON-02 lets a better answer to "members" lower the score: {"members": 0} is not capped, {"members": 1} is.
                          Maybe the operator >= should be turned round."""),
                specimen("a cap under no condition", valid().replacing(SCORING, "members < 1", ""), """
                        rules/tiny/scoring/scoring.drl:19
                          Rule SCO-MON-02 asks for nothing.
                          Maybe the comparison was forgotten.""", """
                        rules/tiny/scoring/scoring.texts.en.yaml:3
                          The text of SCO-MON-02 mentions {members}, which the rule does not compare.
                          It compares: nothing."""),
                specimen(
                        "a mean under a condition",
                        valid().replacing(
                                        SCORING,
                                        "    Answers()\nthen\n    conclude.weightedMean(\"money\");",
                                        "    Answers( members >= 1 )\nthen\n    conclude.weightedMean(\"money\");"),
                        """
                        rules/tiny/scoring/scoring.drl:11
                          Rule SCO-MON-01 scores a dimension under a condition.
                          Maybe a cap says what is meant."""),
                specimen(
                        "a dimension that no rule scores",
                        valid().replacing(SCORING, "conclude.weightedMean(\"money\");", "conclude.tally(\"signs\");"),
                        """
                        rules/tiny/ladder.yaml:1
                          No rule says how dimension "money" is scored."""),
                specimen(
                        "a dimension that two rules score",
                        valid().replacing(SCORING, "conclude.tally(\"signs\");", "conclude.weightedMean(\"money\");")
                                .replacing(SCORING, " merger == Merger.PLANNED ", ""),
                        """
                        rules/tiny/scoring/scoring.drl:27
                          Rule SCO-SIG-01 scores dimension "money" a second time."""),
                specimen(
                        "a stage without a gate",
                        valid().replacing(
                                        GATES,
                                        "@stage(\"top\") @source(\"book-2, own-proposal\")",
                                        "@source(\"book-2, own-proposal\")")
                                .replacing(GATES, "@stage(\"top\") ", ""),
                        """
                        rules/tiny/ladder.yaml:1
                          Stage "top" has no gate, so it is reached together with the one below."""));
    }

    static Stream<Specimen> ladders() {
        return Stream.of(
                specimen("rungs out of order", valid().replacing(LADDER, "rung: 1", "rung: 2"), """
                        rules/tiny/ladder.yaml:14
                          Stage "middle" has rung 2 but is number 1 of the ladder.
                          Maybe two stages changed places."""),
                specimen(
                        "a score that falls",
                        valid().replacing(LADDER, "expected-score: 80", "expected-score: 30"),
                        """
                        rules/tiny/ladder.yaml:25
                          Stage "top" expects a score of 30; it rises with the stages, 0 to 100."""),
                specimen(
                        "a score beyond 100",
                        valid().replacing(LADDER, "expected-score: 80", "expected-score: 101"),
                        """
                        rules/tiny/ladder.yaml:25
                          Stage "top" expects a score of 101; it rises with the stages, 0 to 100."""),
                specimen(
                        "a stage that stands twice",
                        valid().with(
                                        LADDER,
                                        valid().text(LADDER)
                                                + "  - id: start\n    rung: 3\n    title: \"Start\"\n    meaning: \"Again.\"\n    expected-score: 90\n    compares-with: \"nothing\"\n    sources: [ book ]\n")
                                .replacing(GATES, "overallScore >= 60", "members >= 60")
                                .replacing(GATES_TEXTS, "{overallScore}", "{members}"),
                        """
                        rules/tiny/ladder.yaml:1
                          Stage "start" has no gate, so it is reached together with the one below.""",
                        """
                        rules/tiny/ladder.yaml:28
                          Stage "start" stands twice."""),
                specimen(
                        "no stages at all",
                        valid().with(
                                        LADDER,
                                        "published: \"2026-01-15\"\nsource: own-proposal\nabout: \"None.\"\nstages: []\n"),
                        """
                        rules/tiny/advice/advice.drl:14
                          Rule ADV-MON-01: Staged has no field "stage".""",
                        """
                        rules/tiny/gates/gates.drl:3
                          Rule GAT-MID-01 belongs to stage "middle", which does not exist.""",
                        """
                        rules/tiny/gates/gates.drl:11
                          Rule GAT-MID-02 belongs to stage "middle", which does not exist.""",
                        """
                        rules/tiny/gates/gates.drl:19
                          Rule GAT-TOP-01 belongs to stage "top", which does not exist.""",
                        """
                        rules/tiny/gates/gates.drl:27
                          Rule GAT-TOP-02 belongs to stage "top", which does not exist.""",
                        """
                        rules/tiny/ladder.yaml:4
                          A ladder has at least two stages."""),
                specimen(
                        "an unknown source of a stage",
                        valid().replacing(
                                        LADDER,
                                        "expected-score: 80\n    compares-with: \"nothing\"\n    sources: [ own-proposal ]",
                                        "expected-score: 80\n    compares-with: \"nothing\"\n    sources: [ own-proposl ]"),
                        """
                        rules/tiny/ladder.yaml:27
                          Stage "top" names source "own-proposl", which docs/sources.yaml does not define.
                          Maybe it should be "own-proposal"."""),
                specimen(
                        "a label that asks for an unknown gate",
                        valid().replacing(LABELS, "GAT-TOP-01", "GAT-TOP-91"),
                        """
                        rules/tiny/labels.yaml:10
                          Label "bronze" asks for gate "GAT-TOP-91", which no rule defines.
                          Maybe it should be "GAT-TOP-01"."""),
                specimen(
                        "a label that asks for a rule that is no gate",
                        valid().replacing(LABELS, "GAT-TOP-01", "FLG-MER-01"),
                        """
                        rules/tiny/labels.yaml:10
                          Label "bronze" asks for gate "FLG-MER-01", which no rule defines."""),
                specimen(
                        "an unknown source of a label",
                        valid().replacing(LABELS, "sources: [ book ]", "sources: [ boook ]"),
                        """
                        rules/tiny/labels.yaml:7
                          Label "bronze" names source "boook", which docs/sources.yaml does not define.
                          Maybe it should be "book"."""),
                specimen(
                        "an unknown source of all labels",
                        valid().replacing(LABELS, "source: own-proposal", "source: own"),
                        """
                        rules/tiny/labels.yaml:2
                          Label readiness names source "own", which docs/sources.yaml does not define.
                          Maybe one of: book, book-1, book-2, own-proposal."""));
    }

    static Stream<Specimen> texts() {
        return Stream.of(
                specimen("a missing file", valid().without(FLAGS_TEXTS), """
                        rules/tiny/flags/flags.drl:1
                          The texts of this file, rules/tiny/flags/flags.texts.en.yaml, do not exist."""),
                specimen(
                        "a missing text",
                        valid().with(FLAGS_TEXTS, "FLG-MER-01: { statement: \"There is a merger.\" }\n"),
                        """
                        rules/tiny/flags/flags.texts.en.yaml:1
                          Rule FLG-SHA-01 of flags.drl has no text here."""),
                specimen(
                        "a text of no rule",
                        valid().with(
                                        FLAGS_TEXTS,
                                        valid().text(FLAGS_TEXTS)
                                                + "FLG-SHA-02: { statement: \"Nobody says this.\" }\n"),
                        """
                        rules/tiny/flags/flags.texts.en.yaml:3
                          There is no rule FLG-SHA-02 in the rule file beside this one."""),
                specimen(
                        "a text of a rule that stands twice",
                        valid().with(
                                        FLAGS_TEXTS,
                                        valid().text(FLAGS_TEXTS) + "FLG-SHA-01: { statement: \"Again.\" }\n"),
                        """
                        rules/tiny/flags/flags.texts.en.yaml:3
                          Key "FLG-SHA-01" stands here a second time.
                          Maybe one of the two was meant to have another name."""),
                specimen(
                        "a placeholder that is no field",
                        valid().replacing(FLAGS_TEXTS, "{shares} %", "{sahres} %"),
                        """
                        rules/tiny/flags/flags.texts.en.yaml:2
                          The text of FLG-SHA-01 mentions {sahres}, which the rule does not compare.
                          It compares: shares."""),
                specimen(
                        "a placeholder that the rule does not compare",
                        valid().replacing(FLAGS_TEXTS, "{shares} %", "{members} %"),
                        """
                        rules/tiny/flags/flags.texts.en.yaml:2
                          The text of FLG-SHA-01 mentions {members}, which the rule does not compare.
                          It compares: shares."""),
                specimen("a gate without needs", valid().replacing(GATES_TEXTS, " needs: \"2 years\",", ""), """
                        rules/tiny/gates/gates.texts.en.yaml:2
                          The text of gate GAT-MID-02 does not say what it needs or what is there.
                          Maybe "needs" is missing, or "has" has no placeholder."""),
                specimen("a gate without has", valid().replacing(GATES_TEXTS, ", has: \"{age}\"", ""), """
                        rules/tiny/gates/gates.texts.en.yaml:2
                          The text of gate GAT-MID-02 does not say what it needs or what is there.
                          Maybe "needs" is missing, or "has" has no placeholder."""),
                specimen(
                        "a gate whose has tells nothing",
                        valid().replacing(GATES_TEXTS, "has: \"{age}\"", "has: \"some years\""),
                        """
                        rules/tiny/gates/gates.texts.en.yaml:2
                          The text of gate GAT-MID-02 does not say what it needs or what is there.
                          Maybe "needs" is missing, or "has" has no placeholder."""));
    }

    @ParameterizedTest
    @MethodSource({"conditions", "shapes", "files", "heads", "conclusions", "books", "ladders", "texts"})
    void everyFaultIsNamedWithItsPlaceAndALikelyFix(Specimen specimen) {
        List<String> found = specimen.found();

        assertThat(found).containsExactlyElementsOf(specimen.messages());
    }
}
