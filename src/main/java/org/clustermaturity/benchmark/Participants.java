package org.clustermaturity.benchmark;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who agreed to be counted, of all accounts. */
public interface Participants {

    /**
     * Every organisation that agreed and submitted an assessment, with the latest one.
     *
     * @param questionnaire without a version, such as {@code cluster-maturity}
     */
    List<Participant> list(String questionnaire);

    /** The scores of a submitted assessment, as they were shown, by dimension and the overall one. */
    Map<String, Double> scores(UUID assessment);
}
