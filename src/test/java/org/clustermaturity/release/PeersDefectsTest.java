package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.TidyContent.GATES_EXAMPLES;
import static org.clustermaturity.release.TidyContent.SHEETS;
import static org.clustermaturity.release.TidyContent.tidy;
import static org.clustermaturity.release.TinyContent.ADVICE;
import static org.clustermaturity.release.TinyContent.GATES;
import static org.clustermaturity.release.TinyContent.GATES_TEXTS;
import static org.clustermaturity.release.TinyContent.LADDER;
import static org.clustermaturity.release.TinyContent.MONEY;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.scoring.drools.KeptRules;
import org.junit.jupiter.api.Test;

/**
 * Four defects that stand in published questionnaires of others, modelled in one folder: levels that nobody reaches, bands
 * with a gap, bands that overlap, and an example whose stored total is not what its answers come to.
 */
class PeersDefectsTest {

    private static final String FIRST_BANDS = "- { from: 0, points: 0 }\n      - { from: 5, points: 40 }";

    @Test
    void allFourAreFoundInOneRunAndNamed() {
        Map<String, ContentFile> files = new TreeMap<>();
        add("levels", unreachable(), files);
        add("gap", tidy().replacing(MONEY, FIRST_BANDS, FIRST_BANDS.replace("from: 0", "from: 1")), files);
        add("overlap", tidy().replacing(MONEY, "{ from: 20, points: 100 }", "{ from: 5, points: 100 }"), files);
        add("total", tidy().replacing(SHEETS, "money: 70", "money: 75"), files);

        CheckReport report = new ContentCheck(new ContentReleases(KeptRules.nowhere()))
                .check(new ContentFolder(files.values().stream().toList()), Optional.empty());

        assertThat(report.findings())
                .filteredOn(finding -> finding.level() == Finding.Level.FAULT)
                .extracting(finding -> finding.path() + ":" + finding.line() + " " + finding.what())
                .containsExactly(
                        "questionnaires/gap/1/money.yaml:16 Question \"members\": The first band starts at 1, so smaller numbers have no points.",
                        "questionnaires/overlap/1/money.yaml:18 Question \"members\": This band does not start above the one before it.",
                        "rules/levels/ladder.yaml:13 Stage \"middle\" is never the result: who meets its gates has met those of \"top\", too.",
                        "rules/levels/ladder.yaml:21 Stage \"upper\" is never the result: who meets its gates has met those of \"top\", too.",
                        "rules/total/examples.yaml:5 Example \"half of everything\": money is written as 75, but comes to 70.");
    }

    /** Four stages; whoever meets the gates of the second has met those of the third and the fourth. */
    private static TinyContent unreachable() {
        String stage = tidy().text(LADDER)
                .substring(
                        tidy().text(LADDER).indexOf("  - id: middle"),
                        tidy().text(LADDER).indexOf("  - id: top"));
        return tidy().replacing(LADDER, "rung: 2", "rung: 3")
                .replacing(
                        LADDER,
                        "  - id: top",
                        stage.replace("middle", "upper").replace("rung: 1", "rung: 2") + "  - id: top")
                .replacing(GATES, "@stage(\"top\") @source(\"book-2", "@stage(\"upper\") @source(\"book-2")
                .replacing(GATES, "members >= 15 || privateShare >= 50", "writtenStrategy >= Written.IN_PREPARATION")
                .replacing(GATES, "overallScore >= 60", "age >= 1")
                .replacing(GATES_TEXTS, "{members}, {privateShare}", "{writtenStrategy}")
                .replacing(GATES_TEXTS, "{overallScore}", "{age}")
                .replacing(ADVICE, "stage == Stage.MIDDLE", "stage >= Stage.MIDDLE")
                .replacing(
                        GATES_EXAMPLES,
                        "writtenStrategy: in-preparation, founded: 2025",
                        "writtenStrategy: none, founded: 2026")
                .replacing(SHEETS, "stage: middle", "stage: top");
    }

    /** Puts a copy of the questionnaire and its rules under another name. */
    private static void add(String name, TinyContent content, Map<String, ContentFile> files) {
        for (ContentFile file : content.folder().files()) {
            String path = file.path().replace("/tiny/", "/" + name + "/");
            String text = file.text()
                    .replace("id: tiny\n", "id: " + name + "\n")
                    .replace("package rules.tiny.", "package rules." + name + ".");
            files.put(path, new ContentFile(path, text));
        }
    }
}
