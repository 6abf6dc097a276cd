package org.clustermaturity.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Language;
import org.junit.jupiter.api.Test;

class PdfsTest {

    private static final Document DOCUMENT = new Document(new WebPage(new Style(""), ""), Instant.EPOCH, "empty");

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @Test
    void whoComesWhileTooManyAreMadeIsSentAwayAfterAWhile() throws Exception {
        Pdfs pdfs = new Pdfs(1, Duration.ofMillis(20), document -> slowly());
        CompletableFuture<byte[]> first = CompletableFuture.supplyAsync(() -> pdfs.make(DOCUMENT));
        begun.await(10, TimeUnit.SECONDS);

        assertThatThrownBy(() -> pdfs.make(DOCUMENT))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(
                                        refusal.toProblem(Language.ENGLISH).getStatus())
                                .isEqualTo(503))
                .hasMessage("too-many-documents");
        mayEnd.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS)).hasSize(1);
        assertThat(pdfs.make(DOCUMENT)).hasSize(1);
    }

    @Test
    void whoComesWhileTooManyAreMadeAndWaitsGetsTheNextPlace() throws Exception {
        Pdfs pdfs = new Pdfs(1, Duration.ofSeconds(10), document -> slowly());
        CompletableFuture<byte[]> first = CompletableFuture.supplyAsync(() -> pdfs.make(DOCUMENT));
        begun.await(10, TimeUnit.SECONDS);
        CompletableFuture<byte[]> second = CompletableFuture.supplyAsync(() -> pdfs.make(DOCUMENT));
        mayEnd.countDown();

        assertThat(first.get(10, TimeUnit.SECONDS)).hasSize(1);
        assertThat(second.get(10, TimeUnit.SECONDS)).hasSize(1);
    }

    @Test
    void aFailureGivesItsPlaceBack() {
        Pdfs pdfs = new Pdfs(1, Duration.ofMillis(1), document -> {
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(() -> pdfs.make(DOCUMENT)).hasMessage("broken");
        assertThatThrownBy(() -> pdfs.make(DOCUMENT)).hasMessage("broken");
    }

    private byte[] slowly() {
        begun.countDown();
        try {
            mayEnd.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new byte[1];
    }
}
