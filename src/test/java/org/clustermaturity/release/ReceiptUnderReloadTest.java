package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.TinyContent.MODULES;
import static org.clustermaturity.release.TinyContent.valid;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.clustermaturity.Reply;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.web.KeptClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Receipts whose content release is not the current one any more, or another one. */
class ReceiptUnderReloadTest {

    private static final String VERIFICATION = "/v1/receipts/verification";

    @TempDir
    Path parent;

    private Started started;
    private String path;
    private KeptClient assessor;

    @BeforeEach
    void submitAndReload() {
        ReloadableContent.write(valid(), parent.resolve("content"));
        started = Started.with(parent.resolve("content"), "maturity.admin.key=" + Started.KEY);
        TestKeys keys = new TestKeys(started.context().getBean(AccessKeys.class));
        assessor = KeptClient.with(started.service(), keys, "timber", Role.ASSESSOR);
        Reply begun = assessor.send("POST", "/v1/assessments", """
                {"organisation": "%s", "questionnaire": "tiny/1",
                 "answers": {"writtenStrategy": "none", "members": 500, "founded": 2019}}""".formatted(assessor.organisation()));
        path = begun.header("Location");
        assessor.submit(path);
        ReloadableContent.write(valid().replacing(MODULES, "hours: 2.5", "hours: 3"), parent.resolve("content"));
        Reply reloaded = started.service()
                .send(
                        "POST",
                        "/v1/content-releases",
                        BodyPublishers.noBody(),
                        "Authorization",
                        "Bearer " + Started.KEY);
        assertThat(reloaded.status()).as(reloaded.text()).isEqualTo(201);
    }

    @AfterEach
    void stop() {
        started.close();
    }

    @Test
    void aReceiptOfAnEarlierReleaseIsValid() {
        Reply receipt = assessor.get(path + "/receipt");

        Reply said = started.service().post(VERIFICATION, receipt.text());

        assertThat(receipt.at("/statement/sheet/contentRelease")).isEqualTo(release(1, "id"));
        assertThat(said.json().at("/valid").asBoolean()).as(said.text()).isTrue();
    }

    @Test
    void anotherReleaseThatExistsIsNamed() {
        String receipt = assessor.get(path + "/receipt").text();
        String idOnly = swapped(receipt, "\"contentRelease\":\"" + release(1, "id") + "\",\"questionnaire\"", "id");
        String both = swapped(idOnly, "\"fingerprint\":\"" + release(1, "fingerprint"), "fingerprint");

        Reply saidOfId = started.service().post(VERIFICATION, idOnly);
        Reply saidOfBoth = started.service().post(VERIFICATION, both);

        assertThat(saidOfId.at("/release")).isEqualTo("fingerprint-differs");
        assertThat(saidOfId.texts("/differences", "pointer")).containsExactly("/statement/sheet/contentRelease");
        assertThat(saidOfBoth.at("/release")).isEqualTo("known");
        assertThat(saidOfBoth.texts("/differences", "pointer"))
                .containsExactly("/statement/fingerprint", "/statement/sheet/contentRelease");
        assertThat(saidOfBoth.texts("/differences", "part")).containsOnly("release");
        assertThat(saidOfBoth.at("/signature")).isEqualTo("valid");
        assertThat(saidOfBoth.at("/result")).isEqualTo("same");
        assertThat(saidOfBoth.json().at("/valid").asBoolean()).isFalse();
    }

    /** Without a signature the sheet is evaluated on the release that stands there, and comes to something else. */
    @Test
    void withoutASignatureTheResultOfAnotherReleaseDiffers() {
        String receipt = assessor.get(path + "/receipt").text();
        String unsigned = receipt.replaceAll(",\"signature\":\"[^\"]*\"", "");
        String other =
                unsigned.replace(release(1, "id") + "\",\"questionnaire\"", release(0, "id") + "\",\"questionnaire\"");

        Reply said = started.service().post(VERIFICATION, other);

        assertThat(said.at("/result")).isEqualTo("different");
        assertThat(said.texts("/differences", "pointer")).contains("/result/contentRelease");
    }

    @Test
    void aReleaseThatIsNoLongerKeptHasNoReceiptsAndItsReceiptsAreSignedAllTheSame() {
        String receipt = assessor.get(path + "/receipt").text();
        JdbcClient jdbc = started.context().getBean(JdbcClient.class);
        String gone = release(1, "id");
        jdbc.sql("delete from release_activation where content_release = ?")
                .param(gone)
                .update();
        jdbc.sql("delete from content_release where id = ?").param(gone).update();

        assessor.get(path + "/receipt").isProblem(409, "content-release-gone");
        Reply said = started.service().post(VERIFICATION, receipt);

        assertThat(said.at("/signature")).isEqualTo("valid");
        assertThat(said.at("/release")).isEqualTo("unknown");
        assertThat(said.at("/digest")).isEqualTo("same");
        assertThat(said.at("/result")).isEqualTo("not-computed");
        assertThat(said.each("/differences")).isEmpty();
        assertThat(said.json().at("/valid").asBoolean()).isFalse();
    }

    /** The same with what the current release has there. */
    private String swapped(String receipt, String before, String field) {
        assertThat(receipt).contains(before);
        return receipt.replace(before, before.replace(release(1, field), release(0, field)));
    }

    private String release(int index, String field) {
        String id = started.service().get("/v1/content-releases").at("/" + index + "/id");
        return started.service()
                .get("/v1/content-releases/" + id.replace("+", "%2B"))
                .at("/" + field);
    }
}
