package org.clustermaturity.receipt.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.clustermaturity.access.Allowed;
import org.clustermaturity.access.Caller;
import org.clustermaturity.access.Open;
import org.clustermaturity.access.Role;
import org.clustermaturity.http.InEnglish;
import org.clustermaturity.receipt.ServiceKeys;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands receipts out, and verifies them for everybody. */
@Tag(
        name = "Receipts",
        description = "What a submitted assessment rests on and came to, signed, so that others can check it.")
@RestController
class ReceiptController {

    private final IssueReceipt issueReceipt;
    private final VerifyReceipt verifyReceipt;
    private final ServiceKeys keys;

    ReceiptController(IssueReceipt issueReceipt, VerifyReceipt verifyReceipt, ServiceKeys keys) {
        this.issueReceipt = issueReceipt;
        this.verifyReceipt = verifyReceipt;
        this.keys = keys;
    }

    @Operation(
            operationId = "getReceipt",
            summary = "The receipt of a submitted assessment",
            description =
                    "The sheet, what it rests on and what it came to in English, signed, to be shown to others: without"
                            + " evidence, notes, reference and names. In canonical form (RFC 8785); keep it byte by byte, or as"
                            + " JSON.")
    @ApiResponse(
            responseCode = "200",
            description = "The receipt.",
            content = @Content(schema = @Schema(implementation = ReceiptResponse.class)))
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/NotNow")
    @InEnglish
    @Allowed(
            value = {Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR},
            byLink = true)
    @GetMapping(path = "/v1/assessments/{id}/receipt", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> receipt(@PathVariable String id, Caller caller) {
        return ResponseEntity.ok(issueReceipt.issue(caller, id));
    }

    @Operation(
            operationId = "verifyReceipt",
            summary = "Verify a receipt",
            description =
                    "Checks the signature, evaluates the sheet again on the release that the receipt names, and says"
                            + " what was changed, and where. Nothing is stored, and no assessment is looked up.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = ReceiptResponse.class))))
    @ApiResponse(responseCode = "200", description = "What came out.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @ApiResponse(responseCode = "408", ref = "#/components/responses/TooSlow")
    @ApiResponse(responseCode = "413", ref = "#/components/responses/TooLarge")
    @ApiResponse(responseCode = "422", ref = "#/components/responses/MisfittingBody")
    @InEnglish
    @Open
    @PostMapping(
            path = "/v1/receipts/verification",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    VerificationResponse verify(@org.springframework.web.bind.annotation.RequestBody byte[] receipt) {
        return verifyReceipt.verify(ShownReceipt.read(receipt));
    }

    @Operation(
            operationId = "listReceiptKeys",
            summary = "The keys that receipts are signed with",
            description = "Public halves, earlier ones included, as a JWK set (RFC 7517, RFC 8037).")
    @ApiResponse(responseCode = "200", description = "The keys, the latest first.", useReturnTypeSchema = true)
    @InEnglish
    @Open
    @GetMapping(path = "/v1/receipts/keys", produces = KeySetResponse.MEDIA_TYPE)
    KeySetResponse keys() {
        return KeySetResponse.of(keys.list());
    }
}
