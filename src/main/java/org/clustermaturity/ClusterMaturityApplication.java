package org.clustermaturity;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.clustermaturity.release.CheckCommand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;

/** Starts the service; with {@code check} as its first argument, checks a content folder instead. */
@SpringBootApplication(exclude = ThymeleafAutoConfiguration.class) // pages are answers, not views
public class ClusterMaturityApplication {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterMaturityApplication.class);

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("check")) {
            System.exit(check(List.of(args).subList(1, args.length)));
        }
        SpringApplication.run(ClusterMaturityApplication.class, args);
    }

    private static int check(List<String> arguments) {
        // Nothing but the report may stand in the output, since programs read it.
        LoggingSystem.get(ClusterMaturityApplication.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return CheckCommand.run(arguments, out, err);
    }

    @EventListener
    void sayWhereToLook(WebServerInitializedEvent started) {
        LOG.info(
                "The cluster maturity engine is ready. Open http://localhost:{}/",
                started.getWebServer().getPort());
    }
}
