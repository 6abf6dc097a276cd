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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The report of a reviewed assessment whose content release is not known any more. */
class ReviewedReportUnderReloadTest {

    @TempDir
    Path parent;

    @Test
    void whatTheReviewCameToIsKnownAfterItsContentReleaseIsGone() {
        ReloadableContent.write(valid(), parent.resolve("content"));
        try (Started started = Started.with(
                parent.resolve("content"), "maturity.admin.key=" + Started.KEY, "maturity.content.kept=0")) {
            String path = review(started);
            KeptClient reader = client(started, Role.SELECTOR);
            Reply before = reader.get(path + "/report");
            forget(started, before.at("/origin/contentRelease"));

            Reply after = reader.get(path + "/report");

            assertThat(after.status()).as(after.text()).isEqualTo(200);
            assertThat(after.json().at("/origin/retold").asBoolean()).isTrue();
            assertThat(after.json().at("/review")).isEqualTo(before.json().at("/review"));
            assertThat(after.json().at("/review/overall/difference").asDouble()).isNotZero();
            assertThat(after.texts("/review/corrections", "question")).containsExactly("members");
        }
    }

    /** The path of an assessment with an approved review. */
    private static String review(Started started) {
        KeptClient assessor = client(started, Role.ASSESSOR);
        KeptClient reviewer = client(started, Role.REVIEWER);
        String path = assessor.send("POST", "/v1/assessments", """
                        {"organisation": "%s", "questionnaire": "tiny/1",
                         "answers": {"writtenStrategy": "none", "members": 500, "founded": 2019}}""".formatted(assessor.organisation()))
                .header("Location");
        assessor.submit(path);
        reviewer.send("POST", path + "/review", "");
        reviewer.patch(path + "/review", "{\"members\": {\"answer\": 6, \"note\": \"Six pay.\"}}");
        Reply approved = reviewer.send("POST", path + "/review/approval", "", "If-Match", "*");
        assertThat(approved.status()).as(approved.text()).isEqualTo(201);
        return path;
    }

    private void forget(Started started, String release) {
        ReloadableContent.write(valid().replacing(MODULES, "hours: 2.5", "hours: 3"), parent.resolve("content"));
        Reply reloaded = started.service()
                .send(
                        "POST",
                        "/v1/content-releases",
                        BodyPublishers.noBody(),
                        "Authorization",
                        "Bearer " + Started.KEY);
        assertThat(reloaded.status()).as(reloaded.text()).isEqualTo(201);
        JdbcClient jdbc = started.context().getBean(JdbcClient.class);
        jdbc.sql("delete from release_activation where content_release = ?")
                .param(release)
                .update();
        jdbc.sql("delete from content_release where id = ?").param(release).update();
    }

    private static KeptClient client(Started started, Role role) {
        return KeptClient.with(
                started.service(), new TestKeys(started.context().getBean(AccessKeys.class)), "timber", role);
    }
}
