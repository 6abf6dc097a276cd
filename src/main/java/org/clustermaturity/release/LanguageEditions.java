package org.clustermaturity.release;

import java.util.List;
import java.util.Set;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.language.Edition;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Gaps;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.Questionnaires;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.RuleBooks;

/** What each room hands out, in every language that the content has. Made once per release. */
record LanguageEditions(
        Editions<Basis> bases,
        Editions<Questionnaires> questionnaires,
        Editions<RuleBooks> ruleBooks,
        Editions<Curriculum> curricula) {

    static LanguageEditions of(Basis original, List<Edition<Basis>> translations) {
        Editions<Basis> bases = new Editions<>(original, translations);
        return new LanguageEditions(
                bases,
                bases.map(basis -> new Questionnaires(basis.ruleBooks().list().stream()
                        .map(RuleBook::questionnaire)
                        .toList())),
                bases.map(Basis::ruleBooks),
                bases.map(Basis::curriculum));
    }

    /** The languages, English first. */
    Set<Language> languages() {
        return bases.languages();
    }

    /** What each language but English lacks, with file and line of the original. */
    List<Gaps> gaps() {
        return bases.gaps();
    }
}
