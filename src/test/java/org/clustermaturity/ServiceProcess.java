package org.clustermaturity;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The service as a process of its own, run in a folder of its own, that can be killed and started again. */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final Path folder;
    private final List<String> command;
    private final Service service;
    private @Nullable Process process;

    /**
     * Says how to run it; nothing starts yet.
     *
     * @param folder where it runs; without other settings, its database is made there
     * @param jvm options of Java
     * @param settings in the form {@code --name=value}
     */
    public ServiceProcess(Path folder, List<String> jvm, List<String> settings) {
        this.folder = folder;
        this.service = new Service(FreePort.find());
        this.command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath()));
        command.addAll(jvm);
        command.addAll(List.of(
                ClusterMaturityApplication.class.getName(),
                // As it is shipped, without the settings that tests have.
                "--spring.config.location=classpath:/application.yaml",
                "--spring.autoconfigure.exclude=" + foreignToTheService(),
                "--server.port=" + service.port(),
                "--maturity.content.compiled="
                        + Path.of("target", "compiled-rules").toAbsolutePath(),
                "--maturity.limits.requests-per-key=0",
                "--maturity.limits.requests-per-address=0"));
        command.addAll(settings);
    }

    /** What the class path of tests would add to it. */
    private static String foreignToTheService() {
        try (InputStream settings = ServiceProcess.class.getResourceAsStream("/config/application.properties")) {
            Properties properties = new Properties();
            properties.load(settings);
            return properties.getProperty("spring.autoconfigure.exclude");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it and waits until it takes requests. */
    public void start() {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().put("MATURITY_ADMIN_KEY", HttpTest.ADMIN_KEY);
        try {
            Process started = builder.start();
            process = started;
            awaitReady(started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it at once, as SIGKILL does: it learns nothing of it. */
    public void kill() {
        end(true);
    }

    public Service service() {
        return service;
    }

    @Override
    public void close() {
        end(false);
    }

    private void end(boolean atOnce) {
        Process running = process;
        if (running == null) {
            return;
        }
        try {
            if (atOnce) {
                running.destroyForcibly();
            } else {
                running.destroy();
            }
            if (!running.waitFor(1, TimeUnit.MINUTES)) {
                running.destroyForcibly();
                throw new IllegalStateException("The service did not stop.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitReady(Process started) throws IOException {
        Instant latest = Instant.now().plus(LONGEST_START);
        while (!isReady()) {
            if (!started.isAlive() || Instant.now().isAfter(latest)) {
                started.destroyForcibly();
                throw new IllegalStateException("The service did not start:\n" + Files.readString(log()));
            }
            sleep();
        }
    }

    private boolean isReady() {
        try {
            return service.get("/actuator/health/readiness").status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path log() {
        return folder.resolve("service.log");
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
