package org.clustermaturity.receipt.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.clustermaturity.access.Caller;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.assessment.web.KeptSheets;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.language.Sha256;
import org.clustermaturity.receipt.Fingerprints;
import org.clustermaturity.receipt.Jws;
import org.clustermaturity.receipt.SigningKey;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the receipt of a submitted assessment: the same bytes every time, as long as key and program are the same. */
final class IssueReceipt {

    private final KeptSheets sheets;
    private final Assessments assessments;
    private final Fingerprints fingerprints;
    private final SigningKey key;
    private final JsonMapper json;

    IssueReceipt(
            KeptSheets sheets, Assessments assessments, Fingerprints fingerprints, SigningKey key, JsonMapper json) {
        this.sheets = sheets;
        this.assessments = assessments;
        this.fingerprints = fingerprints;
        this.key = key;
        this.json = json;
    }

    /**
     * The receipt in canonical form.
     *
     * @throws Refusal when there is no such assessment, it is a draft, or nobody knows its content release any more
     */
    byte[] issue(Caller caller, String id) {
        KeptAssessment kept = sheets.get(caller, id);
        KeptAssessment.Submission submission =
                kept.submission().orElseThrow(() -> refusal("not-submitted", Sentence.of("problem.not-submitted")));
        String fingerprint = fingerprints
                .find(submission.contentRelease())
                .orElseThrow(() -> refusal(
                        "content-release-gone",
                        Sentence.of("problem.content-release-gone", submission.contentRelease())));
        byte[] result = result(kept);
        var statement = ReceiptResponse.Statement.of(kept, submission, fingerprint, Sha256.hex(result));
        String signature = Jws.sign(key, CanonicalJson.bytes(json.writeValueAsString(statement)));
        return CanonicalJson.bytes(json.writeValueAsString(
                new ReceiptResponse(statement, new String(result, StandardCharsets.UTF_8), signature)));
    }

    /** What the assessment is called elsewhere can be anything, such as somebody's name. */
    private byte[] result(KeptAssessment kept) {
        String frozen = assessments.getResult(kept.head(), Language.ENGLISH).json();
        ObjectNode result = json.readTree(frozen).asObject();
        result.remove("reference");
        return CanonicalJson.bytes(result.toString());
    }

    private static Refusal refusal(String code, Sentence detail) {
        return new Refusal(HttpStatus.CONFLICT, code, detail, List.of());
    }
}
