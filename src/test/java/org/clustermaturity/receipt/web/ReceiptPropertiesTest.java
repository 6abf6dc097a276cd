package org.clustermaturity.receipt.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.clustermaturity.Reply;
import org.clustermaturity.StartedService;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.web.KeptClient;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.AnswerWriter;
import org.clustermaturity.questionnaire.SeededSheets;
import org.clustermaturity.release.ShippedContent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What holds for the receipt of every sheet. */
class ReceiptPropertiesTest {

    private static @Nullable StartedService started;
    private static @Nullable KeptClient assessor;
    private static String organisation = "";

    @BeforeContainer
    static void start() {
        StartedService service = StartedService.on(
                StartedService.freshDatabase(),
                "maturity.limits.requests-per-key=0",
                "maturity.limits.requests-per-address=0");
        KeptClient client = KeptClient.with(
                service.service(), new TestKeys(service.context().getBean(AccessKeys.class)), "timber", Role.ASSESSOR);
        organisation = client.organisation();
        assessor = client;
        started = service;
    }

    @AfterContainer
    static void stop() {
        if (started != null) {
            started.close();
        }
    }

    @Property(tries = 60)
    void aReceiptIsValidUntilAnySingleValueOfItIsChanged(@ForAll long seed) {
        Random random = new Random(seed);
        JsonNode receipt = receipt(new SeededSheets(ShippedContent.ruleBook().questionnaire(), seed)
                .next(0.1 + 0.9 * random.nextDouble()));
        List<String> leaves = Leaves.of(receipt);
        String leaf = leaves.get(random.nextInt(leaves.size()));

        assertThat(isValid(receipt)).isTrue();
        assertThat(isValid(Leaves.turned(receipt))).isTrue();
        assertThat(isValid(Leaves.changed(receipt, leaf))).as(leaf).isFalse();
    }

    private static JsonNode receipt(AnswerSheet sheet) {
        KeptClient client = client();
        Reply begun = client.begin(
                organisation,
                ", \"referenceDate\": \"%s\", \"answers\": %s"
                        .formatted(sheet.referenceDate(), AnswerWriter.json(sheet.answers())));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        String path = begun.header("Location");
        assertThat(client.submit(path).status()).isEqualTo(201);
        return client.get(path + "/receipt").json();
    }

    private static boolean isValid(JsonNode receipt) {
        Reply reply = client().send("POST", "/v1/receipts/verification", receipt.toString());
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json().at("/valid").asBoolean();
    }

    private static KeptClient client() {
        if (assessor == null) {
            throw new IllegalStateException("The service has not been started.");
        }
        return assessor;
    }
}
