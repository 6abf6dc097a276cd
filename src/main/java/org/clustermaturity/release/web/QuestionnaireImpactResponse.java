package org.clustermaturity.release.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a change of content would change for the assessments of one questionnaire version. */
@Schema(name = "QuestionnaireImpact")
record QuestionnaireImpactResponse(
        @Schema(example = "cluster-maturity/2026-1") String questionnaire,

        @Schema(description = "How many submitted assessments could be judged on both.")
        long compared,

        @Schema(description = "Why others could not; each stands under the first reason that holds.")
        List<NotComparable> notComparable,

        @Schema(description = "How many went from which stage to which, the same ones too; as many as were compared.")
        List<StageMove> stages,

        Moved moved,

        @Schema(description = "Gates whose state changes, by id.")
        List<GateChange> gates,

        @Schema(description = "Scoring rules, flags and advice that fire in other assessments, by phase and id.")
        List<RuleChange> rules,

        Explained explained,

        @Schema(description = "The overall score first, then each dimension of both.")
        List<Shift> scores,

        @Schema(description = "The ten whose overall score changes most; of equal ones those with the smallest ids.")
        List<Mover> movers,

        @Schema(description = "How often each module is among those to begin with, by id.")
        List<ModuleCount> modules) {

    /** Assessments that cannot be compared for one reason. */
    @Schema(name = "ImpactNotComparable")
    record NotComparable(
            @Schema(
                    allowableValues = {
                        "questionnaire-not-in-current",
                        "questionnaire-not-in-candidate",
                        "answers-do-not-fit-current",
                        "answers-do-not-fit-candidate"
                    })
            String why,

            long assessments,

            @Schema(description = "The questions and switches whose answers do not fit, by id.")
            List<Misfitting> misfits) {}

    /** A question or switch whose answers do not fit. */
    @Schema(name = "ImpactMisfit")
    record Misfitting(String id, long assessments) {}

    /** From one stage to another, or to the same. */
    @Schema(name = "ImpactStageMove")
    record StageMove(
            @Schema(description = "Empty where there are no stages.", example = "formation")
            String before,

            @Schema(description = "Empty where there are no stages.", example = "growth")
            String after,

            long assessments) {}

    /** How many come to a higher stage, to a lower one, and to neither. */
    @Schema(name = "ImpactMoved")
    record Moved(long up, long down, long unchanged) {}

    /** Another state of a gate; one that is in one content only counts as met in the other. */
    @Schema(name = "ImpactGateChange")
    record GateChange(
            String gate,

            @Schema(description = "In how many it is met, and was not.")
            long won,

            @Schema(description = "In how many it is not met, and was met or open.")
            long lost,

            @Schema(description = "In how many it is open, and was not.")
            long opened) {}

    /** A rule that fires in other assessments than before. */
    @Schema(name = "ImpactRuleChange")
    record RuleChange(
            String rule,

            @Schema(allowableValues = {"scoring", "flags", "advice"})
            String phase,

            @Schema(description = "In how many it fires, and did not.")
            long began,

            @Schema(description = "In how many it does not, and did.")
            long ceased) {}

    /** Which gates are behind other stages. */
    @Schema(name = "ImpactExplained")
    record Explained(
            @Schema(
                    description =
                            "Gates that alone are behind moves: on the way down the only one of the next stage that is"
                                    + " missing now and was not, on the way up the only one that was and is not.")
            List<SoleGate> alone,

            @Schema(description = "How many moves several gates are behind.")
            long together,

            @Schema(description = "How many moves no gate is behind, since the stages themselves are others.")
            long otherwise) {}

    /** How many moves a gate alone is behind. */
    @Schema(name = "ImpactSoleGate")
    record SoleGate(String gate, long up, long down) {}

    /** How one score differs, after less before; read in the range and with the decimals of the candidate. */
    @Schema(name = "ImpactScoreShift")
    record Shift(
            @Schema(description = "A dimension, or \"overall\".", example = "overall")
            String node,

            @Schema(description = "How many have this score before and after.")
            long compared,

            @Schema(description = "How many have it after only.")
            long appeared,

            @Schema(description = "How many have it before only.")
            long vanished,

            @Schema(description = "Missing when none were compared.")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            Spread spread) {}

    /** The differences of one score. */
    @Schema(name = "ImpactSpread")
    record Spread(
            @Schema(description = "Rounded half up to three decimals.")
            double mean,

            @Schema(
                    description =
                            "A difference that there is, as all that follow; of two in the middle the smaller one.")
            double median,

            double p5,
            double p95,

            @Schema(description = "0 when none goes up.") double largestUp,

            @Schema(description = "0 when none goes down.") double largestDown,

            List<Bin> histogram) {}

    /** Differences of about the same size. */
    @Schema(
            name = "ImpactBin",
            description =
                    "Up: more than `from`, at most `to`. Down: at least `from`, less than `to`. From 0 to 0: none.")
    record Bin(double from, double to, long assessments) {}

    /** An assessment whose overall score changes. */
    @Schema(name = "ImpactMover")
    record Mover(
            UUID assessment,
            UUID organisation,
            String account,
            double before,
            double after,
            String stageBefore,
            String stageAfter) {}

    /** How often a module is among those to begin with. */
    @Schema(name = "ImpactModuleCount")
    record ModuleCount(String module, long before, long after) {}
}
