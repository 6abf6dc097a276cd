package org.clustermaturity.release;

import java.nio.file.Path;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.drools.KeptRules;

/** The content of this project, made into a release once for all tests. */
public final class ShippedContent {

    private static final ContentFolder FOLDER = ContentFolder.read(Path.of("."));
    private static final ContentRelease RELEASE =
            new ContentReleases(KeptRules.in(Path.of("target/compiled-rules"))).make(FOLDER);

    private ShippedContent() {}

    public static ContentFolder folder() {
        return FOLDER;
    }

    public static RuleBook ruleBook() {
        return RELEASE.ruleBooks().find("cluster-maturity/2026-1").orElseThrow();
    }

    public static Basis basis() {
        return bases().in(Language.ENGLISH).content();
    }

    public static Editions<Basis> bases() {
        return RELEASE.editions().bases();
    }
}
