package org.clustermaturity.release;

import java.util.List;
import org.clustermaturity.content.ContentProblem;
import org.clustermaturity.content.FaultyContent;
import org.clustermaturity.scoring.drools.KeptRules;

/** Content with a fault, and every message that it must lead to. */
record Specimen(String name, TinyContent content, List<String> messages) {

    static Specimen specimen(String name, TinyContent content, String... messages) {
        return new Specimen(name, content, List.of(messages));
    }

    /** The messages that it leads to; none when it is not refused. */
    List<String> found() {
        try {
            new ContentReleases(KeptRules.nowhere()).make(content.folder());
            return List.of();
        } catch (FaultyContent e) {
            return e.problems().stream().map(ContentProblem::message).toList();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
