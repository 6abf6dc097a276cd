package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clustermaturity.release.TinyContent.MODULES;
import static org.clustermaturity.release.TinyContent.valid;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.clustermaturity.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Services that were started with other settings. */
@ExtendWith(OutputCaptureExtension.class)
class ReleaseSettingsTest {

    @TempDir
    Path parent;

    @Test
    void everyDenialIsLoggedWithoutTheKey(CapturedOutput log) {
        try (Started started = startTiny("maturity.admin.key=" + Started.KEY)) {
            reload(started, "a-wrong-key").isProblem(401, "not-authorised");
            started.service().post("/v1/content-releases", "{}").isProblem(401, "not-authorised");
            assertThat(reload(started, Started.KEY).status()).isEqualTo(200);
        }
        assertThat(log.getOut()).contains("Refused content.reload: no-key.", "Refused content.reload: unknown-key.");
        assertThat(log.getOut()).doesNotContain(Started.KEY, "a-wrong-key");
    }

    @Test
    void aShortKeyStopsTheStart(CapturedOutput log) {
        assertThatThrownBy(() -> startTiny("maturity.admin.key=0123456789-0123456789-012345678"))
                .hasRootCauseMessage("The key in maturity.admin.key (MATURITY_ADMIN_KEY) has 31 characters; it needs at"
                        + " least 32.");
        assertThat(log).contains("APPLICATION FAILED TO START", "openssl rand -hex 32");
        assertThat(log.getOut() + log.getErr()).doesNotContain("0123456789-0123456789-012345678", "Caused by");
    }

    @Test
    void contentFromInsideTheJarCannotBeReloaded() {
        try (Started started = Started.with(parent.resolve("nothing"), "maturity.admin.key=" + Started.KEY)) {
            reload(started, Started.KEY).isProblem(409, "no-content-folder");
        }
    }

    @Test
    void aWatchedFolderIsTakenOverAndListedAfterAStart() throws InterruptedException {
        String first;
        String database = "jdbc:h2:mem:" + parent.getFileName() + ";DB_CLOSE_DELAY=-1";
        ReloadableContent.write(valid(), parent.resolve("content"));
        try (Started started = Started.on(
                database,
                parent.resolve("content"),
                "maturity.content.watch=true",
                "maturity.content.watch-interval=20ms")) {
            first = started.service().get("/v1/content-releases").at("/0/id");
            ReloadableContent.write(valid().replacing(MODULES, "hours: 2.5", "hours: 3"), parent.resolve("content"));
            for (int i = 0; i < 500 && newest(started).at("/0/id").equals(first); i++) {
                Thread.sleep(50);
            }
            assertThat(newest(started).at("/0/by")).isEqualTo("watch");
        }

        try (Started again = Started.on(database, parent.resolve("content"))) {
            assertThat(newest(again).texts("", "by")).containsExactly("watch", "start");
            assertThat(again.service().evaluate("""
                            {"questionnaire": "tiny/1", "contentRelease": "%s", "answers": {}}""".formatted(first)).at("/contentRelease"))
                    .isEqualTo(first);
        }
    }

    private static Reply newest(Started started) {
        return started.service().get("/v1/content-releases");
    }

    private Started startTiny(String... settings) {
        ReloadableContent.write(valid(), parent.resolve("content"));
        return Started.with(parent.resolve("content"), settings);
    }

    private static Reply reload(Started started, String key) {
        return started.service()
                .send("POST", "/v1/content-releases", BodyPublishers.noBody(), "Authorization", "Bearer " + key);
    }
}
