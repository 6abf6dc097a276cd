package org.clustermaturity.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.ScoreRange;
import org.clustermaturity.scoring.Ladder;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Rule;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.Ruler;
import org.jspecify.annotations.Nullable;

/** What belongs together in two rule books of the same questionnaire version; found once for all assessments. */
final class RulePairs {

    private final List<Pair> gates = new ArrayList<>();
    private final List<Pair> others = new ArrayList<>();
    private final List<Dimensions> dimensions = new ArrayList<>();
    private final int[] rungsNow;
    private final RuleBook after;

    RulePairs(RuleBook before, RuleBook after) {
        this.after = after;
        TreeSet<String> ids = new TreeSet<>();
        before.rules().forEach(rule -> ids.add(rule.id()));
        after.rules().forEach(rule -> ids.add(rule.id()));
        for (String id : ids) {
            add(id, before.find(id).orElse(null), after.find(id).orElse(null));
        }
        pairDimensions(before, after);
        rungsNow = before.ladder().stages().stream()
                .mapToInt(stage -> rungNow(stage, after.ladder()))
                .toArray();
    }

    /** The same rule in both contents; null where it is not in one. */
    record Pair(
            String id,
            Phase phase,
            @Nullable Rule before,
            @Nullable Rule after) {}

    /** The places of a dimension among the scored ones of both contents. */
    record Dimensions(String id, int before, int after) {}

    /** Gates, by id. */
    List<Pair> gates() {
        return gates;
    }

    /** All rules but gates, by id. */
    List<Pair> others() {
        return others;
    }

    /** The scored dimensions of both contents, in the order of the candidate. */
    List<Dimensions> dimensions() {
        return dimensions;
    }

    /** The rung that a stage of before is on after; the same one where it is gone. */
    int rungNow(int rung) {
        return rungsNow[rung];
    }

    /** Reads scores off for both contents. */
    Ruler ruler() {
        return after.ruler();
    }

    ScoreRange range() {
        return after.questionnaire().scheme().range();
    }

    private void add(String id, @Nullable Rule before, @Nullable Rule now) {
        Rule any = now == null ? before : now;
        if (any != null) {
            List<Pair> pairs = any.phase() == Phase.GATES ? gates : others;
            pairs.add(new Pair(id, any.phase(), before, now));
        }
    }

    private void pairDimensions(RuleBook before, RuleBook now) {
        List<String> places = before.questionnaire().scoredDimensions().stream()
                .map(Dimension::id)
                .toList();
        List<Dimension> scored = now.questionnaire().scoredDimensions();
        for (int i = 0; i < scored.size(); i++) {
            int place = places.indexOf(scored.get(i).id());
            if (place >= 0) {
                dimensions.add(new Dimensions(scored.get(i).id(), place, i));
            }
        }
    }

    private static int rungNow(Ladder.Stage stage, Ladder ladder) {
        return ladder.stages().stream()
                .filter(now -> now.id().equals(stage.id()))
                .mapToInt(Ladder.Stage::rung)
                .findFirst()
                .orElse(stage.rung());
    }
}
