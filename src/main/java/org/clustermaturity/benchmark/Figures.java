package org.clustermaturity.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is published of a group.
 *
 * @param organisations how many are counted, rounded down to a multiple of 5
 */
public record Figures(Group group, int organisations, List<MetricFigures> metrics) {

    private static final int STEP = 5;
    private static final int ALL = 100;

    public Figures {
        metrics = List.copyOf(metrics);
    }

    /** The figures of a group, made of the counts of its blocks. */
    static Figures of(Group group, List<Block> blocks, List<Metric> metrics, int threshold) {
        int counted = blocks.stream().mapToInt(block -> block.members().size()).sum();
        List<MetricFigures> figures = metrics.stream()
                .flatMap(metric -> shares(metric, blocks, threshold).stream())
                .toList();
        return new Figures(group, counted / STEP * STEP, figures);
    }

    /** The figures of a metric that has this id; empty when there are none. */
    public Optional<MetricFigures> find(String metric) {
        return metrics.stream().filter(each -> each.metric().equals(metric)).findFirst();
    }

    private static Optional<MetricFigures> shares(Metric metric, List<Block> blocks, int threshold) {
        int[] counts = new int[metric.edges().size() + 1];
        for (Block block : blocks) {
            block.counts().getOrDefault(metric.key(), Map.of()).forEach((band, count) -> counts[band] += count);
        }
        List<BandShare> bands = merged(metric, counts, threshold);
        return bands.size() < 2 ? Optional.empty() : Optional.of(new MetricFigures(metric.id(), bands));
    }

    /** Bands beside one another are one where one of them has too few, so no band says that it has few or none. */
    private static List<BandShare> merged(Metric metric, int[] counts, int threshold) {
        int answered = IntStream.of(counts).sum();
        List<Integer> firsts = new ArrayList<>();
        List<Integer> merged = new ArrayList<>();
        int first = 0;
        int count = 0;
        for (int band = 0; band < counts.length; band++) {
            count += counts[band];
            if (count >= threshold && share(count, answered) > 0) {
                firsts.add(first);
                merged.add(count);
                first = band + 1;
                count = 0;
            }
        }
        List<BandShare> bands = new ArrayList<>();
        for (int i = 0; i < firsts.size(); i++) {
            boolean isLast = i == firsts.size() - 1;
            int end = isLast ? counts.length : firsts.get(i + 1);
            int members = merged.get(i) + (isLast ? count : 0);
            bands.add(new BandShare(metric.from(firsts.get(i)), metric.to(end - 1), share(members, answered)));
        }
        return bands;
    }

    private static int share(int count, int answered) {
        return (int) Math.round((double) ALL * count / answered / STEP) * STEP;
    }
}
