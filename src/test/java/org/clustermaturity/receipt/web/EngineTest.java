package org.clustermaturity.receipt.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EngineTest {

    @Test
    void theVersionIsThatOfTheProject() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .containsPattern("<artifactId>cluster-maturity-engine</artifactId>\\s*<version>\\Q" + Engine.VERSION
                        + "\\E</version>");
    }
}
