package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@HttpTest
class ContentHttpTest {

    private static final List<String> SHEETS = List.of(
            "alpine-timber",
            "balkan-foods",
            "baltic-blue",
            "carpathian-software",
            "danube-textiles",
            "iberian-audio",
            "north-sea-hydrogen",
            "old-valley-steel");

    private final Service service;

    ContentHttpTest(@LocalServerPort int port) {
        this.service = new Service(port);
    }

    @Test
    void questionnairesAreListedWithTheirVersions() {
        Reply reply = service.get("/v1/questionnaires");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.texts("", "name"))
                .containsExactly(
                        "cluster-maturity/2026-1", "digital-maturity-pso/2026-1", "digital-maturity-sme/2026-1");
        assertThat(reply.json().get(0).propertyNames())
                .containsExactly("id", "version", "name", "published", "title", "about", "questions");
        assertThat(reply.json().at("/0/questions").asInt()).isEqualTo(45);
    }

    @Test
    void questionnaireCarriesEverythingNeededToAskIt() {
        Reply reply = service.get("/v1/questionnaires/cluster-maturity");

        assertThat(reply.at("/name")).isEqualTo("cluster-maturity/2026-1");
        assertThat(reply.texts("/dimensions", "id"))
                .containsExactly(
                        "context",
                        "governance",
                        "strategy",
                        "membership",
                        "business-model",
                        "services",
                        "internationalisation",
                        "twin-transition");
        assertThat(questions(reply)).hasSize(45).allSatisfy(question -> {
            assertThat(question.propertyNames())
                    .contains("id", "text", "help", "kind", "better", "weight", "notApplicable", "sources");
            assertThat(question.at("/sources")).isNotEmpty();
            switch (question.at("/kind").asString()) {
                case "choice", "ticks" ->
                    assertThat(question.at("/options").size()).isGreaterThan(1);
                case "number", "percentage", "money" ->
                    assertThat(question.has("min") && question.has("max")).isTrue();
                case "year" -> assertThat(question.has("min")).isTrue();
                default -> assertThat(question.at("/kind").asString()).isEqualTo("yes-no");
            }
        });
        assertThat(reply.texts("/levels", "title"))
                .containsExactly("Starting", "Developing", "Established", "Advanced", "Leading");
    }

    @Test
    void conditionOfAQuestionNamesTheQuestionThatDecides() {
        Reply reply = service.get("/v1/questionnaires/cluster-maturity");

        assertThat(questions(reply).stream().filter(question -> question.has("shownWhen")))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.at("/id").asString()).isEqualTo("internationalRole");
                    assertThat(question.at("/shownWhen/question").asString()).isEqualTo("internationalProjects");
                    assertThat(question.at("/shownWhen/atLeast").asInt()).isEqualTo(1);
                });
    }

    @Test
    void addressThatTomcatRefusesIsAProblemToo() {
        Reply reply = service.get("/v1/modules/a%2Fb");

        reply.isProblem(400, "bad-request");
    }

    @Test
    void latestVersionComesUnlessAnotherIsAskedFor() {
        Reply latest = service.get("/v1/questionnaires/cluster-maturity");
        Reply named = service.get("/v1/questionnaires/cluster-maturity?version=2026-1");

        assertThat(named.body()).isEqualTo(latest.body());
        service.get("/v1/questionnaires/cluster-maturity?version=1999-1").isProblem(404, "unknown-questionnaire");
        service.get("/v1/questionnaires/cluster-maturity?version=").isProblem(404, "unknown-questionnaire");
    }

    @Test
    void stagesFormALadderWithTheirGates() {
        Reply reply = service.get("/v1/stages");

        assertThat(reply.at("/questionnaire")).isEqualTo("cluster-maturity/2026-1");
        assertThat(reply.texts("/stages", "id"))
                .containsExactly("exploration", "emerging", "formation", "growth", "mature", "excellence");
        assertThat(reply.json().at("/stages/0/gates")).isEmpty();
        assertThat(reply.texts("/stages/3/gates", "id")).contains("GAT-GRO-01");
        assertThat(reply.each("/stages")).allSatisfy(stage -> {
            assertThat(stage.at("/meaning").asString()).isNotEmpty();
            assertThat(stage.at("/sources")).isNotEmpty();
        });
        assertThat(service.get("/v1/stages?questionnaire=cluster-maturity").body())
                .isEqualTo(reply.body());
    }

    @Test
    void modulesAreListedAndCanBeNarrowedDown() {
        Reply all = service.get("/v1/modules");
        Reply some = service.get("/v1/modules?stage=growth&dimension=membership");

        assertThat(all.texts("", "id")).contains("M01", "M21").doesNotHaveDuplicates();
        assertThat(some.texts("", "id")).contains("M21").isSubsetOf(all.texts("", "id"));
        assertThat(some.each("")).hasSizeLessThan(all.each("").size()).allSatisfy(module -> {
            assertThat(module.at("/dimension").asString()).isEqualTo("membership");
            assertThat(module.at("/stages").toString()).contains("\"growth\"");
        });
        assertThat(all.each("")).allSatisfy(module -> {
            assertThat(module.at("/title").asString()).isNotEmpty();
            assertThat(module.at("/outcome").asString()).isNotEmpty();
            assertThat(module.at("/hours").asDouble()).isPositive();
            assertThat(module.at("/sources")).isNotEmpty();
        });
    }

    @Test
    void everyModuleCanBeFetchedAlone() {
        for (JsonNode module : service.get("/v1/modules").each("")) {
            assertThat(service.get("/v1/modules/" + module.at("/id").asString()).json())
                    .isEqualTo(module);
        }
    }

    @Test
    void formatsSayHowAProgrammeRuns() {
        Reply reply = service.get("/v1/formats");

        assertThat(reply.texts("", "id"))
                .containsExactlyInAnyOrder("academy-2022", "academy-2024", "course-2018", "training-2017");
        assertThat(reply.each(""))
                .allSatisfy(format -> assertThat(format.at("/title").asString()).isNotEmpty());
    }

    @Test
    void rulesAreListedAndCanBeNarrowedDown() {
        Reply all = service.get("/v1/rules");
        Reply gates = service.get("/v1/rules?questionnaire=cluster-maturity&phase=gates");

        assertThat(all.texts("", "id")).contains("GAT-GRO-01", "ADV-MEM-02").doesNotHaveDuplicates();
        assertThat(new TreeSet<>(all.texts("", "phase")))
                .containsExactlyInAnyOrder("scoring", "gates", "flags", "advice");
        assertThat(gates.texts("", "phase")).containsOnly("gates");
        assertThat(gates.texts("", "id")).isSubsetOf(all.texts("", "id"));
        assertThat(all.each("")).allSatisfy(rule -> {
            assertThat(rule.at("/statement").asString()).isNotEmpty();
            assertThat(rule.at("/sources")).isNotEmpty();
        });
    }

    @Test
    void everyRuleShowsItsStatementItsSourcesAndItsOwnText() {
        List<String> ids = service.get("/v1/rules").texts("", "id");

        assertThat(ids).hasSizeGreaterThan(100);
        assertThat(ids).allSatisfy(id -> {
            Reply rule = service.get("/v1/rules/" + id);
            assertThat(rule.at("/statement")).isNotEmpty();
            assertThat(rule.texts("/sources")).isNotEmpty();
            assertThat(rule.at("/text"))
                    .startsWith("rule \"" + id)
                    .endsWith("end")
                    .containsOnlyOnce("rule \"");
            assertThat(rule.at("/file")).matches("rules/[a-z-]+/" + rule.at("/phase") + "/[a-z-]+\\.drl");
        });
        assertThat(service.get("/v1/rules/GAT-GRO-01").at("/text")).contains("Scored( committedMembers >= 15 )");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/questionnaires",
                "/v1/questionnaires/cluster-maturity",
                "/v1/stages",
                "/v1/modules",
                "/v1/modules/M21",
                "/v1/formats",
                "/v1/rules",
                "/v1/rules/GAT-GRO-01",
                "/v1/sources"
            })
    void contentNeedNotBeFetchedTwice(String path) {
        Reply first = service.get(path);
        String etag = first.header("ETag");

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Content-Type")).isEqualTo("application/json");
        assertThat(first.header("Content-Language")).isEqualTo("en");
        assertThat(first.header("Vary")).containsIgnoringCase("Accept-Language");
        assertThat(etag).matches("(W/)?\"[^\"]+\"");
        Reply again = service.get(path, "If-None-Match", etag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(etag);
        assertThat(service.get(path, "If-None-Match", "\"other\"").status()).isEqualTo(200);
        service.send("POST", path, java.net.http.HttpRequest.BodyPublishers.noBody())
                .isProblem(405, "method-not-allowed");
    }

    @Test
    void differentContentHasDifferentTags() {
        assertThat(service.get("/v1/modules/M21").header("ETag"))
                .isNotEqualTo(service.get("/v1/modules/M22").header("ETag"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/questionnaires/nothing, unknown-questionnaire",
        "/v1/stages?questionnaire=nothing, unknown-questionnaire",
        "/v1/modules/M999, unknown-module",
        "/v1/modules/m21, unknown-module",
        "/v1/rules/GAT-GRO-99, unknown-rule",
        "/v1/rules?questionnaire=nothing, unknown-questionnaire",
        "/v1/rules?phase=nothing, unknown-phase",
        "/v1/sources/eccp-profile, not-found",
        "/v1/nothing, not-found",
        "/v1, not-found",
    })
    void whatDoesNotExistIsAProblem(String path, String code) {
        service.get(path).isProblem(404, code);
    }

    @Test
    void everySourceThatIsNamedAnywhereExists() {
        Set<String> known = new HashSet<>(service.get("/v1/sources").texts("", "id"));

        Set<String> named = new TreeSet<>();
        for (String path : List.of("/v1/questionnaires/cluster-maturity", "/v1/stages", "/v1/modules", "/v1/formats")) {
            collectSources(service.get(path).json(), named);
        }
        collectSources(service.get("/v1/rules").json(), named);
        for (String sheet : SHEETS) {
            collectSources(evaluated(sheet).json(), named);
        }
        assertThat(named).hasSizeGreaterThan(20).isSubsetOf(known);
    }

    @Test
    void everySourceSaysWhatItIs() {
        assertThat(service.get("/v1/sources").each("")).isNotEmpty().allSatisfy(source -> {
            assertThat(source.at("/title").asString()).isNotEmpty();
            assertThat(source.at("/says").asString()).isNotEmpty();
            if (source.at("/published").asBoolean()) {
                assertThat(source.at("/publisher").asString()).isNotEmpty();
            }
        });
    }

    @Test
    void everyIdInAnEvaluationExistsInTheContent() {
        Set<String> questions = new HashSet<>();
        questions(service.get("/v1/questionnaires/cluster-maturity"))
                .forEach(question -> questions.add(question.at("/id").asString()));
        Set<String> rules = new HashSet<>(service.get("/v1/rules").texts("", "id"));
        Set<String> modules = new HashSet<>(service.get("/v1/modules").texts("", "id"));
        Set<String> stages = new HashSet<>(service.get("/v1/stages").texts("/stages", "id"));

        for (String sheet : SHEETS) {
            Reply reply = evaluated(sheet);
            assertThat(reply.texts("/gates", "id")).isSubsetOf(rules);
            assertThat(reply.texts("/gates", "stage")).isSubsetOf(stages);
            assertThat(reply.texts("/flags", "id")).isSubsetOf(rules);
            assertThat(reply.texts("/stage/reachable")).isSubsetOf(stages);
            assertThat(reply.texts("/stage/missing")).isSubsetOf(rules);
            assertThat(reply.texts("/modules", "id")).isSubsetOf(modules);
            assertThat(reply.texts("/moreModules", "id")).isSubsetOf(modules);
            Set<String> named = new TreeSet<>(reply.texts("/ignored", "question"));
            for (String list : List.of("/gates", "/flags")) {
                reply.each(list).forEach(each -> each.at("/answers").forEach(id -> named.add(id.asString())));
            }
            for (String list : List.of("/modules", "/moreModules")) {
                for (JsonNode module : reply.each(list)) {
                    module.at("/needs").forEach(id -> assertThat(modules).contains(id.asString()));
                    module.at("/closes").forEach(id -> assertThat(rules).contains(id.asString()));
                    for (JsonNode reason : module.at("/reasons")) {
                        assertThat(rules).contains(reason.at("/rule").asString());
                        named.addAll(reason.at("/answers").propertyNames());
                    }
                }
            }
            assertThat(named).isNotEmpty().isSubsetOf(questions);
        }
    }

    private Reply evaluated(String sheet) {
        return service.evaluate(Sheets.example("made-up/" + sheet + ".json"));
    }

    private static List<JsonNode> questions(Reply questionnaire) {
        return questionnaire.each("/dimensions").stream()
                .flatMap(dimension -> java.util.stream.StreamSupport.stream(
                        dimension.at("/questions").spliterator(), false))
                .toList();
    }

    private static void collectSources(JsonNode node, Set<String> named) {
        if (node.isObject()) {
            if (node.path("source").isString()) {
                named.add(node.path("source").asString());
            }
            node.path("sources").forEach(source -> named.add(source.asString()));
        }
        node.forEach(child -> collectSources(child, named));
    }
}
