package org.clustermaturity.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clustermaturity.Reply;

/** Bytes that no HTTP client sends, each character one of them. */
record RawRequest(String bytes) {

    private static final int LONGEST_MILLIS = 10_000;

    /**
     * The first answer; nothing when the connection was closed without any.
     *
     * @throws UncheckedIOException when the service neither answers nor closes
     */
    Optional<Reply> sendTo(int port) {
        long start = System.nanoTime();
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(LONGEST_MILLIS);
            send(socket);
            return reply(new String(read(socket), ISO_8859_1), Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(Socket socket) throws IOException {
        try {
            socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
            socket.shutdownOutput();
        } catch (SocketException closed) {
            // It did not want to read everything; what it has answered can be read all the same.
        }
    }

    private static byte[] read(Socket socket) throws IOException {
        try {
            return socket.getInputStream().readAllBytes();
        } catch (SocketException closed) {
            return new byte[0];
        }
    }

    private static Optional<Reply> reply(String answer, Duration took) {
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        if (!answer.startsWith("HTTP/")) {
            // To a request of HTTP/0.9, which knows neither status nor headers.
            return Optional.of(
                    new Reply(200, HttpHeaders.of(Map.of(), (name, value) -> true), answer.getBytes(ISO_8859_1), took));
        }
        String[] parts = answer.split("\r\n\r\n", 2);
        Map<String, List<String>> headers = new LinkedHashMap<>();
        parts[0].lines().skip(1).forEach(line -> {
            String[] header = line.split(": *", 2);
            headers.computeIfAbsent(header[0], name -> new ArrayList<>()).add(header[1]);
        });
        String status = parts[0].replaceFirst("HTTP/1\\.[01] (\\d{3})(?s:.*)", "$1");
        byte[] body = (parts.length > 1 ? firstOf(parts[1], headers) : "").getBytes(ISO_8859_1);
        return Optional.of(
                new Reply(Integer.parseInt(status), HttpHeaders.of(headers, (name, value) -> true), body, took));
    }

    /** The body of the first answer, without the answers to what came after it. */
    private static String firstOf(String rest, Map<String, List<String>> headers) {
        if (headers.containsKey("Content-Length")) {
            return rest.substring(
                    0,
                    Math.min(
                            rest.length(),
                            Integer.parseInt(headers.get("Content-Length").get(0))));
        }
        if (!headers.containsKey("Transfer-Encoding")) {
            return rest;
        }
        StringBuilder body = new StringBuilder();
        int from = 0;
        for (int end = rest.indexOf("\r\n"); end >= 0; end = rest.indexOf("\r\n", from)) {
            int length = Integer.parseInt(rest.substring(from, end), 16);
            if (length == 0 || end + 2 + length > rest.length()) {
                break;
            }
            body.append(rest, end + 2, end + 2 + length);
            from = end + 2 + length + 2;
        }
        return body.toString();
    }
}
