package org.clustermaturity.receipt.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came out when a receipt was verified. */
@Schema(name = "ReceiptVerification")
record VerificationResponse(
        @Schema(description = "Whether all that follows is as it should be.")
        boolean valid,

        @Schema(allowableValues = {"valid", "invalid", "unknown-key", "missing"})
        String signature,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The key that is said to have signed it; missing when none is named.")
        @Nullable
        String kid,

        @Schema(
                description = "Of the release that the receipt names.",
                allowableValues = {"known", "unknown", "fingerprint-differs"})
        String release,

        @Schema(
                description = "Whether the digest in the receipt is that of the result in it.",
                allowableValues = {"same", "different"})
        String digest,

        @Schema(
                description =
                        "Whether the sheet comes to the result in the receipt when it is evaluated again: the sheet that was"
                                + " signed, or that in the receipt when the signature is not valid.",
                allowableValues = {"same", "different", "not-computed"})
        String result,

        Engine engine,

        @Schema(
                description =
                        "The first places in which the receipt differs from what was signed, or from what comes out.")
        List<Difference> differences) {

    /** The program then and now; another version may come to other results. */
    @Schema(name = "ReceiptEngine")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Engine(
            @Schema(description = "The version that made the receipt; missing when it does not say.") @Nullable
            String receipt,

            @Schema(description = "The version that verifies it.")
            String service) {}

    /** One place in which the receipt is not as it should be. */
    @Schema(name = "ReceiptDifference")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Difference(
            @Schema(
                    allowableValues = {
                        "answers",
                        "switches",
                        "questionnaire",
                        "reference-date",
                        "release",
                        "digest",
                        "result",
                        "statement"
                    })
            String part,

            @Schema(
                    description = "Where, as a JSON pointer into the receipt.",
                    example = "/statement/sheet/answers/vision/value")
            String pointer,

            @Schema(description = "What stands there; missing when nothing does, or no single value.") @Nullable
            Object found,

            @Schema(description = "What was signed, or what comes out; missing when it is nothing, or no single value.")
            @Nullable
            Object expected) {}
}
