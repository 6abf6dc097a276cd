package org.clustermaturity.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.Supplier;

/** A request body that must come within some time, however small the pieces. */
public final class TimedStream extends FilterInputStream {

    private final long end;
    private final Supplier<Refusal> tooSlow;

    /**
     * The time begins now.
     *
     * @param most how long the whole body may take
     * @param tooSlow what is thrown by whoever reads later than that
     */
    public TimedStream(InputStream stream, Duration most, Supplier<Refusal> tooSlow) {
        super(stream);
        this.end = System.nanoTime() + most.toNanos();
        this.tooSlow = tooSlow;
    }

    /** Throws the refusal when the time is over. */
    public void requireTime() {
        if (System.nanoTime() - end > 0) {
            throw tooSlow.get();
        }
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            requireTime();
        }
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read >= 0) {
            requireTime();
        }
        return read;
    }
}
