package org.clustermaturity.changes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clustermaturity.changes.Change.Kind;
import org.clustermaturity.changes.Changes.Names;
import org.clustermaturity.language.Language;
import org.clustermaturity.scoring.FlagKind;
import org.clustermaturity.scoring.Phase;
import org.clustermaturity.scoring.Rule;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.RuleBooks;
import org.clustermaturity.scoring.RuleTexts;
import org.jspecify.annotations.Nullable;

/** Compares what is concluded: rules with their texts, the ladder, labels. */
public final class RuleChanges {

    private final Changes changes = new Changes();

    private RuleChanges() {}

    /** Every change, questionnaire by questionnaire; the rules of a questionnaire serve all of its versions. */
    public static List<Change> between(RuleBooks before, RuleBooks after) {
        RuleChanges comparison = new RuleChanges();
        Set<String> questionnaires = new LinkedHashSet<>();
        for (RuleBooks books : List.of(after, before)) {
            books.list().forEach(book -> questionnaires.add(book.questionnaire().id()));
        }
        questionnaires.forEach(id -> comparison.compare(id, before.findLatest(id), after.findLatest(id)));
        return comparison.changes.list();
    }

    private void compare(String questionnaire, Optional<RuleBook> before, Optional<RuleBook> after) {
        if (before.isPresent() && after.isPresent()) {
            compare(" of " + questionnaire, before.get(), after.get());
            return;
        }
        int rules = before.or(() -> after).orElseThrow().rules().size();
        changes.add(
                "rules of " + questionnaire,
                after.isPresent() ? Kind.ADDED : Kind.REMOVED,
                rules == 1 ? "one rule" : Wording.number(rules) + " rules");
    }

    private void compare(String owner, RuleBook before, RuleBook after) {
        LadderChanges.between(changes, owner, before.ladder(), after.ladder());
        LabelChanges.between(changes, owner, before.labels(), after.labels());
        Names<Rule> names = new Names<>(
                Rule::id,
                rule -> word(rule.phase()) + " " + rule.id() + owner,
                rule -> "%s, when %s"
                        .formatted(
                                Wording.quoted(rule.texts().statement().toString()),
                                ConditionChanges.text(rule.condition())));
        changes.each(before.rules(), after.rules(), names, RuleChanges::rule);
    }

    private static void rule(Subject subject, Rule before, Rule after) {
        ConditionChanges.between(before.condition(), after.condition()).forEach(subject::changed);
        subject.value(
                        "concludes",
                        before.conclusion().words().in(Language.ENGLISH),
                        after.conclusion().words().in(Language.ENGLISH))
                .value("stage", before.stage(), after.stage())
                .value("kind", key(before.kind()), key(after.kind()))
                .names("closed gate", before.closes(), after.closes())
                .names("source", before.sources(), after.sources());
        RuleTexts was = before.texts();
        RuleTexts is = after.texts();
        subject.text("statement", was.statement().toString(), is.statement().toString())
                .text("needs", was.needs().toString(), is.needs().toString())
                .text("has", was.has().toString(), is.has().toString());
    }

    private static @Nullable String key(@Nullable FlagKind kind) {
        return kind == null ? null : kind.key();
    }

    private static String word(Phase phase) {
        return switch (phase) {
            case SCORING -> "scoring rule";
            case GATES -> "gate";
            case FLAGS -> "flag";
            case ADVICE -> "advice";
        };
    }
}
