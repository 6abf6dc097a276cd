package org.clustermaturity.release.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.clustermaturity.release.Trial;

/** What a change of content would change for everything that was submitted. */
@Schema(name = "ContentImpact")
record ImpactResponse(
        Candidate candidate,

        @Schema(description = "The release that is current.", example = "2026-11-21+3f2a9c1")
        String comparedWith,

        @Schema(description = "What differs between the two; empty when only comments or examples do.")
        List<ReleaseResponse.Change> changes,

        @Schema(description = "How many submitted assessments could be judged on both.")
        long compared,

        @Schema(description = "How many could not.") long notComparable,

        @Schema(description = "By questionnaire version; those without any submitted assessment are missing.")
        List<QuestionnaireImpactResponse> questionnaires) {

    /** The content that was tried. */
    @Schema(name = "ContentCandidate")
    record Candidate(
            @Schema(description = "The id that it would have as a release.", example = "2026-11-21+3f2a9c1")
            String id,

            @Schema(description = "SHA-256 over all content files.")
            String fingerprint,

            @Schema(description = "The questionnaire versions in it.")
            List<String> questionnaires) {}

    static ImpactResponse of(Trial.Outcome outcome) {
        return new ImpactResponse(
                new Candidate(outcome.candidate(), outcome.fingerprint(), outcome.questionnaires()),
                outcome.comparedWith(),
                outcome.changes().stream().map(ReleaseResponse.Change::of).toList(),
                outcome.impact().compared(),
                outcome.impact().notComparable(),
                outcome.impact().questionnaires().stream()
                        .map(impact -> new ImpactTables(impact).toResponse())
                        .toList());
    }
}
