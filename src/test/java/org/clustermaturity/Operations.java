package org.clustermaturity;

import static org.clustermaturity.Operation.needs;
import static org.clustermaturity.Operation.open;
import static org.clustermaturity.Operation.operator;

import java.util.List;
import org.clustermaturity.access.Role;

/** Every operation of the API with what it needs. A new operation gets a line here. */
final class Operations {

    private static final String SHEET = Sheets.withAnswers("{}");

    private static final String ORGANISATION = "{\"name\": \"Alpine Timber\", \"country\": \"AT\"}";

    static final List<Operation> ALL = List.of(
            open("evaluate", "POST", "/v1/evaluations").sending(SHEET),
            open("evaluateReport", "POST", "/v1/evaluations/report").sending(SHEET),
            open("evaluateBatch", "POST", "/v1/evaluations/batch").sending(SHEET, "application/x-ndjson"),
            open("listQuestionnaires", "GET", "/v1/questionnaires"),
            open("getQuestionnaire", "GET", "/v1/questionnaires/cluster-maturity"),
            open("getStages", "GET", "/v1/stages"),
            open("listModules", "GET", "/v1/modules"),
            open("getModule", "GET", "/v1/modules/M21"),
            open("listFormats", "GET", "/v1/formats"),
            open("listRules", "GET", "/v1/rules"),
            open("getRule", "GET", "/v1/rules/GAT-GRO-01"),
            open("listSources", "GET", "/v1/sources"),
            open("listContentReleases", "GET", "/v1/content-releases"),
            open("getContentRelease", "GET", "/v1/content-releases/{made}").on(Operations::contentRelease),
            operator("reloadContent", "POST", "/v1/content-releases"),
            operator("tryContent", "POST", "/v1/content-releases/impact"),
            needs("createKey", "POST", "/v1/keys", Role.ADMIN).sending("{\"name\": \"Desk\", \"role\": \"assessor\"}"),
            needs("listKeys", "GET", "/v1/keys?limit=200", Role.ADMIN).on(Operations::key),
            needs("getKey", "GET", "/v1/keys/{made}", Role.ADMIN).on(Operations::key),
            needs("revokeKey", "DELETE", "/v1/keys/{made}", Role.ADMIN).on(Operations::key),
            needs("createOrganisation", "POST", "/v1/organisations", Role.ASSESSOR)
                    .sending(ORGANISATION),
            needs(
                            "listOrganisations",
                            "GET",
                            "/v1/organisations?limit=200",
                            Role.ASSESSOR,
                            Role.REVIEWER,
                            Role.SELECTOR)
                    .on(Operations::organisation),
            needs("getOrganisation", "GET", "/v1/organisations/{made}", Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR)
                    .on(Operations::organisation),
            needs("changeOrganisation", "PATCH", "/v1/organisations/{made}", Role.ASSESSOR)
                    .sending("{\"country\": \"DE\"}")
                    .with("If-Match", "*")
                    .on(Operations::organisation),
            needs("deleteOrganisation", "DELETE", "/v1/organisations/{made}", Role.ASSESSOR)
                    .with("If-Match", "*")
                    .on(Operations::organisation),
            needs("getHistory", "GET", "/v1/organisations/{made}/history", Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR)
                    .on(Operations::organisation),
            needs(
                            "compareAssessments",
                            "GET",
                            "/v1/organisations/{made}/history/comparison?from={inside}&to={inside}",
                            Role.ASSESSOR,
                            Role.REVIEWER,
                            Role.SELECTOR)
                    .on(Operations::withSubmitted),
            needs("createAssessment", "POST", "/v1/assessments", Role.ASSESSOR)
                    .sending("{\"organisation\": \"{made}\", \"questionnaire\": \"cluster-maturity/2026-1\"}")
                    .on(Operations::organisation),
            needs("listAssessments", "GET", "/v1/assessments?limit=200", Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR)
                    .on(Operations::assessment),
            needs("getAssessment", "GET", "/v1/assessments/{made}", Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR)
                    .on(Operations::assessment)
                    .orByLink(),
            needs("getResult", "GET", "/v1/assessments/{made}/result", Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR)
                    .on(Operations::assessment)
                    .orByLink(),
            needs("getReceipt", "GET", "/v1/assessments/{made}/receipt", Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR)
                    .on(Operations::submitted)
                    .orByLink(),
            open("verifyReceipt", "POST", "/v1/receipts/verification").sending("{\"statement\": {}, \"result\": {}}"),
            open("listReceiptKeys", "GET", "/v1/receipts/keys"),
            needs("getReport", "GET", "/v1/assessments/{made}/report", Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR)
                    .on(Operations::assessment)
                    .orByLink(),
            needs("listChanges", "GET", "/v1/assessments/{made}/changes", Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR)
                    .on(Operations::assessment)
                    .orByLink(),
            needs("patchAnswers", "PATCH", "/v1/assessments/{made}/answers", Role.ASSESSOR)
                    .sending("{}")
                    .with("If-Match", "*")
                    .on(Operations::assessment)
                    .orByLink(),
            needs("submitAssessment", "POST", "/v1/assessments/{made}/submission", Role.ASSESSOR)
                    .with("If-Match", "*")
                    .on(Operations::assessment),
            needs("createShareLink", "POST", "/v1/assessments/{made}/share-links", Role.ASSESSOR)
                    .sending("{}")
                    .on(Operations::assessment),
            needs("listShareLinks", "GET", "/v1/assessments/{made}/share-links", Role.ASSESSOR)
                    .on(Operations::assessment),
            needs("revokeShareLink", "DELETE", "/v1/assessments/{made}/share-links/{inside}", Role.ASSESSOR)
                    .on(Operations::shareLink),
            needs("deleteAssessment", "DELETE", "/v1/assessments/{made}", Role.ASSESSOR)
                    .with("If-Match", "*")
                    .on(Operations::assessment),
            needs("exportRows", "GET", "/v1/exports/gates", Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR)
                    .on(Operations::assessment),
            needs("listExportColumns", "GET", "/v1/exports/gates/columns", Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR),
            needs("getArchive", "GET", "/v1/organisations/{made}/archive", Role.ADMIN)
                    .on(Operations::organisation),
            needs("eraseOrganisation", "POST", "/v1/organisations/{made}/erasure", Role.ADMIN)
                    .sending("{\"confirm\": \"Alpine Timber\"}")
                    .with("If-Match", "*")
                    .on(Operations::organisation),
            operator("getRetention", "GET", "/v1/retention"),
            needs("beginReview", "POST", "/v1/assessments/{made}/review", Role.REVIEWER)
                    .on(Operations::submittedByAnother),
            needs("getReview", "GET", "/v1/assessments/{made}/review", Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR)
                    .on(Operations::review),
            needs("patchVerdicts", "PATCH", "/v1/assessments/{made}/review/answers", Role.REVIEWER)
                    .sending("{}")
                    .with("If-Match", "*")
                    .on(Operations::review),
            needs(
                            "listVerdictChanges",
                            "GET",
                            "/v1/assessments/{made}/review/changes",
                            Role.ASSESSOR,
                            Role.REVIEWER,
                            Role.SELECTOR)
                    .on(Operations::review),
            needs(
                            "getReviewResult",
                            "GET",
                            "/v1/assessments/{made}/review/result",
                            Role.ASSESSOR,
                            Role.REVIEWER,
                            Role.SELECTOR)
                    .on(Operations::review),
            needs("approveReview", "POST", "/v1/assessments/{made}/review/approval", Role.REVIEWER)
                    .with("If-Match", "*")
                    .on(Operations::review),
            needs("deleteReview", "DELETE", "/v1/assessments/{made}/review", Role.REVIEWER)
                    .with("If-Match", "*")
                    .on(Operations::review),
            needs("listReviews", "GET", "/v1/reviews?limit=200", Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR)
                    .on(Operations::review),
            needs("getBenchmarks", "GET", "/v1/benchmarks", Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR),
            needs("listAudit", "GET", "/v1/audit", Role.ADMIN).on(Operations::key));

    private Operations() {}

    private static String contentRelease(Keys keys, String admin) {
        return keys.get(admin, "/v1/content-releases").at("/0/id").replace("+", "%2B");
    }

    private static String organisation(Keys keys, String admin) {
        return keys.send(admin, "POST", "/v1/organisations", ORGANISATION).at("/id");
    }

    /** The organisation, and a submitted assessment of it. */
    private static String withSubmitted(Keys keys, String admin) {
        String organisation = organisation(keys, admin);
        String assessment = keys.send(admin, "POST", "/v1/assessments", """
                        {"organisation": "%s", "questionnaire": "cluster-maturity/2026-1", "answers": {"vision": "agreed"}}""".formatted(organisation))
                .at("/id");
        keys.send(admin, "POST", "/v1/assessments/" + assessment + "/submission", "", "If-Match", "*");
        return organisation + "/" + assessment;
    }

    /** The assessment, and the link inside it. */
    private static String shareLink(Keys keys, String admin) {
        String assessment = assessment(keys, admin);
        Reply link = keys.send(admin, "POST", "/v1/assessments/" + assessment + "/share-links", "{}");
        return assessment + "/" + link.at("/id");
    }

    static String assessment(Keys keys, String admin) {
        String body = """
                {"organisation": "%s", "questionnaire": "cluster-maturity/2026-1", "answers": {"vision": "agreed"}}""".formatted(organisation(keys, admin));
        return keys.send(admin, "POST", "/v1/assessments", body).at("/id");
    }

    /** The assessment, and what a link to it opens with. */
    private static String submitted(Keys keys, String admin) {
        String assessment = assessment(keys, admin);
        Reply link = keys.send(admin, "POST", "/v1/assessments/" + assessment + "/share-links", "{}");
        keys.send(admin, "POST", "/v1/assessments/" + assessment + "/submission", "", "If-Match", "*");
        return assessment + "/" + link.at("/token");
    }

    /** An assessment that somebody else than the admin has submitted. */
    private static String submittedByAnother(Keys keys, String admin) {
        String assessment = assessment(keys, admin);
        String assessor = keys.send(admin, "POST", "/v1/keys", "{\"name\": \"Submits\", \"role\": \"assessor\"}")
                .at("/key");
        keys.send(assessor, "POST", "/v1/assessments/" + assessment + "/submission", "", "If-Match", "*");
        return assessment;
    }

    /** The assessment whose review has one verdict. */
    private static String review(Keys keys, String admin) {
        String assessment = submittedByAnother(keys, admin);
        String review = "/v1/assessments/" + assessment + "/review";
        keys.send(admin, "POST", review, "");
        keys.send(admin, "PATCH", review + "/answers", "{\"vision\": {\"verdict\": \"confirmed\"}}", "If-Match", "*");
        return assessment;
    }

    private static String key(Keys keys, String admin) {
        return keys.send(admin, "POST", "/v1/keys", "{\"name\": \"Made before\", \"role\": \"assessor\"}")
                .at("/id");
    }
}
