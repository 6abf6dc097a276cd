package org.clustermaturity.assessment.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.CanonicalAnswers;
import org.clustermaturity.questionnaire.Misfit;
import org.jspecify.annotations.Nullable;

/** A kept assessment as clients see it. */
@Schema(name = "Assessment")
record AssessmentResponse(
        @JsonUnwrapped AssessmentEntry head,
        Map<String, String> switches,

        @JsonRawValue
        @Schema(
                description = "Each answer with its status and what else there is, by question id.",
                types = "object",
                ref = "#/components/schemas/KeptAnswers")
        String answers,

        @Schema(description = "In a retake, the questions that the earlier assessment did not ask.")
        List<String> newQuestions,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Only in the answer to a request for a retake: what was not taken over, and why.")
        @Nullable
        List<Dropped> droppedAnswers) {

    /** An answer, or the choice for a switch, that was not taken over. */
    @Schema(name = "DroppedAnswer")
    record Dropped(
            @Schema(description = "The id of the question or switch.")
            String question,

            @Schema(description = "A code of faults.", example = "unknown-question")
            String code,

            String why) {

        private static Dropped of(Misfit misfit, Language language) {
            return new Dropped(
                    misfit.id(),
                    misfit.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    misfit.what().in(language));
        }
    }

    static AssessmentResponse of(KeptAssessment kept) {
        return of(kept, null);
    }

    static AssessmentResponse of(BeginDraft.Begun begun, Language language) {
        return of(
                begun.draft(),
                begun.draft().head().retakeOf() == null
                        ? null
                        : begun.dropped().stream()
                                .map(misfit -> Dropped.of(misfit, language))
                                .toList());
    }

    private static AssessmentResponse of(KeptAssessment kept, @Nullable List<Dropped> dropped) {
        return new AssessmentResponse(
                AssessmentEntry.of(kept.head()),
                kept.switches(),
                CanonicalAnswers.json(kept.answers()),
                kept.head().newQuestions(),
                dropped);
    }
}
