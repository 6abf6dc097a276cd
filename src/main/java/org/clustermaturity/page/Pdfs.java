package org.clustermaturity.page;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Sentence;
import org.springframework.http.HttpStatus;

/** Makes PDFs, few at once: each takes a core for a while, and other requests need the cores too. */
public final class Pdfs {

    private static final int SECONDS_UNTIL_RETRY = 2;

    private final Semaphore places;
    private final Duration patience;
    private final Function<Document, byte[]> printer;

    /**
     * @param most how many are made at once
     * @param patience how long one waits for its turn
     */
    Pdfs(int most, Duration patience, Function<Document, byte[]> printer) {
        this.places = new Semaphore(most, true);
        this.patience = patience;
        this.printer = printer;
    }

    /**
     * The bytes of a document.
     *
     * @throws Refusal when too many others are being made
     */
    public byte[] make(Document document) {
        if (!hasPlace()) {
            throw new Refusal(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "too-many-documents",
                            Sentence.of("problem.too-many-documents"),
                            List.of())
                    .retryAfter(SECONDS_UNTIL_RETRY);
        }
        try {
            return printer.apply(document);
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
