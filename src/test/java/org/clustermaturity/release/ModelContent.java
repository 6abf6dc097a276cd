package org.clustermaturity.release;

import java.util.List;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblem;
import org.clustermaturity.content.FaultyContent;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.scoring.Ladder;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.drools.KeptRules;

/** Content of another model than the shipped one. */
public record ModelContent(ContentFolder folder) {

    /** Every complaint about it, as its author sees it; none when it is without fault. */
    public List<String> complaints() {
        try {
            new ContentReleases(KeptRules.nowhere()).make(folder);
            return List.of();
        } catch (FaultyContent e) {
            return e.problems().stream().map(ContentProblem::message).toList();
        }
    }

    public Questionnaire questionnaire() {
        return rules().questionnaire();
    }

    public Ladder ladder() {
        return rules().ladder();
    }

    private RuleBook rules() {
        return new ContentReleases(KeptRules.nowhere())
                .make(folder)
                .ruleBooks()
                .list()
                .get(0);
    }
}
