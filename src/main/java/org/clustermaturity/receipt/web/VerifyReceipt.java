package org.clustermaturity.receipt.web;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.clustermaturity.assessment.web.EvaluateAgain;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Sha256;
import org.clustermaturity.receipt.Fingerprints;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Verifies a receipt: its signature, and by evaluating its sheet again. Where the signature is valid, what was signed counts,
 * and every place in which the receipt differs from it is named.
 */
final class VerifyReceipt {

    private static final String DIGEST = "/statement/resultDigest";

    private final CheckSignature signatures;
    private final Fingerprints fingerprints;
    private final EvaluateAgain evaluateAgain;
    private final JsonMapper json;

    VerifyReceipt(CheckSignature signatures, Fingerprints fingerprints, EvaluateAgain evaluateAgain, JsonMapper json) {
        this.signatures = signatures;
        this.fingerprints = fingerprints;
        this.evaluateAgain = evaluateAgain;
        this.json = json;
    }

    /** What is to be said of a receipt. */
    VerificationResponse verify(ShownReceipt shown) {
        CheckSignature.Checked checked = signatures.check(shown.signature());
        JsonNode counts = Objects.requireNonNullElse(checked.statement(), shown.statement());
        Differences differences = new Differences();
        differences.compare("/statement", shown.statement(), counts);
        String release = release(shown.statement());
        JsonNode again = evaluate(counts, checked.statement() == null ? differences : new Differences());
        String result = again == null ? "not-computed" : compare(shown.result(), again, differences);
        boolean digestFits = checkDigest(shown, again, differences);
        return new VerificationResponse(
                checked.outcome().equals("valid")
                        && release.equals("known")
                        && digestFits
                        && result.equals("same")
                        && differences.places().isEmpty(),
                checked.outcome(),
                checked.kid(),
                release,
                digestFits ? "same" : "different",
                result,
                new VerificationResponse.Engine(text(shown.statement().path("engine")), Engine.VERSION),
                differences.places());
    }

    private String release(JsonNode statement) {
        Optional<String> kept = fingerprint(statement);
        if (kept.isEmpty()) {
            return "unknown";
        }
        return kept.get().equals(text(statement.path("fingerprint"))) ? "known" : "fingerprint-differs";
    }

    private Optional<String> fingerprint(JsonNode statement) {
        return Optional.ofNullable(text(statement.at("/sheet/contentRelease"))).flatMap(fingerprints::find);
    }

    /** What the sheet comes to on its release; null when that cannot be said. */
    private @Nullable JsonNode evaluate(JsonNode statement, Differences misfits) {
        if (fingerprint(statement).isEmpty()) {
            return null;
        }
        JsonNode sheet = statement.path("sheet");
        try {
            return json.readTree(evaluateAgain.evaluate(sheet.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (Refusal refusal) {
            JsonNode nothing = JsonNodeFactory.instance.missingNode();
            refusal.faults()
                    .forEach(fault ->
                            misfits.add("/statement/sheet" + fault.pointer(), sheet.at(fault.pointer()), nothing));
            return null;
        }
    }

    private static String compare(JsonNode shown, JsonNode again, Differences differences) {
        Differences inside = new Differences();
        inside.compare("/result", shown, again);
        differences.compare("/result", shown, again);
        return inside.places().isEmpty() ? "same" : "different";
    }

    /** A digest that fits what comes out is right, and the result in the receipt is what was changed. */
    private static boolean checkDigest(ShownReceipt shown, @Nullable JsonNode again, Differences differences) {
        JsonNode digest = shown.statement().path("resultDigest");
        String ofShown = digestOf(shown.result());
        boolean fits = ofShown.equals(text(digest));
        if (!fits && (again == null || !digestOf(again).equals(text(digest)))) {
            differences.add(DIGEST, digest, JsonNodeFactory.instance.stringNode(ofShown));
        }
        return fits;
    }

    private static String digestOf(JsonNode result) {
        return Sha256.hex(CanonicalJson.bytes(result.toString()));
    }

    private static @Nullable String text(JsonNode value) {
        return value.isString() ? value.asString() : null;
    }
}
