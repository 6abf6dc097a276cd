package org.clustermaturity.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.clustermaturity.HttpTest;
import org.clustermaturity.Reply;
import org.clustermaturity.Service;
import org.clustermaturity.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@HttpTest
class EvaluationHttpTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NO_ANSWERS = "{}";

    private final Service service;

    EvaluationHttpTest(@LocalServerPort int port) {
        this.service = new Service(port);
    }

    @Test
    void completeSheetGetsTheWholeResult() {
        Reply reply = service.evaluate(Sheets.example("made-up/alpine-timber.json"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(reply.json().propertyNames())
                .containsExactly(
                        "questionnaire",
                        "contentRelease",
                        "referenceDate",
                        "reference",
                        "complete",
                        "scores",
                        "stage",
                        "gates",
                        "flags",
                        "modules",
                        "moreModules",
                        "labelReadiness",
                        "ignored");
        assertThat(reply.at("/questionnaire")).isEqualTo("cluster-maturity/2026-1");
        assertThat(reply.at("/contentRelease")).matches("\\d{4}-\\d\\d-\\d\\d\\+[0-9a-f]{7}");
        assertThat(reply.json().at("/complete").asBoolean()).isTrue();
    }

    @Test
    void scoresNameTheirBoundsAndHowManyAnswersWentIn() {
        Reply reply = service.evaluate(Sheets.example("made-up/alpine-timber.json"));

        assertThat(reply.json().at("/scores/overall").propertyNames())
                .containsExactly("value", "lowest", "highest", "level", "levelTitle", "answered", "asked");
        assertThat(reply.each("/scores/dimensions")).hasSize(7).allSatisfy(dimension -> {
            assertThat(dimension.propertyNames())
                    .contains("id", "title", "value", "lowest", "highest", "level", "answered", "asked");
            assertThat(dimension.at("/lowest")).isEqualTo(dimension.at("/value"));
            assertThat(dimension.at("/highest")).isEqualTo(dimension.at("/value"));
            assertThat(dimension.at("/answered")).isEqualTo(dimension.at("/asked"));
            assertThat(dimension.at("/level").asInt()).isBetween(1, 5);
        });
        assertThat(reply.json().at("/scores/overall/lowest"))
                .isEqualTo(reply.json().at("/scores/overall/highest"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50.0", "5e1", "5E+1", "500e-1"})
    void aNumberComesToTheSameBytesHoweverItWasTyped(String typed) {
        String sheet = Sheets.example("made-up/alpine-timber.json");
        String answer = "\"committedMembers\": ";

        String plain =
                service.evaluate(sheet.replace(answer + "44", answer + "50")).text();
        String other =
                service.evaluate(sheet.replace(answer + "44", answer + typed)).text();

        assertThat(plain).contains("\"committedMembers\":50,");
        assertThat(other).isEqualTo(plain);
    }

    @Test
    void completeSheetHasOneStageAndTheGatesThatTheNextOneLacks() {
        Reply reply = service.evaluate(Sheets.example("made-up/alpine-timber.json"));

        assertThat(reply.at("/stage/certain")).isEqualTo("growth");
        assertThat(reply.texts("/stage/reachable")).containsExactly("growth");
        assertThat(reply.at("/stage/next")).isEqualTo("mature");
        assertThat(reply.texts("/stage/missing")).containsExactly("GAT-MAT-02", "GAT-MAT-06", "GAT-MAT-07");
        assertThat(reply.texts("/gates", "state")).isNotEmpty().doesNotContain("open");
    }

    @Test
    void everyGateSaysWhatItNeedsWhatThereIsAndWhy() {
        Reply reply = service.evaluate(Sheets.example("made-up/alpine-timber.json"));

        JsonNode gate = reply.each("/gates").stream()
                .filter(each -> each.at("/id").asString().equals("GAT-MAT-02"))
                .findFirst()
                .orElseThrow();
        assertThat(gate).isEqualTo(JSON.readTree("""
                {"id": "GAT-MAT-02", "stage": "mature", "state": "not-met",
                 "statement": "At least 51 members are committed, or the members stand for 30 % of the sector's turnover or 10 % of its companies.",
                 "needs": "51 committed members, or the same weight in the sector",
                 "has": "committed members: 44; weight in the sector: No",
                 "source": "pl-key-cluster", "sources": ["pl-key-cluster", "es-aei-register"],
                 "answers": ["committedMembers", "criticalMass"]}"""));
        assertThat(reply.each("/gates")).allSatisfy(each -> {
            assertThat(each.at("/statement").asString()).isNotEmpty().doesNotContain("{");
            assertThat(each.at("/needs").asString()).isNotEmpty().doesNotContain("{");
            assertThat(each.at("/has").asString()).isNotEmpty().doesNotContain("{");
            assertThat(each.at("/source")).isEqualTo(each.at("/sources/0"));
        });
        assertThat(reply.each("/gates").stream()
                        .filter(each -> each.at("/answers").isEmpty())
                        .map(each -> each.at("/id").asString()))
                .as("gates over scores, which rest on many answers")
                .containsExactly("GAT-EXC-01", "GAT-EXC-07");
    }

    @Test
    void everyModuleHasReasonsWithRuleAnswersAndSource() {
        Reply reply = service.evaluate(Sheets.example("made-up/alpine-timber.json"));

        assertThat(reply.each("/modules")).hasSizeBetween(3, 6);
        assertThat(reply.json().at("/modules/1/id").asString()).isEqualTo("M21");
        assertThat(reply.texts("/modules/1/closes")).containsExactly("GAT-MAT-02");
        assertThat(reply.json().at("/modules/1/reasons/0/rule").asString()).isEqualTo("ADV-MEM-02");
        assertThat(reply.json().at("/modules/1/reasons/0/answers")).isEqualTo(JSON.readTree("""
                {"committedMembers": 44, "criticalMass": false}"""));
        assertThat(allModules(reply)).allSatisfy(module -> {
            assertThat(module.propertyNames()).contains("id", "title", "rank", "closes", "reasons");
            assertThat(module.at("/reasons")).isNotEmpty().allSatisfy(reason -> {
                assertThat(reason.at("/rule").asString()).startsWith("ADV-");
                assertThat(reason.at("/statement").asString()).isNotEmpty().doesNotContain("{");
                assertThat(reason.at("/source").asString()).isNotEmpty();
                assertThat(reason.at("/answers").size() + reason.at("/scores").size())
                        .isPositive();
            });
        });
    }

    @Test
    void modulesAreRankedFromOneOnThroughBothLists() {
        Reply reply = service.evaluate(Sheets.example("made-up/alpine-timber.json"));

        List<Integer> ranks = allModules(reply).stream()
                .map(module -> module.at("/rank").asInt())
                .toList();
        assertThat(ranks).isNotEmpty().startsWith(1).isSorted().doesNotHaveDuplicates();
        assertThat(ranks.get(ranks.size() - 1)).isEqualTo(ranks.size());
        assertThat(allModules(reply)).extracting(module -> module.at("/id")).doesNotHaveDuplicates();
    }

    @Test
    void flagNamesItsKindAndTheAnswersThatRaiseIt() {
        Reply contradiction = service.evaluate(Sheets.example("made-up/carpathian-software.json"));
        Reply renewal = service.evaluate(Sheets.example("made-up/old-valley-steel.json"));

        assertThat(contradiction.texts("/flags", "kind")).containsOnlyOnce("contradiction");
        assertThat(contradiction.each("/flags")).allSatisfy(flag -> {
            assertThat(flag.propertyNames()).contains("id", "kind", "statement", "answers");
            assertThat(flag.at("/answers")).isNotEmpty();
        });
        assertThat(renewal.texts("/flags", "kind")).contains("renewal");
    }

    @Test
    void labelReadinessIsAHintThatSaysWhatIsMissing() {
        Reply reply = service.evaluate(Sheets.example("made-up/alpine-timber.json"));

        assertThat(reply.at("/labelReadiness/notice")).contains("no label");
        assertThat(reply.texts("/labelReadiness/labels", "id")).containsExactly("bronze", "silver", "gold");
        assertThat(reply.texts("/labelReadiness/labels", "state")).containsExactly("ready", "not-ready", "not-ready");
        assertThat(reply.each("/labelReadiness/labels"))
                .allSatisfy(label -> assertThat(
                                label.at("/met").asInt() + label.at("/missing").size())
                        .isEqualTo(label.at("/asked").asInt()));
    }

    @Test
    void partialSheetHasBoundsOpenGatesAndSeveralStagesWithinReach() {
        Reply reply = service.evaluate(Sheets.example("made-up/danube-textiles.json"));

        assertThat(reply.json().at("/complete").asBoolean()).isFalse();
        assertThat(reply.at("/stage/certain")).isEqualTo("formation");
        assertThat(reply.texts("/stage/reachable")).containsExactly("formation", "growth", "mature");
        assertThat(reply.texts("/stage/missing")).containsExactly("GAT-GRO-08");
        assertThat(reply.texts("/gates", "state")).contains("open", "met", "not-met");
        assertThat(reply.each("/scores/dimensions"))
                .allSatisfy(dimension -> assertThat(dimension.at("/value").asDouble())
                        .isBetween(
                                dimension.at("/lowest").asDouble(),
                                dimension.at("/highest").asDouble()));
    }

    @Test
    void boundsOfOneAnswerAreThoseWorkedOutByHand() {
        Reply reply = service.evaluate(Sheets.withAnswers("""
                {"vision": "agreed"}"""));

        // Strategy has weights 1+1+2+2+1+1; vision "agreed" is worth 80: lowest 80/8, highest (80+700)/8; overall a
        // seventh.
        assertThat(reply.json().at("/scores/dimensions/1")).isEqualTo(JSON.readTree("""
                {"id": "strategy", "title": "Strategy", "value": 80.0, "lowest": 10.0, "highest": 97.5, "level": 5,
                 "levelTitle": "Leading", "answered": 1, "asked": 6}"""));
        assertThat(reply.json().at("/scores/overall")).isEqualTo(JSON.readTree("""
                {"value": 80.0, "lowest": 1.4, "highest": 99.6, "level": 5, "levelTitle": "Leading", "answered": 1, "asked": 36}"""));
    }

    @Test
    void emptySheetIsUnknownAndNothingOfItIsZero() {
        Reply reply = service.evaluate(Sheets.withAnswers(NO_ANSWERS));

        assertThat(reply.json().at("/scores/overall")).isEqualTo(JSON.readTree("""
                {"value": null, "lowest": 0.0, "highest": 100.0, "level": null, "levelTitle": null, "answered": 0, "asked": 36}"""));
        assertThat(reply.each("/scores/dimensions")).hasSize(7).allSatisfy(dimension -> {
            assertThat(dimension.at("/value").isNull()).isTrue();
            assertThat(dimension.at("/level").isNull()).isTrue();
        });
        assertThat(reply.at("/stage/certain")).isEqualTo("exploration");
        assertThat(reply.texts("/stage/reachable"))
                .containsExactly("exploration", "emerging", "formation", "growth", "mature", "excellence");
        assertThat(reply.texts("/gates", "state")).containsOnly("open");
        assertThat(reply.texts("/gates", "has")).noneMatch(has -> has.matches(".*\\b0\\b.*"));
        assertThat(reply.each("/flags")).isEmpty();
        assertThat(reply.texts("/modules", "id")).containsExactly("M01");
        assertThat(reply.each("/moreModules")).isEmpty();
        assertThat(reply.texts("/labelReadiness/labels", "state")).containsOnly("open");
    }

    @Test
    void fullExplanationTracesEveryAnswerAndEveryRule() {
        String sheet = Sheets.withAnswers("""
                {"vision": "agreed", "committedMembers": {"value": 60}, "retention": {"status": "not-applicable"},
                 "internationalProjects": 0}""");
        Reply reply = service.post("/v1/evaluations?explain=full", sheet);

        assertThat(reply.each("/trace/answers")).hasSize(45);
        assertThat(traced(reply, "vision")).isEqualTo(JSON.readTree("""
                {"question": "vision", "status": "given", "value": "agreed", "points": 80.0, "weight": 1}"""));
        assertThat(traced(reply, "committedMembers")).isEqualTo(JSON.readTree("""
                {"question": "committedMembers", "status": "given", "value": 60, "points": 80.0, "weight": 2}"""));
        assertThat(traced(reply, "retention").at("/status").asString()).isEqualTo("not-applicable");
        assertThat(traced(reply, "retention").at("/points").isNull()).isTrue();
        assertThat(traced(reply, "internationalRole").at("/status").asString()).isEqualTo("not-shown");
        assertThat(traced(reply, "staff").at("/status").asString()).isEqualTo("unknown");
        assertThat(reply.texts("/trace/rules", "rule")).contains("GAT-GRO-01", "SCO-STR-01");
        assertThat(reply.texts("/trace/rules", "on")).containsOnly("given", "worst");
        assertThat(service.evaluate(sheet).json().has("trace")).isFalse();
    }

    @Test
    void unknownExplanationIsRefused() {
        Reply reply = service.post("/v1/evaluations?explain=everything", Sheets.withAnswers(NO_ANSWERS));

        reply.isProblem(400, "unknown-parameter-value");
        assertThat(reply.faults()).singleElement().extracting(Reply.Fault::hint).isEqualTo("Maybe \"full\".");
    }

    @Test
    void agesCountToTheGivenReferenceDate() {
        Reply young = service.evaluate("""
                {"questionnaire": "cluster-maturity/2026-1", "referenceDate": "2020-01-01", "answers": {"founded": 2019}}""");
        Reply old = service.evaluate("""
                {"questionnaire": "cluster-maturity/2026-1", "referenceDate": "2024-01-01", "answers": {"founded": 2019}}""");

        assertThat(young.at("/referenceDate")).isEqualTo("2020-01-01");
        assertThat(stateOf(young, "GAT-GRO-03")).isEqualTo("not-met");
        assertThat(old.at("/referenceDate")).isEqualTo("2024-01-01");
        assertThat(stateOf(old, "GAT-GRO-03")).isEqualTo("met");
    }

    @Test
    void missingReferenceDateIsStampedWithToday() {
        LocalDate before = LocalDate.now(ZoneOffset.UTC);
        Reply reply = service.evaluate("""
                {"questionnaire": "cluster-maturity/2026-1", "answers": {}}""");
        LocalDate after = LocalDate.now(ZoneOffset.UTC);

        assertThat(LocalDate.parse(reply.at("/referenceDate"))).isBetween(before, after);
    }

    @Test
    void referenceComesBackAsItWas() {
        Reply with = service.evaluate(Sheets.withField("\"reference\": \"Alpenhölzer \\\"7\\\" <b>\""));
        Reply without = service.evaluate(Sheets.withAnswers(NO_ANSWERS));

        assertThat(with.at("/reference")).isEqualTo("Alpenhölzer \"7\" <b>");
        assertThat(without.json().has("reference")).isFalse();
    }

    @Test
    void evidenceAndNoteDoNotChangeTheResult() {
        Reply plain = service.evaluate(Sheets.withAnswers("""
                {"vision": "agreed", "staff": 2.5}"""));
        Reply remarked = service.evaluate(Sheets.withAnswers("""
                {"vision": {"value": "agreed", "evidence": "https://cluster.example/vision", "note": "Since 2024."},
                 "staff": {"status": "given", "value": 2.5, "evidence": null, "note": null}}"""));

        assertThat(remarked.status()).isEqualTo(200);
        assertThat(remarked.text()).isEqualTo(plain.text());
    }

    @Test
    void notApplicableLeavesTheDivisor() {
        Reply reply = service.evaluate(Sheets.withAnswers("""
                {"retention": {"status": "not-applicable"}, "satisfaction": "never"}"""));

        // Membership has weights 2+1+1+2+1+1; without retention seven are left, and the worst answer to one of them is
        // given.
        assertThat(reply.json().at("/scores/dimensions/2/value").asDouble()).isZero();
        assertThat(reply.json().at("/scores/dimensions/2/highest").asDouble()).isEqualTo(85.7);
        assertThat(reply.json().at("/scores/dimensions/2/answered").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"vision\": null}",
                "{\"vision\": {}}",
                "{\"vision\": {\"value\": null}}",
                "{\"vision\": {\"status\": \"unknown\"}}",
                "{\"vision\": {\"status\": \"unknown\", \"value\": null, \"note\": \"Nobody knows.\"}}"
            })
    void noAnswerIsUnknownInEveryForm(String answers) {
        Reply reply = service.evaluate(Sheets.withAnswers(answers));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text())
                .isEqualTo(service.evaluate(Sheets.withAnswers(NO_ANSWERS)).text());
    }

    @Test
    void answerOffTheShownPathIsIgnoredAndSaidSo() {
        Reply off = service.evaluate(Sheets.withAnswers("""
                {"internationalProjects": 0, "internationalRole": "contacts"}"""));
        Reply on = service.evaluate(Sheets.withAnswers("""
                {"internationalProjects": 1, "internationalRole": "contacts"}"""));

        assertThat(off.texts("/ignored", "question")).containsExactly("internationalRole");
        assertThat(off.texts("/ignored", "why")).allMatch(why -> why.contains("does not count"));
        assertThat(on.each("/ignored")).isEmpty();
        Reply without = service.evaluate(Sheets.withAnswers("""
                {"internationalProjects": 0}"""));
        assertThat(off.json().at("/scores")).isEqualTo(without.json().at("/scores"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 20261121, -5})
    void sameAnswersInAnyOrderGiveTheSameBytes(long seed) {
        String sheet = Sheets.example("made-up/carpathian-software.json");

        Reply reply = service.post("/v1/evaluations?explain=full", shuffled(sheet, seed));

        assertThat(shuffled(sheet, seed)).isNotEqualTo(JSON.readTree(sheet).toString());
        assertThat(reply.body())
                .isEqualTo(service.post("/v1/evaluations?explain=full", sheet).body());
    }

    @Test
    void resultNamesItsLanguageAndKeepsCachesApart() {
        Reply reply = service.evaluate(Sheets.withAnswers(NO_ANSWERS));

        assertThat(reply.header("Content-Language")).isEqualTo("en");
        assertThat(reply.header("Vary")).containsIgnoringCase("Accept-Language");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-cache");
    }

    private static List<JsonNode> allModules(Reply reply) {
        List<JsonNode> modules = new ArrayList<>(reply.each("/modules"));
        modules.addAll(reply.each("/moreModules"));
        return modules;
    }

    private static JsonNode traced(Reply reply, String question) {
        return reply.each("/trace/answers").stream()
                .filter(answer -> answer.at("/question").asString().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static String stateOf(Reply reply, String gate) {
        return reply.each("/gates").stream()
                .filter(each -> each.at("/id").asString().equals(gate))
                .map(each -> each.at("/state").asString())
                .findFirst()
                .orElseThrow();
    }

    private static String shuffled(String sheet, long seed) {
        ObjectNode read = (ObjectNode) JSON.readTree(sheet);
        JsonNode answers = read.get("answers");
        List<String> questions = new ArrayList<>(answers.propertyNames());
        Collections.shuffle(questions, new Random(seed));
        ObjectNode shuffled = JSON.createObjectNode();
        for (String question : questions) {
            shuffled.set(question, answers.get(question));
        }
        read.set("answers", shuffled);
        return read.toString();
    }
}
