package org.clustermaturity.history.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.clustermaturity.Reply;
import org.clustermaturity.assessment.web.KeptClient;

/** Submits assessments for tests of histories. */
public final class Histories {

    private Histories() {}

    /** The id of a new submitted assessment. */
    public static String submit(
            KeptClient assessor, String organisation, String questionnaire, String day, String answers) {
        Reply begun =
                assessor.send("POST", "/v1/assessments", """
                {"organisation": "%s", "questionnaire": "%s", "referenceDate": "%s", "answers": %s}""".formatted(organisation, questionnaire, day, answers));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        Reply submitted = assessor.submit(begun.header("Location"));
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(201);
        return begun.at("/id");
    }
}
