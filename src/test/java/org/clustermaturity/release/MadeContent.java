package org.clustermaturity.release;

import java.nio.file.Path;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.language.Editions;
import org.clustermaturity.scoring.drools.KeptRules;

/** Any content, ready to assess on. */
public final class MadeContent {

    private MadeContent() {}

    public static Editions<Basis> bases(ContentFolder content) {
        return new ContentReleases(KeptRules.in(Path.of("target/compiled-rules")))
                .make(content)
                .editions()
                .bases();
    }
}
