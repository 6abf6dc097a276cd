package org.clustermaturity.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-alive HTTP connection over loopback. It understands just enough to find the end of an answer, so that the client
 * takes little of the machine that it shares with the service.
 */
final class Connection implements AutoCloseable {

    private final int port;
    private final StringBuilder line = new StringBuilder();
    private Socket socket;
    private InputStream in;

    Connection(int port) throws IOException {
        this.port = port;
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        this.in = prepare();
    }

    /** What is left of an answer. */
    record Answer(int status, String tag, String location) {}

    /** Sends a request and reads the whole answer. The service ends a connection after so many requests. */
    Answer exchange(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(readLine().substring(9, 12));
        String tag = "";
        String location = "";
        long length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = readLine(); !header.isEmpty(); header = readLine()) {
            int colon = header.indexOf(':');
            String value = header.substring(colon + 1).strip();
            switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Long.parseLong(value);
                case "transfer-encoding" -> chunked = true;
                case "connection" -> last = value.equals("close");
                case "etag" -> tag = value;
                case "location" -> location = value;
                default -> {}
            }
        }
        if (chunked) {
            skipChunks();
        } else {
            in.skipNBytes(length);
        }
        if (last) {
            socket.close();
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            in = prepare();
        }
        return new Answer(status, tag, location);
    }

    /** A request as it goes over the wire; headers are names and values in turn. */
    static byte[] request(String method, String path, String body, String... headers) {
        StringBuilder text = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        for (int header = 0; header < headers.length; header += 2) {
            text.append(headers[header])
                    .append(": ")
                    .append(headers[header + 1])
                    .append("\r\n");
        }
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        text.append("Content-Length: ").append(length).append("\r\n\r\n").append(body);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private InputStream prepare() throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        return new BufferedInputStream(socket.getInputStream(), 64 * 1024);
    }

    private void skipChunks() throws IOException {
        int size = Integer.parseInt(readLine(), 16);
        while (size > 0) {
            in.skipNBytes(size + 2L);
            size = Integer.parseInt(readLine(), 16);
        }
        readLine();
    }

    private String readLine() throws IOException {
        line.setLength(0);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The service closed the connection.");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
