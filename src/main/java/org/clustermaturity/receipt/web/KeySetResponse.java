package org.clustermaturity.receipt.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.clustermaturity.receipt.KeptKey;

/** The public halves of all keys that receipts are, or were, signed with: a JWK set (RFC 7517, RFC 8037). */
@Schema(name = "ReceiptKeys")
record KeySetResponse(
        @Schema(description = "The latest first.") List<Jwk> keys) {

    static final String MEDIA_TYPE = "application/jwk-set+json";

    /** One key. */
    @Schema(name = "ReceiptKey")
    record Jwk(
            @Schema(allowableValues = "OKP") String kty,
            @Schema(allowableValues = "Ed25519") String crv,

            @Schema(description = "The public key.", example = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")
            String x,

            @Schema(
                    description = "The thumbprint of the key (RFC 7638), which the signatures name.",
                    example = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k")
            String kid,

            @Schema(allowableValues = "sig") String use,
            @Schema(allowableValues = "EdDSA") String alg) {}

    static KeySetResponse of(List<KeptKey> keys) {
        return new KeySetResponse(keys.stream()
                .map(KeptKey::verification)
                .map(key -> new Jwk("OKP", "Ed25519", key.x(), key.kid(), "sig", "EdDSA"))
                .toList());
    }
}
