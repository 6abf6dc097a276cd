package org.clustermaturity.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.clustermaturity.assessment.Bases;
import org.clustermaturity.language.Edition;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.RuleBooks;

/** The part of the current content that benchmarks rest on. */
public final class BenchmarkContent {

    private final Bases bases;
    private final Supplier<Editions<ReferenceTables>> references;

    public BenchmarkContent(Bases bases, Supplier<Editions<ReferenceTables>> references) {
        this.bases = bases;
        this.references = references;
    }

    /** The rule book of the latest version of a questionnaire. */
    public Optional<RuleBook> findLatest(String questionnaire, Language language) {
        return bases.current().in(language).content().ruleBooks().findLatest(questionnaire);
    }

    /** What the assessments that a rule book judges are compared by, in the language of the rule book. */
    public Metrics metrics(RuleBook book) {
        Language language = book.fields().words().language();
        return Metrics.of(
                book, references(language).content().find(book.questionnaire().id()));
    }

    /** The reference values in a language, and what they lack in it. */
    public Edition<ReferenceTables> references(Language language) {
        return references.get().in(language);
    }

    /** The ids of all questionnaires. */
    List<String> questionnaires() {
        return books().list().stream()
                .map(book -> book.questionnaire().id())
                .distinct()
                .toList();
    }

    /** The rule books of all versions. */
    RuleBooks books() {
        return bases.current().in(Language.ENGLISH).content().ruleBooks();
    }
}
