package org.clustermaturity.benchmark;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that agreed to be counted, with its latest submitted assessment.
 *
 * @param sectors the keys of its industrial ecosystems
 * @param stage the certain stage; null when the questionnaire has no stages
 * @param scores by dimension, and the overall one, as they were shown
 */
public record Participant(
        Member member,
        String country,
        List<String> sectors,
        @Nullable String stage,
        Map<String, Double> scores) {}
