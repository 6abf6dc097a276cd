package org.clustermaturity.impact;

import java.util.List;
import java.util.UUID;
import org.clustermaturity.access.Account;
import org.clustermaturity.scoring.Phase;

/**
 * What would change for the assessments of one questionnaire version. Every list is sorted, so that the same input always
 * gives the same.
 *
 * @param questionnaire with its version
 * @param compared how many assessments could be judged on both contents
 * @param obstacles why the others could not
 * @param misfits the questions and switches whose answers do not fit
 * @param stages how many went from which stage to which; together as many as were compared
 * @param gates the gates whose state changed
 * @param rules the scoring rules, flags and advice that fire in other assessments than before
 * @param scores the overall score first, then the dimensions of the candidate
 * @param movers those whose overall score changed most, the largest difference first
 * @param modules how often each module was among those to begin with
 */
public record QuestionnaireImpact(
        String questionnaire,
        long compared,
        List<Hindered> obstacles,
        List<Misfitting> misfits,
        List<StageMove> stages,
        Moved moved,
        List<GateChange> gates,
        List<RuleChange> rules,
        Explained explained,
        List<ScoreShift> scores,
        List<Mover> movers,
        List<ModuleCount> modules) {

    /** How many assessments there is one reason for not to be comparable. */
    public record Hindered(Obstacle why, long assessments) {}

    /**
     * A question or switch whose answers do not fit.
     *
     * @param where in which of both contents
     */
    public record Misfitting(Obstacle where, String id, long assessments) {}

    /**
     * From one stage to another, or to the same.
     *
     * @param before its id; empty where there are no stages
     * @param after its id; empty where there are no stages
     */
    public record StageMove(String before, String after, long assessments) {}

    /** How many came to a higher stage, to a lower one, and to neither. */
    public record Moved(long up, long down, long unchanged) {}

    /**
     * Another state of a gate. One that is in one content only counts as met in the other: it holds nobody back there.
     *
     * @param won in how many it is met, and was not
     * @param lost in how many it is not met, and was met or open
     * @param opened in how many it is open, and was not
     */
    public record GateChange(String gate, long won, long lost, long opened) {}

    /**
     * A rule that fires in other assessments than before, on the given answers.
     *
     * @param began in how many it fires, and did not
     * @param ceased in how many it does not, and did
     */
    public record RuleChange(String rule, Phase phase, long began, long ceased) {}

    /**
     * Which gates are behind other stages: on the way down those that are missing now and were not, on the way up those that
     * were missing and are not any more.
     *
     * @param alone gates that are the only one behind some moves
     * @param together how many moves several gates are behind
     * @param otherwise how many moves no gate is behind, since the ladder itself is another one
     */
    public record Explained(List<SoleGate> alone, long together, long otherwise) {}

    /** How many moves a gate alone is behind. */
    public record SoleGate(String gate, long up, long down) {}

    /**
     * An assessment whose overall score changes; in the range and with the decimals of the candidate.
     *
     * @param stageBefore its id; empty where there are no stages
     * @param stageAfter its id; empty where there are no stages
     */
    public record Mover(
            UUID assessment,
            UUID organisation,
            Account account,
            double before,
            double after,
            String stageBefore,
            String stageAfter) {}

    /** In how many assessments a module was among those to begin with, and would be. */
    public record ModuleCount(String module, long before, long after) {}

    /** How many assessments could not be judged on both contents. */
    public long notComparable() {
        return obstacles.stream().mapToLong(Hindered::assessments).sum();
    }
}
