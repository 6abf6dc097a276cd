package org.clustermaturity.release;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.content.ContentFile;
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

    /** The same rules over questions of which one file is another one. */
    public static RuleBook ruleBookWith(String path, UnaryOperator<String> change) {
        List<ContentFile> files = FOLDER.files().stream()
                .map(file -> file.path().equals(path) ? new ContentFile(path, change.apply(file.text())) : file)
                .toList();
        return new ContentReleases(KeptRules.in(Path.of("target/compiled-rules")))
                .make(new ContentFolder(files))
                .ruleBooks()
                .find("cluster-maturity/2026-1")
                .orElseThrow();
    }

    public static Basis basis() {
        return bases().in(Language.ENGLISH).content();
    }

    public static Editions<Basis> bases() {
        return RELEASE.editions().bases();
    }
}
