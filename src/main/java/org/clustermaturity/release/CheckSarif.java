package org.clustermaturity.release;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.clustermaturity.proof.ProofKind;
import tools.jackson.databind.json.JsonMapper;

/** Writes what {@code check} found as SARIF 2.1.0, which editors and code hosting show beside the lines. */
final class CheckSarif {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private CheckSarif() {}

    private record Log(@JsonProperty("$schema") String schema, String version, List<Run> runs) {}

    private record Run(Tool tool, List<Invocation> invocations, List<Result> results) {}

    private record Tool(Driver driver) {}

    private record Driver(String name, List<Rule> rules) {}

    private record Rule(String id, Text shortDescription) {}

    private record Invocation(boolean executionSuccessful, List<Notification> toolExecutionNotifications) {}

    private record Notification(String level, Text message) {}

    private record Result(String ruleId, int ruleIndex, String level, Text message, List<Location> locations) {}

    private record Location(PhysicalLocation physicalLocation) {}

    private record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {}

    private record ArtifactLocation(String uri) {}

    private record Region(int startLine) {}

    private record Text(String text) {}

    static String write(CheckReport report) {
        List<Rule> rules = rules();
        List<String> ids = rules.stream().map(Rule::id).toList();
        List<Notification> notifications = report.notes().stream()
                .map(note -> new Notification("note", new Text(note)))
                .toList();
        List<Result> results =
                report.findings().stream().map(finding -> result(finding, ids)).toList();
        Run run = new Run(
                new Tool(new Driver("cluster-maturity-engine check", rules)),
                List.of(new Invocation(true, notifications)),
                results);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(new Log(SCHEMA, "2.1.0", List.of(run)));
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (FaultKind kind : FaultKind.values()) {
            rules.add(new Rule(kind.key(), new Text(kind.about())));
        }
        for (ProofKind kind : ProofKind.values()) {
            rules.add(new Rule(kind.key(), new Text(kind.about())));
        }
        return rules;
    }

    private static Result result(Finding finding, List<String> ids) {
        StringBuilder message = new StringBuilder(finding.what());
        if (!finding.hint().isEmpty()) {
            message.append('\n').append(finding.hint());
        }
        finding.sheets().forEach(sheet -> message.append('\n').append(sheet));
        return new Result(
                finding.rule(),
                ids.indexOf(finding.rule()),
                finding.level() == Finding.Level.FAULT
                        ? "error"
                        : finding.level().key(),
                new Text(message.toString()),
                List.of(new Location(
                        new PhysicalLocation(new ArtifactLocation(finding.path()), new Region(finding.line())))));
    }
}
