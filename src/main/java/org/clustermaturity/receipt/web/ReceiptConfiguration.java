package org.clustermaturity.receipt.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.web.EvaluateAgain;
import org.clustermaturity.assessment.web.KeptSheets;
import org.clustermaturity.receipt.Fingerprints;
import org.clustermaturity.receipt.KeySeal;
import org.clustermaturity.receipt.ServiceKeys;
import org.clustermaturity.receipt.SigningKey;
import org.clustermaturity.receipt.SigningKeys;
import org.clustermaturity.receipt.UnusableKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Finds the key at the start, and puts receipts behind the endpoints. */
@Configuration(proxyBeanMethods = false)
class ReceiptConfiguration {

    private static final String PEM = "-----BEGIN";

    @Bean
    SigningKey signingKey(
            ServiceKeys keys,
            Clock clock,
            @Value("${maturity.receipt.key}") String configured,
            @Value("${maturity.receipt.secret}") String secret) {
        SigningKeys all = new SigningKeys(keys, new KeySeal(secret), clock);
        return configured.isBlank() ? all.own() : all.take(SigningKey.ofPem(pem(configured.strip())));
    }

    private static String pem(String configured) {
        if (configured.startsWith(PEM)) {
            return configured;
        }
        try {
            return Files.readString(Path.of(configured));
        } catch (IOException | InvalidPathException e) {
            throw UnusableKey.noFile();
        }
    }

    @Bean
    IssueReceipt issueReceipt(
            KeptSheets sheets, Assessments assessments, Fingerprints fingerprints, SigningKey key, JsonMapper json) {
        return new IssueReceipt(sheets, assessments, fingerprints, key, json);
    }

    @Bean
    VerifyReceipt verifyReceipt(
            ServiceKeys keys, Fingerprints fingerprints, EvaluateAgain evaluateAgain, JsonMapper json) {
        return new VerifyReceipt(new CheckSignature(keys, json), fingerprints, evaluateAgain, json);
    }
}
