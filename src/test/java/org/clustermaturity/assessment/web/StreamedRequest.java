package org.clustermaturity.assessment.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** A request whose answer is read while its body is written, which the JDK's client does not do over HTTP/1.1. */
final class StreamedRequest implements AutoCloseable {

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private String head = "";
    private int left;
    private boolean ended;

    StreamedRequest(int port, String path, String contentType) throws IOException {
        socket = new Socket("localhost", port);
        socket.setSoTimeout(60_000);
        out = new BufferedOutputStream(socket.getOutputStream(), 64 * 1024);
        in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
        out.write("POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nTransfer-Encoding: chunked\r\n\r\n"
                .formatted(path, contentType)
                .getBytes(ISO_8859_1));
    }

    void write(String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(ISO_8859_1));
        out.write(bytes);
        out.write("\r\n".getBytes(ISO_8859_1));
    }

    void flush() throws IOException {
        out.flush();
    }

    void end() throws IOException {
        out.write("0\r\n\r\n".getBytes(ISO_8859_1));
        out.flush();
    }

    /** The next line of the answer's body; null at its end. */
    @Nullable
    String readLine() throws IOException {
        if (head.isEmpty()) {
            readHead();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(32 * 1024);
        for (int next = read(); next >= 0; next = read()) {
            if (next == '\n') {
                return line.toString(UTF_8);
            }
            line.write(next);
        }
        return line.size() == 0 ? null : line.toString(UTF_8);
    }

    /** Status line and headers. */
    String head() {
        return head;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void readHead() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String line = readRawLine(); !line.isEmpty(); line = readRawLine()) {
            lines.append(line).append('\n');
        }
        head = lines.toString();
    }

    private int read() throws IOException {
        if (left == 0 && !ended) {
            left = Integer.parseInt(readRawLine(), 16);
            ended = left == 0;
        }
        if (ended) {
            return -1;
        }
        int next = in.read();
        if (--left == 0) {
            readRawLine();
        }
        return next;
    }

    private String readRawLine() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The connection ended after \"" + line + "\".");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
