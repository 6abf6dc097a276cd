package org.clustermaturity.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that is told to stop while a request is under way. */
class GracefulShutdownTest {

    @TempDir
    Path folder;

    @Test
    void requestUnderWayIsFinishedNewOnesAreRefusedAndTheFileIsClosed() throws Exception {
        Path file = folder.resolve("maturity.mv.db");
        RunningService service = new RunningService("jdbc:h2:file:" + folder.resolve("maturity") + ";WRITE_DELAY=0");
        service.send(
                "Bearer " + HttpTest.ADMIN_KEY, "POST", "/v1/organisations", "{\"name\": \"A\", \"country\": \"AT\"}");
        int port = service.service().port();
        byte[] body = Sheets.example("made-up/danube-textiles.json").getBytes(StandardCharsets.UTF_8);

        try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), port)) {
            slow.setSoTimeout(20_000);
            OutputStream out = slow.getOutputStream();
            out.write(head(body.length));
            out.write(body, 0, body.length / 2);
            out.flush();
            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(isFree(file)).isFalse();

            CompletableFuture<Void> closing = CompletableFuture.runAsync(service::close);
            awaitRefusal(port);
            assertThat(closing).isNotDone();
            out.write(body, body.length / 2, body.length - body.length / 2);
            out.flush();

            assertThat(new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"stage\"");
            closing.get(30, TimeUnit.SECONDS);
        }
        assertThat(isFree(file)).isTrue();
    }

    private static byte[] head(int length) {
        return """
                POST /v1/evaluations HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/json\r
                Content-Length: %d\r
                Connection: close\r
                \r
                """.formatted(length).getBytes(StandardCharsets.US_ASCII);
    }

    private static void awaitRefusal(int port) throws Exception {
        Instant latest = Instant.now().plus(Duration.ofSeconds(10));
        while (Instant.now().isBefore(latest) && connects(port)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port))
                .isInstanceOf(ConnectException.class);
    }

    private static boolean connects(int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (ConnectException e) {
            return false;
        }
    }

    /** Whether nobody, this process included, has the file of a database open for writing. */
    private static boolean isFree(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
