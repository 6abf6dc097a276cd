package org.clustermaturity.receipt.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.web.EvaluationResponse;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.CanonicalAnswers;

/** What a submitted assessment rests on and came to, signed. */
@Schema(name = "Receipt")
record ReceiptResponse(
        @Schema(description = "What is signed.") Statement statement,

        @JsonRawValue
        @Schema(
                description = "The result in English, without the reference of the sheet. Its digest is signed.",
                implementation = EvaluationResponse.class)
        String result,

        @Schema(
                description =
                        "The statement in canonical form (RFC 8785), signed: a JWS in compact form (RFC 7515) with Ed25519.",
                example = "eyJhbGciOiJFZERTQSIsImtpZCI6Ii4uLiJ9.eyJhc3Nlc3NtZW50IjoiLi4uIn0.c2lnbmF0dXJl")
        String signature) {

    /** What is signed. */
    @Schema(name = "ReceiptStatement")
    record Statement(
            UUID assessment,

            @Schema(description = "The id of the cluster organisation, which tells others nothing.")
            UUID organisation,

            Instant submittedAt,

            @Schema(description = "The version of the program that has made the receipt.", example = "0.1.0")
            String engine,

            @Schema(description = "SHA-256 over all files of the content release.")
            String fingerprint,

            @Schema(description = "What POST /v1/evaluations takes, and gives the result for.")
            Sheet sheet,

            @Schema(description = "SHA-256 over the result in canonical form (RFC 8785), in hexadecimal digits.")
            String resultDigest) {

        static Statement of(
                KeptAssessment kept, KeptAssessment.Submission submission, String fingerprint, String resultDigest) {
            return new Statement(
                    kept.head().id(),
                    kept.head().organisation(),
                    submission.at(),
                    Engine.VERSION,
                    fingerprint,
                    Sheet.of(kept, submission),
                    resultDigest);
        }
    }

    /** A sheet without reference, evidence and notes: they count for nothing, and may not be meant for everybody. */
    @Schema(name = "ReceiptSheet")
    record Sheet(
            @Schema(example = "cluster-maturity/2026-1") String questionnaire,

            LocalDate referenceDate,

            @Schema(description = "The content release that the result rests on.", example = "2026-11-21+3f2a9c1")
            String contentRelease,

            @JsonRawValue
            @Schema(
                    description = "Each answer with its status and value, by question id.",
                    types = "object",
                    ref = "#/components/schemas/KeptAnswers")
            String answers,

            @Schema(description = "The option chosen for a switch, by its id.", example = "{}")
            Map<String, String> switches) {

        private static Sheet of(KeptAssessment kept, KeptAssessment.Submission submission) {
            AnswerSheet sheet = kept.sheet(LocalDate.ofInstant(submission.at(), ZoneOffset.UTC));
            Map<String, Answer> bare = new TreeMap<>();
            sheet.answers()
                    .forEach((question, answer) ->
                            bare.put(question, new Answer(answer.status(), answer.value(), null, null)));
            return new Sheet(
                    sheet.questionnaire(),
                    sheet.referenceDate(),
                    submission.contentRelease(),
                    CanonicalAnswers.json(bare),
                    sheet.switches());
        }
    }
}
