package org.clustermaturity.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clustermaturity.proof.Proof;
import org.clustermaturity.questionnaire.AnswerWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/** Writes what {@code check} found as JSON of its own shape, for scripts; docs/checking.md describes it. */
final class CheckJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CheckJson() {}

    /** The whole report. */
    private record Report(
            Map<String, Long> counts,
            List<FindingJson> findings,
            Map<String, List<ProofJson>> proofs,
            List<LanguageJson> languages,
            List<String> notes) {}

    private record LanguageJson(String language, int texts, int missing) {}

    private record FindingJson(
            String rule, String level, String path, int line, String what, String hint, List<RawValue> sheets) {}

    private record ProofJson(
            String rule,
            String verdict,
            int tried,
            String statement,
            String path,
            int line,
            String hint,
            List<RawValue> sheets) {}

    static String write(CheckReport report) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Finding.Level level : Finding.Level.values()) {
            counts.put(level.key() + "s", report.count(level));
        }
        Map<String, List<ProofJson>> proofs = new LinkedHashMap<>();
        report.proofs()
                .forEach((name, list) ->
                        proofs.put(name, list.stream().map(CheckJson::json).toList()));
        List<FindingJson> findings =
                report.findings().stream().map(CheckJson::json).toList();
        List<LanguageJson> languages = report.languages().stream()
                .map(gaps -> new LanguageJson(
                        gaps.language().tag(), gaps.texts(), gaps.list().size()))
                .toList();
        return MAPPER.writerWithDefaultPrettyPrinter()
                .writeValueAsString(new Report(counts, findings, proofs, languages, report.notes()));
    }

    private static FindingJson json(Finding finding) {
        return new FindingJson(
                finding.rule(),
                finding.level().key(),
                finding.path(),
                finding.line(),
                finding.what(),
                finding.hint(),
                finding.sheets().stream().map(RawValue::new).toList());
    }

    private static ProofJson json(Proof proof) {
        return new ProofJson(
                proof.kind().key(),
                proof.verdict().name().toLowerCase(Locale.ROOT),
                proof.tried(),
                proof.statement(),
                proof.place().path(),
                proof.place().line(),
                proof.hint(),
                proof.sheets().stream()
                        .map(AnswerWriter::json)
                        .map(RawValue::new)
                        .toList());
    }
}
