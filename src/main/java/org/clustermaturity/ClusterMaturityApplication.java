package org.clustermaturity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;

/** Starts the service. */
@SpringBootApplication
public class ClusterMaturityApplication {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterMaturityApplication.class);

    public static void main(String[] args) {
        SpringApplication.run(ClusterMaturityApplication.class, args);
    }

    @EventListener
    void sayWhereToLook(WebServerInitializedEvent started) {
        LOG.info(
                "The cluster maturity engine is ready. Open http://localhost:{}/",
                started.getWebServer().getPort());
    }
}
