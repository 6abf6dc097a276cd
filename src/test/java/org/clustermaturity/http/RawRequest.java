package org.clustermaturity.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;

/** Bytes on a connection, as no decent client sends them. */
final class RawRequest implements AutoCloseable {

    private final Socket socket;
    private final OutputStream out;

    RawRequest(int port) throws IOException {
        socket = new Socket("localhost", port);
        socket.setSoTimeout(20_000);
        socket.setTcpNoDelay(true);
        out = socket.getOutputStream();
    }

    /** Sends a whole request and reads until the server closes the connection. */
    static String answer(int port, String text) throws IOException {
        try (RawRequest request = new RawRequest(port)) {
            request.write(text);
            return request.readAll();
        }
    }

    void write(String text) throws IOException {
        out.write(text.getBytes(ISO_8859_1));
        out.flush();
    }

    /** Sends a piece again and again until the server answers or no longer takes it. */
    void drip(String piece, Duration pause, Duration most) {
        drip(piece, pause, most, true);
    }

    /** Sends a piece again and again until the server no longer takes it, whatever it answers. */
    void dripWhateverComes(String piece, Duration pause, Duration most) {
        drip(piece, pause, most, false);
    }

    private void drip(String piece, Duration pause, Duration most, boolean heed) {
        long end = System.nanoTime() + most.toNanos();
        try {
            while (System.nanoTime() < end && !(heed && socket.getInputStream().available() > 0)) {
                write(piece);
                Thread.sleep(pause.toMillis());
            }
        } catch (IOException e) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** All bytes that come until the server closes the connection, however it does. */
    String readAll() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (SocketException e) {
            // Reset: what came before counts.
        }
        return all.toString(ISO_8859_1);
    }

    /** What the chunks of an answer hold together. */
    static String chunks(String answer) {
        StringBuilder body = new StringBuilder();
        int from = answer.indexOf("\r\n\r\n") + 4;
        int lengthEnd = answer.indexOf("\r\n", from);
        while (lengthEnd > 0) {
            int length = Integer.parseInt(answer.substring(from, lengthEnd), 16);
            body.append(answer, lengthEnd + 2, Math.min(answer.length(), lengthEnd + 2 + length));
            from = lengthEnd + 2 + length + 2;
            lengthEnd = length == 0 ? -1 : answer.indexOf("\r\n", from);
        }
        return body.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
