package org.clustermaturity.release;

import org.clustermaturity.benchmark.ReferenceTables;
import org.clustermaturity.content.Sources;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.questionnaire.Questionnaires;
import org.clustermaturity.scoring.RuleBooks;

/**
 * All content in one checked state. Every result names the release that it rests on.
 *
 * @param id the latest date in the content and the start of its fingerprint, such as {@code 2026-11-21+3f2a9c1}
 * @param fingerprint SHA-256 over all content files, as 64 hexadecimal digits
 * @param editions questionnaires, rules and curriculum in every language that the content has
 */
record ContentRelease(
        String id,
        String fingerprint,
        Questionnaires questionnaires,
        RuleBooks ruleBooks,
        Curriculum curriculum,
        ReferenceTables references,
        Sources sources,
        LanguageEditions editions) {}
