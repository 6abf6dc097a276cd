package org.clustermaturity.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.TestKeys;
import org.clustermaturity.access.AccessKeys;
import org.clustermaturity.access.Role;
import org.clustermaturity.assessment.web.KeptClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How reviews begin, are approved, listed and removed, and who may do it. */
@HttpTest
class ReviewHttpTest {

    private static final String SOME = "{\"vision\": \"agreed\", \"committedMembers\": 44}";
    private static final String CONFIRM = "{\"vision\": {\"verdict\": \"confirmed\"}}";

    private final Service service;
    private final TestKeys keys;
    private ReviewDesk desk;

    @Autowired
    ReviewHttpTest(@LocalServerPort int port, AccessKeys keys) {
        this.service = new Service(port);
        this.keys = new TestKeys(keys);
        this.desk = ReviewDesk.with(service, this.keys);
    }

    @BeforeEach
    void inAnAccountOfItsOwn() {
        desk = ReviewDesk.with(service, keys);
    }

    @Test
    void aReviewBeginsWithoutVerdicts() {
        String assessment = desk.submitted(SOME);
        desk.reviewer().get(assessment + "/review").isProblem(404, "unknown-review");

        Reply begun = desk.reviewer().send("POST", assessment + "/review", "");

        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        assertThat(begun.header("Location")).isEqualTo(assessment + "/review");
        assertThat(begun.header("ETag")).isEqualTo("\"1\"");
        assertThat(begun.at("/status")).isEqualTo("open");
        assertThat(assessment).endsWith(begun.at("/assessment"));
        assertThat(begun.at("/begunBy")).startsWith("key:");
        assertThat(begun.json().at("/verdicts").isEmpty()).isTrue();
        assertThat(begun.json().at("/progress/reviewed").asInt()).isZero();
        assertThat(begun.json().at("/progress/asked").asInt()).isGreaterThan(30);
        assertThat(begun.json().at("/approvedAt").isNull()).isTrue();
        assertThat(desk.assessor().get(assessment + "/review").json()).isEqualTo(begun.json());
    }

    @Test
    void onlyWhatIsSubmittedIsReviewed() {
        String draft = desk.assessor().draft(desk.organisation(), SOME);

        desk.reviewer().send("POST", draft + "/review", "").isProblem(409, "not-submitted");
    }

    @Test
    void anAssessmentHasOneReviewAtMost() {
        String review = desk.review(SOME);
        String begin = review;

        desk.reviewer().send("POST", begin, "").isProblem(409, "review-exists");
        desk.patched(review, CONFIRM);
        desk.approve(review);
        desk.reviewer().send("POST", begin, "").isProblem(409, "review-exists");
    }

    @Test
    void beginningAgainWithTheSameIdempotencyKeyIsAnsweredAlike() {
        String begin = desk.submitted(SOME) + "/review";
        Reply first = desk.reviewer().send("POST", begin, "", "Idempotency-Key", "one");

        Reply again = desk.reviewer().send("POST", begin, "", "Idempotency-Key", "one");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void whoeverSubmittedDoesNotReview() {
        KeptClient admin = KeptClient.with(service, keys, desk.account(), Role.ADMIN);
        String own = admin.draft(desk.organisation(), SOME);
        admin.submit(own);

        admin.send("POST", own + "/review", "").isProblem(403, "own-assessment");
        desk.reviewer().send("POST", own + "/review", "");
        admin.patch(own + "/review", CONFIRM).isProblem(403, "own-assessment");
        admin.send("POST", own + "/review/approval", "", "If-Match", "*").isProblem(403, "own-assessment");
        admin.send("DELETE", own + "/review", "", "If-Match", "*").isProblem(403, "own-assessment");
        assertThat(admin.get(own + "/review").status()).isEqualTo(200);
        assertThat(admin.get(own + "/review/result").status()).isEqualTo(200);
    }

    @Test
    void anAdminWhoDidNotSubmitReviews() {
        KeptClient admin = KeptClient.with(service, keys, desk.account(), Role.ADMIN);
        String assessment = desk.submitted(SOME);

        assertThat(admin.send("POST", assessment + "/review", "").status()).isEqualTo(201);
        assertThat(admin.patch(assessment + "/review", CONFIRM).status()).isEqualTo(200);
    }

    @Test
    void anotherAccountSeesNothing() {
        String review = desk.review(SOME);
        KeptClient stranger = KeptClient.with(service, keys, KeptClient.newAccount(), Role.ADMIN);

        for (String path : List.of("", "/result", "/changes")) {
            stranger.get(review + path).isProblem(404, "unknown-assessment");
        }
        stranger.send("POST", review, "").isProblem(404, "unknown-assessment");
        stranger.patch(review, CONFIRM).isProblem(404, "unknown-assessment");
        assertThat(stranger.get("/v1/reviews").each("/items")).isEmpty();
    }

    @Test
    void approvingFixesEverything() {
        String review = desk.review(SOME);
        desk.patched(review, CONFIRM);

        Reply approved = desk.approve(review);

        assertThat(approved.status()).as(approved.text()).isEqualTo(201);
        assertThat(approved.header("Location")).isEqualTo(review + "/result");
        assertThat(approved.header("ETag")).isEqualTo("\"3\"");
        assertThat(approved.at("/status")).isEqualTo("approved");
        assertThat(approved.at("/approvedBy")).startsWith("key:");
        assertThat(approved.at("/approvedAt")).isEqualTo(approved.at("/changedAt"));
        desk.patch(review, "{\"vision\": null}").isProblem(409, "review-approved");
        desk.approve(review).isProblem(409, "review-approved");
        desk.reviewer().send("DELETE", review, "", "If-Match", "*").isProblem(409, "review-approved");
        assertThat(desk.reviewer().get(review).json()).isEqualTo(approved.json());
    }

    @Test
    void nothingReviewedIsNotApproved() {
        String review = desk.review(SOME);
        desk.approve(review).isProblem(422, "nothing-reviewed");

        desk.patched(review, CONFIRM);
        desk.patched(review, "{\"vision\": null}");
        desk.approve(review).isProblem(422, "nothing-reviewed");
    }

    @Test
    void theSubmittedAssessmentStaysAsItIs() {
        String assessment = desk.submitted(SOME);
        byte[] before = desk.assessor().get(assessment).body();
        byte[] result = desk.assessor().get(assessment + "/result").body();
        desk.reviewer().send("POST", assessment + "/review", "");
        desk.patched(assessment + "/review", """
                {"vision": {"verdict": "corrected", "answer": "none", "note": "Nobody knew of it."}}""");
        desk.approve(assessment + "/review");

        assertThat(desk.assessor().get(assessment).body()).isEqualTo(before);
        assertThat(desk.assessor().get(assessment + "/result").body()).isEqualTo(result);
        assertThat(desk.assessor().get(assessment + "/changes").each("/items")).hasSize(2);
    }

    @Test
    void anOpenReviewCanBeRemovedAndBegunAgain() {
        String review = desk.review(SOME);
        desk.patched(review, CONFIRM);

        desk.reviewer().send("DELETE", review, "").isProblem(428, "version-required");
        desk.reviewer().send("DELETE", review, "", "If-Match", "\"1\"").isProblem(412, "version-changed");
        assertThat(desk.reviewer()
                        .send("DELETE", review, "", "If-Match", "\"2\"")
                        .status())
                .isEqualTo(204);

        desk.reviewer().get(review).isProblem(404, "unknown-review");
        Reply again = desk.reviewer().send("POST", review, "");
        assertThat(again.status()).isEqualTo(201);
        assertThat(desk.reviewer().get(review + "/changes").each("/items")).isEmpty();
    }

    @Test
    void onlyWhoHasSeenTheVersionApproves() {
        String review = desk.review(SOME);
        desk.patched(review, CONFIRM);

        desk.reviewer().send("POST", review + "/approval", "").isProblem(428, "version-required");
        desk.reviewer()
                .send("POST", review + "/approval", "", "If-Match", "\"1\"")
                .isProblem(412, "version-changed");
        assertThat(desk.reviewer()
                        .send("POST", review + "/approval", "", "If-Match", "\"2\"")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void anAdminDeletesTheAssessmentWithItsApprovedReview() {
        String review = desk.review(SOME);
        String assessment = review.substring(0, review.lastIndexOf('/'));
        desk.patched(review, CONFIRM);
        desk.approve(review);
        KeptClient admin = KeptClient.with(service, keys, desk.account(), Role.ADMIN);

        desk.assessor().send("DELETE", assessment, "", "If-Match", "*").isProblem(403, "not-allowed");
        assertThat(admin.send("DELETE", assessment, "", "If-Match", "*").status())
                .isEqualTo(204);

        desk.reviewer().get(review).isProblem(404, "unknown-assessment");
        assertThat(desk.reviewer().get("/v1/reviews").each("/items")).isEmpty();
    }

    @Test
    void whatIsDoneStandsInTheAudit() {
        String review = desk.review(SOME);
        desk.reviewer().send("DELETE", review, "", "If-Match", "*");
        desk.reviewer().send("POST", review, "");
        desk.patched(review, CONFIRM);
        desk.approve(review);
        KeptClient admin = KeptClient.with(service, keys, desk.account(), Role.ADMIN);

        List<String> actions = admin.get("/v1/audit").each("/items").stream()
                .filter(entry -> review.contains(entry.at("/subject").asString()))
                .map(entry -> entry.at("/action").asString())
                .filter(action -> action.startsWith("review."))
                .toList();

        assertThat(actions)
                .containsExactlyInAnyOrder("review.begin", "review.delete", "review.begin", "review.approve");
    }

    @Test
    void listsAreFilteredAndComePartByPart() {
        List<String> open = new ArrayList<>();
        List<String> approved = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            open.add(0, desk.review(SOME));
            String review = desk.review(SOME);
            desk.patched(review, CONFIRM);
            desk.approve(review);
            approved.add(0, review);
        }

        assertThat(reviews("?status=open")).isEqualTo(open);
        assertThat(reviews("?status=approved")).isEqualTo(approved);
        assertThat(reviews("")).hasSize(6).containsAll(open).containsAll(approved);
        for (String status : List.of("", "&status=open", "&status=approved")) {
            assertThat(inParts(status)).isEqualTo(reviews("?limit=200" + status));
        }
        assertThat(desk.reviewer().get("/v1/reviews").each("/items"))
                .allSatisfy(entry -> assertThat(entry.has("verdicts")).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=closed", "limit=0", "cursor=x"})
    void aParameterThatDoesNotFitIsRefused(String parameter) {
        desk.reviewer().get("/v1/reviews?" + parameter).isProblem(400, "unknown-parameter-value");
    }

    @Test
    void ofSeveralWhoChangeTheSameVersionExactlyOneWins() {
        KeptClient other = KeptClient.with(service, keys, desk.account(), Role.REVIEWER);
        for (int round = 0; round < 5; round++) {
            String review = desk.review(SOME);

            List<Reply> replies = Stream.of(desk.reviewer(), other)
                    .map(client -> CompletableFuture.supplyAsync(() ->
                            client.patch(review, """
                            {"vision": {"verdict": "corrected", "answer": "none", "note": "%s"}}""".formatted(client.bearer().hashCode()), "\"1\"")))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            assertThat(replies).extracting(Reply::status).containsOnlyOnce(200).containsAnyOf(412, 409);
            assertThat(desk.reviewer().get(review).header("ETag")).isEqualTo("\"2\"");
            assertThat(desk.reviewer().get(review + "/changes").each("/items")).hasSize(1);
        }
    }

    private List<String> reviews(String query) {
        Reply list = desk.reviewer().get("/v1/reviews" + query);
        assertThat(list.status()).as(list.text()).isEqualTo(200);
        return paths(list);
    }

    private List<String> inParts(String status) {
        List<String> parts = new ArrayList<>();
        String cursor = "";
        do {
            Reply part = desk.reviewer().get("/v1/reviews?limit=2" + status + cursor);
            parts.addAll(paths(part));
            cursor = part.at("/next").isEmpty() ? "" : "&cursor=" + part.at("/next");
        } while (!cursor.isEmpty());
        return parts;
    }

    private static List<String> paths(Reply list) {
        return list.texts("/items", "assessment").stream()
                .map(id -> "/v1/assessments/" + id + "/review")
                .toList();
    }
}
