package org.clustermaturity.release.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.clustermaturity.release.Activation;
import org.jspecify.annotations.Nullable;

/** A content release with what it changed. */
@Schema(name = "ContentRelease")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReleaseResponse(
        @Schema(description = "A date and the start of the fingerprint.", example = "2026-11-21+3f2a9c1")
        String id,

        @Schema(description = "When it became current, the last time that it did.")
        Instant activatedAt,

        @Schema(description = "SHA-256 over all content files.")
        String fingerprint,

        @Schema(
                description = "What made it current.",
                allowableValues = {"start", "request", "watch"})
        String by,

        @Schema(description = "Whether it is what requests begin on now.")
        boolean current,

        @Schema(description = "The questionnaire versions in it.")
        List<String> questionnaires,

        @Schema(
                description =
                        "The release before, with which it was compared; missing when there is none to compare with.")
        @Nullable
        String comparedWith,

        @Schema(description = "What differs from the release before; empty when only comments or examples do.")
        List<Change> changes) {

    /** A content release in a list. */
    @Schema(name = "ContentReleaseSummary")
    record Summary(
            @Schema(description = "A date and the start of the fingerprint.", example = "2026-11-21+3f2a9c1")
            String id,

            @Schema(description = "When it became current, the last time that it did.")
            Instant activatedAt,

            @Schema(description = "SHA-256 over all content files.")
            String fingerprint,

            @Schema(
                    description = "What made it current.",
                    allowableValues = {"start", "request", "watch"})
            String by,

            @Schema(description = "Whether it is what requests begin on now.")
            boolean current,

            @Schema(description = "The questionnaire versions in it.")
            List<String> questionnaires,

            @Schema(description = "How many changes it brought.")
            int numberOfChanges) {

        static Summary of(Activation activation, String current) {
            return new Summary(
                    activation.id(),
                    activation.activatedAt(),
                    activation.fingerprint(),
                    activation.by().key(),
                    activation.id().equals(current),
                    activation.questionnaires(),
                    activation.changes().size());
        }
    }

    /** One change. */
    @Schema(name = "ContentChange")
    record Change(
            @Schema(example = "question committedMembers of cluster-maturity/2026-1")
            String subject,

            @Schema(allowableValues = {"added", "removed", "changed"})
            String kind,

            @Schema(description = "What differs, in words for people.", example = "weight 1 -> 2")
            String what) {

        static Change of(org.clustermaturity.changes.Change change) {
            return new Change(change.subject(), change.kind().key(), change.what());
        }
    }

    static ReleaseResponse of(Activation activation, String current) {
        return new ReleaseResponse(
                activation.id(),
                activation.activatedAt(),
                activation.fingerprint(),
                activation.by().key(),
                activation.id().equals(current),
                activation.questionnaires(),
                activation.comparedWith(),
                activation.changes().stream().map(Change::of).toList());
    }
}
