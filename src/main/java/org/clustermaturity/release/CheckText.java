package org.clustermaturity.release;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clustermaturity.proof.Proof;

/** Writes what {@code check} found for people. */
final class CheckText {

    private CheckText() {}

    static String write(CheckReport report) {
        StringBuilder text = new StringBuilder();
        String path = "";
        for (Finding finding : report.findings()) {
            if (!finding.path().equals(path)) {
                path = finding.path();
                text.append(path).append('\n');
            }
            write(finding, text);
        }
        for (Map.Entry<String, List<Proof>> proofs : report.proofs().entrySet()) {
            text.append(text.isEmpty() ? "" : "\n").append(proofs.getKey()).append('\n');
            proofs.getValue().forEach(proof -> write(proof, text));
        }
        if (!report.languages().isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append("languages\n");
            report.languages()
                    .forEach(gaps -> text.append("  ").append(gaps.summary()).append('\n'));
        }
        report.notes().forEach(note -> text.append("\nnote: ").append(note).append('\n'));
        return text.append('\n').append(counts(report)).append('\n').toString();
    }

    private static void write(Finding finding, StringBuilder text) {
        text.append("  %s:%d  %s: %s%n"
                .formatted(finding.path(), finding.line(), finding.level().key(), finding.what()));
        if (!finding.hint().isEmpty()) {
            text.append("    ").append(finding.hint()).append('\n');
        }
        finding.sheets().forEach(sheet -> text.append("    ").append(sheet).append('\n'));
    }

    private static void write(Proof proof, StringBuilder text) {
        String said = switch (proof.verdict()) {
            case PROVED -> "proved: ";
            case TRIED -> "tried %d sheets: ".formatted(proof.tried());
            case WARNED -> "WARNED: ";
            case BROKEN -> "BROKEN: ";
        };
        text.append("  ").append(said).append(proof.statement()).append('\n');
    }

    private static String counts(CheckReport report) {
        return "%s, %s, %s; %d proved, %d only tried"
                .formatted(
                        counted(report, Finding.Level.FAULT),
                        counted(report, Finding.Level.WARNING),
                        counted(report, Finding.Level.NOTE),
                        report.count(Proof.Verdict.PROVED),
                        report.count(Proof.Verdict.TRIED));
    }

    private static String counted(CheckReport report, Finding.Level level) {
        long count = report.count(level);
        return "%d %s%s".formatted(count, level.name().toLowerCase(Locale.ROOT), count == 1 ? "" : "s");
    }
}
