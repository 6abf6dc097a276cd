package org.clustermaturity.privacy.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.clustermaturity.http.Fault;
import org.clustermaturity.http.JsonBody;
import org.clustermaturity.language.Sentence;

/** Says once more what is to be erased, since nothing brings it back. */
@Schema(
        name = "Erasure",
        requiredProperties = {"confirm"})
record ErasureRequest(
        @Schema(
                description = "The name of the organisation, letter by letter.",
                example = "Alpine Timber",
                maxLength = 200)
        String confirm) {

    private static final int LONGEST_NAME = 200;

    /** Refuses a body that does not name this organisation. */
    static void require(byte[] sent, String name) {
        JsonBody body = JsonBody.read(sent);
        String confirmed = body.requiredText("confirm", LONGEST_NAME);
        if (!confirmed.isEmpty() && !confirmed.equals(name)) {
            body.fault(Fault.pointerTo("confirm"), "another-name", Sentence.of("body.another-name"), Sentence.NONE);
        }
        body.end();
    }
}
