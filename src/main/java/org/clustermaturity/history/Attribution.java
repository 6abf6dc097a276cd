package org.clustermaturity.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clustermaturity.history.Yardstick.Reading;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.scoring.GateState;
import org.jspecify.annotations.Nullable;

/**
 * Why two sheets came to different scores.
 *
 * <p>Each sheet is measured by both yardsticks, so what the answers did and what the questions did can be told apart; both
 * orders count half (Shapley's value for two causes). What one answer did is what the later sheet loses when this answer
 * alone is changed back; what answers only do together is left over.
 */
public final class Attribution {

    private final List<Difference> differences;
    private final Map<String, Shares> nodes;
    private final List<List<String>> gates;

    private Attribution(List<Difference> differences, Map<String, Shares> nodes, List<List<String>> gates) {
        this.differences = differences;
        this.nodes = nodes;
        this.gates = gates;
    }

    /** What was said otherwise. */
    public List<Difference> differences() {
        return differences;
    }

    /** For each difference the gates, measured by the later yardstick, that it alone decides. */
    public List<List<String>> gates() {
        return gates;
    }

    Map<String, Shares> nodes() {
        return nodes;
    }

    private record Sheets(AnswerSheet earlier, AnswerSheet later) {}

    /** One yardstick with what both sheets, and the later one with one difference undone, come to. */
    private record Readings(Reading earlier, Reading later, List<Reading> undone) {

        static Readings of(Yardstick yardstick, Sheets sheets, List<Difference> differences) {
            return new Readings(
                    yardstick.read(sheets.earlier()),
                    yardstick.read(sheets.later()),
                    differences.stream()
                            .map(each -> yardstick.read(each.undoneOn(sheets.later(), sheets.earlier())))
                            .toList());
        }
    }

    /** Compares two sheets, each with the yardstick that it was measured by. */
    public static Attribution between(AnswerSheet earlier, Yardstick then, AnswerSheet later, Yardstick now) {
        Sheets sheets = new Sheets(earlier, later);
        List<Difference> differences = Difference.between(earlier, later);
        Readings byNow = Readings.of(now, sheets, differences);
        Readings byThen = now.isSameAs(then) ? byNow : Readings.of(then, sheets, differences);
        Map<String, Shares> nodes = new LinkedHashMap<>();
        for (String node : byNow.later().scores().keySet()) {
            Shares shares = shares(node, byThen, byNow);
            if (shares != null) {
                nodes.put(node, shares);
            }
        }
        List<List<String>> gates = byNow.undone().stream()
                .map(undone -> decided(byNow.later(), undone))
                .toList();
        return new Attribution(differences, nodes, gates);
    }

    /** What made up the difference of a node's score; empty when it cannot be measured in both ways. */
    public Optional<ShownShares> shown(String node, BigDecimal total, int decimals) {
        return Optional.ofNullable(nodes.get(node)).map(shares -> shares.shown(total, decimals));
    }

    private static @Nullable Shares shares(String node, Readings then, Readings now) {
        Exact oldThen = then.earlier().score(node);
        Exact newThen = then.later().score(node);
        Exact oldNow = now.earlier().score(node);
        Exact newNow = now.later().score(node);
        if (oldThen == null || newThen == null || oldNow == null || newNow == null) {
            return null;
        }
        List<@Nullable Exact> effects = new ArrayList<>();
        for (int i = 0; i < now.undone().size(); i++) {
            Exact undoneThen = then.undone().get(i).score(node);
            Exact undoneNow = now.undone().get(i).score(node);
            effects.add(
                    undoneThen == null || undoneNow == null
                            ? null
                            : newThen.minus(undoneThen)
                                    .plus(newNow.minus(undoneNow))
                                    .half());
        }
        return new Shares(
                node,
                newThen.minus(oldThen),
                newNow.minus(oldNow),
                oldNow.minus(oldThen),
                newNow.minus(newThen),
                effects);
    }

    private static List<String> decided(Reading later, Reading undone) {
        List<String> decided = new ArrayList<>();
        later.gates().forEach((gate, state) -> {
            GateState without = undone.gates().get(gate);
            if (state != without) {
                decided.add(gate);
            }
        });
        return decided;
    }
}
