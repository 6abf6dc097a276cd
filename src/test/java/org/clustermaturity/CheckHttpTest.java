package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.clustermaturity.proof.Proof;
import org.clustermaturity.proof.ProofKind;
import org.clustermaturity.proof.Proofs;
import org.clustermaturity.questionnaire.AnswerWriter;
import org.clustermaturity.release.ShippedContent;
import org.clustermaturity.scoring.Ladder;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code check} prints can be used: sheets can be handed in, and programs can read its output. */
@HttpTest
class CheckHttpTest {

    private final Service service;

    CheckHttpTest(@LocalServerPort int port) {
        this.service = new Service(port);
    }

    @Test
    void theSmallestSheetOfEachStageCanBeHandedInAndComesToIt() {
        List<String> sheets =
                Proofs.of(ShippedContent.ruleBook(), ShippedContent.basis().curriculum(), ShippedContent.folder())
                        .stream()
                        .filter(proof -> proof.kind() == ProofKind.STAGES_REACHED)
                        .map(Proof::sheets)
                        .flatMap(List::stream)
                        .map(AnswerWriter::json)
                        .toList();

        List<String> stages = sheets.stream()
                .map(service::evaluate)
                .map(reply -> reply.json().get("stage").get("certain").asString())
                .toList();

        assertThat(stages)
                .containsExactlyElementsOf(ShippedContent.ruleBook().ladder().stages().stream()
                        .map(Ladder.Stage::id)
                        .toList());
    }

    @Test
    void asAProcessItWritesNothingButItsReportAndGivesTheExitCode() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ClusterMaturityApplication.class.getName(),
                        "check",
                        "--format=json")
                .redirectErrorStream(true)
                .start();

        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        JsonNode report = JsonMapper.builder().build().readTree(out);
        assertThat(process.waitFor()).as(out).isZero();
        assertThat(report.get("counts").get("faults").asInt()).isZero();
    }
}
