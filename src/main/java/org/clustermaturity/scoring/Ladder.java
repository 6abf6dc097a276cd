package org.clustermaturity.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.clustermaturity.questionnaire.Option;
import org.clustermaturity.questionnaire.Scale;

/** The lifecycle stages from the first to the last; a stage is reached when its gates and all lower ones are met. */
public record Ladder(LocalDate published, String about, List<String> sources, List<Stage> stages) {

    /**
     * One stage.
     *
     * @param rung its place on the ladder, from 0
     * @param expectedScore the overall score that is usual here, in the questionnaire's score range; it never decides
     * @param comparesWith the stages of other models that are nearest
     */
    public record Stage(
            String id,
            int rung,
            String title,
            String meaning,
            BigDecimal expectedScore,
            String comparesWith,
            List<String> sources) {}

    public Ladder {
        stages = List.copyOf(stages);
    }

    /** The ladder of a questionnaire that has none: no stage, and no date that is later than another. */
    public static final Ladder NONE = new Ladder(LocalDate.MIN, "", List.of(), List.of());

    /** Whether there is no stage, and so nothing to climb. */
    public boolean isEmpty() {
        return stages.isEmpty();
    }

    /** The highest rung; -1 when there is none. */
    public int top() {
        return stages.size() - 1;
    }

    /** The stages as rules name them: {@code Stage.GROWTH}. */
    Scale scale() {
        return new Scale(
                "stage",
                stages.stream()
                        .map(stage -> new Option(stage.id(), stage.rung(), stage.title()))
                        .toList());
    }
}
