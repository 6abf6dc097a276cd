package org.clustermaturity.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.web.KeptClient;

/** An account of its own with somebody who submits and somebody who reviews. */
public record ReviewDesk(String account, KeptClient assessor, KeptClient reviewer, String organisation) {

    /** A desk in a new account. */
    public static ReviewDesk with(Service service, TestKeys keys) {
        String account = KeptClient.newAccount();
        KeptClient assessor = KeptClient.with(service, keys, account, Role.ASSESSOR);
        return new ReviewDesk(
                account, assessor, KeptClient.with(service, keys, account, Role.REVIEWER), assessor.organisation());
    }

    /** The path of a submitted assessment with these answers. */
    public String submitted(String answers) {
        String path = assessor.draft(organisation, answers);
        Reply submitted = assessor.submit(path);
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(201);
        return path;
    }

    /** The path of an open review of an assessment with these answers. */
    public String review(String answers) {
        Reply begun = reviewer.send("POST", submitted(answers) + "/review", "");
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        return begun.header("Location");
    }

    /** Patches verdicts, whatever the version is. */
    public Reply patch(String review, String patch) {
        return reviewer.patch(review, patch);
    }

    /** The same, which must succeed. */
    public Reply patched(String review, String patch) {
        Reply reply = patch(review, patch);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }

    /** Approves a review, whatever its version is. */
    public Reply approve(String review) {
        return reviewer.send("POST", review + "/approval", "", "If-Match", "*");
    }
}
