package org.clustermaturity.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.benchmark.ReferenceTables;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.language.Edition;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Gaps;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.Questionnaires;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.RuleBooks;

/**
 * What each room hands out, in every language that the content has. Made once per release.
 *
 * @param texts for each language but English, its texts by file and place of the original
 */
record LanguageEditions(
        Editions<Basis> bases,
        Editions<Questionnaires> questionnaires,
        Editions<RuleBooks> ruleBooks,
        Editions<Curriculum> curricula,
        Editions<ReferenceTables> references,
        Map<Language, Map<String, String>> texts) {

    static LanguageEditions of(Basis original, ReferenceTables references, List<TranslatedContent> translations) {
        Editions<Basis> bases = new Editions<>(
                original,
                translations.stream()
                        .map(translation -> translation.edition(original))
                        .toList());
        Map<Language, Map<String, String>> texts = new LinkedHashMap<>();
        translations.forEach(translation -> texts.put(translation.language(), translation.texts()));
        return new LanguageEditions(
                bases,
                bases.map(basis -> new Questionnaires(basis.ruleBooks().list().stream()
                        .map(RuleBook::questionnaire)
                        .toList())),
                bases.map(Basis::ruleBooks),
                bases.map(Basis::curriculum),
                new Editions<>(
                        references,
                        translations.stream()
                                .map(each -> new Edition<>(each.language(), each.references(), each.gaps()))
                                .toList()),
                texts);
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
