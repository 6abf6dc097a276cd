package org.clustermaturity.assessment.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes. A line that is too long is cut: it is reported, its rest is skipped, and the next one is read. */
final class LineReader {

    private final InputStream stream;
    private final int longest;
    private final byte[] buffer = new byte[64 * 1024];
    private int from;
    private int to;
    private int number;

    LineReader(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param bytes without the line end
     * @param tooLong whether it was cut
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Line(int number, byte[] bytes, boolean tooLong) {

        boolean isBlank() {
            for (byte each : bytes) {
                if (each != ' ' && each != '\t' && each != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    /** The next line; null at the end. */
    @Nullable
    Line next() throws IOException {
        byte[] line = new byte[0];
        boolean tooLong = false;
        boolean any = false;
        while (from < to || fill()) {
            any = true;
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            int room = Math.min(end - from, longest - line.length);
            tooLong |= room < end - from;
            int before = line.length;
            if (room > 0) {
                line = Arrays.copyOf(line, before + room);
                System.arraycopy(buffer, from, line, before, room);
            }
            from = end + 1;
            if (end < to) {
                break;
            }
        }
        return any ? new Line(++number, line, tooLong) : null;
    }

    /** How many lines were read. */
    int number() {
        return number;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, stream.read(buffer));
        return to > 0;
    }
}
