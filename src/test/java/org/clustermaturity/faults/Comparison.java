package org.clustermaturity.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.clustermaturity.Reply;
import tools.jackson.databind.JsonNode;

/** Reads everything again over HTTP and compares it with what was acknowledged. */
final class Comparison {

    private final Sender sender;
    private final Acknowledged acknowledged;
    private final List<String> lost = new ArrayList<>();
    private final List<String> doubled = new ArrayList<>();

    Comparison(Sender sender, Acknowledged acknowledged) {
        this.sender = sender;
        this.acknowledged = acknowledged;
    }

    KillReport report(int writes, long repeated, int kills) {
        compareIds("/v1/organisations", acknowledged.organisations().keySet());
        acknowledged.organisations().values().forEach(this::compare);
        if (!acknowledged.assessments().isEmpty()) {
            compareIds("/v1/assessments", acknowledged.assessments().keySet());
            acknowledged.assessments().values().forEach(this::compare);
        }
        return new KillReport(writes, repeated, kills, List.copyOf(lost), List.copyOf(doubled));
    }

    /** Clients went on until everything was acknowledged, so whatever else is there is there twice. */
    private void compareIds(String path, Set<String> expected) {
        Set<String> seen = new HashSet<>();
        for (JsonNode entry : all(path)) {
            String id = entry.at("/id").asString();
            if (!expected.contains(id) || !seen.add(id)) {
                doubled.add(path + "/" + id);
            }
        }
        expected.stream()
                .filter(id -> !seen.contains(id))
                .forEach(id -> lost.add(path + "/" + id + " is not in the list"));
    }

    private void compare(Acknowledged.Organisation expected) {
        Reply reply = sender.fetch("/v1/organisations/" + expected.id());
        expect(expected.id(), "version", tag(expected.version()), reply.header("ETag"));
        expect(expected.id(), "name", expected.name(), reply.at("/name"));
        expect(
                expected.id(),
                "founded",
                expected.founded(),
                reply.json().at("/founded").asInt(0));
    }

    private void compare(Acknowledged.Assessment expected) {
        String path = "/v1/assessments/" + expected.id();
        Reply reply = sender.fetch(path);
        int answers = expected.answered().size();
        expect(expected.id(), "version", tag(expected.version()), reply.header("ETag"));
        expect(expected.id(), "reference", expected.reference(), reply.at("/reference"));
        expect(expected.id(), "status", expected.submitted() ? "submitted" : "draft", reply.at("/status"));
        expect(
                expected.id(),
                "answer",
                answers == 0 ? 0 : expected.answered().get(answers - 1),
                reply.json().at("/answers/committedMembers/value").asInt(0));
        expect(expected.id(), "result", 200, sender.fetch(path + "/result").status());
        compareChanges(expected, all(path + "/changes"));
    }

    private void compareChanges(Acknowledged.Assessment expected, List<JsonNode> changes) {
        Map<Integer, Integer> rows = new HashMap<>();
        changes.forEach(change -> rows.merge(change.at("/to/value").asInt(0), 1, Integer::sum));
        for (int answer : expected.answered()) {
            int count = rows.getOrDefault(answer, 0);
            IntStream.range(1, count).forEach(again -> doubled.add("the change to " + answer + " of " + expected.id()));
            expect(expected.id(), "change to " + answer, true, count > 0);
        }
        int known = expected.answered().size();
        if (rows.size() > known) {
            doubled.add((rows.size() - known) + " changes of " + expected.id() + " that nobody sent");
        }
    }

    private void expect(String id, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            lost.add("%s of %s is %s instead of %s".formatted(what, id, actual, expected));
        }
    }

    private List<JsonNode> all(String path) {
        List<JsonNode> entries = new ArrayList<>();
        String cursor = "";
        do {
            Reply page = sender.get(path + "?limit=200" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            entries.addAll(page.each("/items"));
            cursor = page.at("/next");
        } while (!cursor.isEmpty());
        return entries;
    }

    private static String tag(int version) {
        return "\"" + version + "\"";
    }
}
