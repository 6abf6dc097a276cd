package org.clustermaturity.hostile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clustermaturity.Reply;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with the answer to a hostile request. */
final class Verdict {

    /** Generous for a busy machine. */
    private static final Duration LONGEST = Duration.ofSeconds(5);
    /** A problem says what is wrong with a hundred things at most, each in a sentence or two. */
    private static final int LARGEST_PROBLEM = 100_000;
    /** What is wrong with one thing, its name shortened. */
    private static final int LONGEST_TEXT = 1_000;

    private static final int LONGEST_HEADER = 1_000;
    private static final String PROBLEM = "application/problem+json";

    private Verdict() {}

    /** Every complaint; none about an answer that is right. */
    static List<String> on(HostileRequest request, Reply reply) {
        List<String> complaints = new ArrayList<>();
        if (reply.took().compareTo(LONGEST) > 0) {
            complaints.add("It took " + reply.took() + ".");
        }
        reply.headers().map().forEach((header, values) -> {
            if (values.stream().anyMatch(value -> value.length() > LONGEST_HEADER)) {
                complaints.add("The header " + header + " is too long.");
            }
        });
        if (reply.status() >= 500 || reply.status() < 200) {
            complaints.add("The status is " + reply.status() + ".");
        } else if (reply.status() >= 400) {
            if (!request.method().equals("HEAD")) {
                onProblem(reply, complaints);
            }
        } else if (reply.body().length > 0) {
            onResult(request.operation().answers(), reply, complaints);
        }
        return complaints;
    }

    private static void onProblem(Reply reply, List<String> complaints) {
        try {
            reply.isProblem(reply.status(), reply.at("/code"));
            onTexts(reply.json(), complaints);
        } catch (AssertionError | JacksonException e) {
            complaints.add("It is no good problem: " + HostileRequest.shortened(String.valueOf(e.getMessage())));
        }
        if (reply.body().length > LARGEST_PROBLEM) {
            complaints.add("The problem has " + reply.body().length + " bytes.");
        }
    }

    private static void onTexts(JsonNode node, List<String> complaints) {
        if (node.isString() && node.asString().length() > LONGEST_TEXT) {
            complaints.add("A text has " + node.asString().length() + " characters: "
                    + HostileRequest.shortened(node.asString()));
        }
        node.forEach(each -> onTexts(each, complaints));
    }

    private static void onResult(Set<String> mediaTypes, Reply reply, List<String> complaints) {
        String type = reply.header("Content-Type").replaceFirst(";.*", "");
        if (!mediaTypes.contains(type) || type.equals(PROBLEM)) {
            complaints.add("The answer is of the type \"" + type + "\", which the operation does not have.");
        } else if (GoodBodies.isLines(type)) {
            reply.text().lines().forEach(line -> onLine(line, complaints));
        } else if (type.endsWith("json")) {
            parsed(reply.text(), complaints);
        }
    }

    private static void onLine(String line, List<String> complaints) {
        JsonNode result = parsed(line, complaints);
        if (result.path("status").isNumber()) {
            if (result.path("status").asInt() >= 500) {
                complaints.add("A line has the status " + result.path("status") + ".");
            }
            onTexts(result, complaints);
        }
    }

    private static JsonNode parsed(String json, List<String> complaints) {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException e) {
            complaints.add("It is no JSON: " + e.getOriginalMessage());
            return JsonMapper.shared().missingNode();
        }
    }
}
