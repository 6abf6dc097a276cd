package org.clustermaturity.receipt.web;

import org.clustermaturity.receipt.Jws;
import org.clustermaturity.receipt.ServiceKeys;
import org.clustermaturity.receipt.VerificationKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says whether this service has signed something, and what. */
final class CheckSignature {

    private final ServiceKeys keys;
    private final JsonMapper json;

    CheckSignature(ServiceKeys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /**
     * What came out.
     *
     * @param outcome {@code valid}, {@code invalid}, {@code unknown-key} or {@code missing}
     * @param kid the key that is said to have signed it; null when none is named
     * @param statement what was signed; null unless it is valid
     */
    record Checked(
            String outcome, @Nullable String kid, @Nullable JsonNode statement) {}

    Checked check(@Nullable String signature) {
        if (signature == null) {
            return new Checked("missing", null, null);
        }
        return Jws.read(signature).map(this::check).orElseGet(() -> new Checked("invalid", null, null));
    }

    private Checked check(Jws jws) {
        VerificationKey key = keys.find(jws.kid()).orElse(null);
        if (key == null) {
            return new Checked("unknown-key", jws.kid(), null);
        }
        return jws.isBy(key)
                ? new Checked("valid", jws.kid(), json.readTree(jws.payload()))
                : new Checked("invalid", jws.kid(), null);
    }
}
