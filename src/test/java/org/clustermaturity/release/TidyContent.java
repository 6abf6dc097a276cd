package org.clustermaturity.release;

import static org.clustermaturity.release.TinyContent.ADVICE;
import static org.clustermaturity.release.TinyContent.ADVICE_TEXTS;

import java.util.Optional;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.scoring.drools.KeptRules;

/** The smallest content in which {@code check} finds nothing at all. */
final class TidyContent {

    static final String SCORING_EXAMPLES = "rules/tiny/scoring/scoring.examples.yaml";
    static final String GATES_EXAMPLES = "rules/tiny/gates/gates.examples.yaml";
    static final String FLAGS_EXAMPLES = "rules/tiny/flags/flags.examples.yaml";
    static final String ADVICE_EXAMPLES = "rules/tiny/advice/advice.examples.yaml";
    static final String SHEETS = "rules/tiny/examples.yaml";

    private TidyContent() {}

    /** Content with examples, in which every gate is closed and every module is called for. */
    static TinyContent tidy() {
        return TinyContent.valid()
                .replacing(
                        ADVICE,
                        "@source(\"own-proposal\")",
                        "@source(\"own-proposal\") @closes(\"GAT-TOP-01, GAT-TOP-02\")")
                .replacing(ADVICE, "    conclude.module(\"M02\");\nend\n", """
                            conclude.module("M02");
                        end

                        rule "ADV-REN-01 renewal is called for"
                            @source("own-proposal")
                        when
                            Staged( renewal == YesNo.YES )
                        then
                            conclude.module("M03");
                        end
                        """)
                .replacing(
                        ADVICE_TEXTS,
                        "ADV-MON-01:",
                        "ADV-REN-01: { statement: \"Renewal is called for.\" }\nADV-MON-01:")
                .with(SCORING_EXAMPLES, """
                        - name: "nobody is committed and a merger is planned"
                          given: { answers: { members: 0, merger: planned } }
                          fires: [ SCO-STR-01, SCO-MON-01, SCO-MON-02, SCO-SIG-01 ]

                        - name: "one member is committed and the merger is done"
                          given: { answers: { members: 1, merger: recent } }
                          fires: [ SCO-STR-01, SCO-MON-01 ]
                          nearly: [ SCO-MON-02, SCO-SIG-01 ]
                        """)
                .with(GATES_EXAMPLES, """
                        - name: "on every line"
                          given: { answers: { writtenStrategy: agreed, founded: 2024, members: 15 }, scores: { overall: 60 } }
                          fires: [ GAT-MID-01, GAT-MID-02, GAT-TOP-01, GAT-TOP-02 ]

                        - name: "just under every line"
                          given: { answers: { writtenStrategy: in-preparation, founded: 2025, members: 14, privateShare: 49 } }
                          fires: []
                          nearly: [ GAT-MID-01, GAT-MID-02, GAT-TOP-01, GAT-TOP-02 ]
                        """)
                .with(FLAGS_EXAMPLES, """
                        - name: "a merger and too many shares"
                          given: { answers: { merger: recent, privateShare: 60, publicShare: 41 } }
                          fires: [ FLG-MER-01, FLG-SHA-01 ]

                        - name: "no merger and all shares"
                          given: { answers: { merger: none, privateShare: 60, publicShare: 40 } }
                          fires: []
                          nearly: [ FLG-MER-01, FLG-SHA-01 ]
                        """)
                .with(ADVICE_EXAMPLES, """
                        - name: "everything is due"
                          given: { answers: { writtenStrategy: none }, scores: { money: 49 }, stage: middle, renewal: true }
                          fires: [ ADV-STR-01, ADV-MON-01, ADV-REN-01 ]

                        - name: "nothing is due"
                          given: { answers: { writtenStrategy: agreed }, scores: { money: 50 }, stage: middle }
                          fires: []
                          nearly: [ ADV-STR-01, ADV-MON-01, ADV-REN-01 ]
                        """)
                .with(SHEETS, """
                        - name: "half of everything"
                          given:
                            reference-date: "2026-01-15"
                            answers: { founded: 2020, writtenStrategy: agreed, actionPlan: "no", topics: [ market ], members: 5, privateShare: 50 }
                          comes-to: { overall: 62.2, level: "Growing", dimensions: { strategy: 58.33, money: 70 }, stage: middle, flags: [] }
                        """);
    }

    /** What {@code check} finds in some content, without a list of published versions. */
    static CheckReport check(TinyContent content) {
        return new ContentCheck(new ContentReleases(KeptRules.nowhere())).check(content.folder(), Optional.empty());
    }

    /** What it finds with this text as {@code questionnaires/PUBLISHED}. */
    static CheckReport check(TinyContent content, String published) {
        return new ContentCheck(new ContentReleases(KeptRules.nowhere()))
                .check(content.folder(), Optional.of(new ContentFile(PublishedVersions.PATH, published)));
    }
}
