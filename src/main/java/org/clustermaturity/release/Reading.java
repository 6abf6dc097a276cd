package org.clustermaturity.release;

import java.util.List;
import java.util.Optional;
import org.clustermaturity.benchmark.ReferenceTables;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.Sources;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.questionnaire.Questionnaires;
import org.clustermaturity.scoring.drools.DroolsRules;

/**
 * A content folder as far as it could be read, with everything that is wrong with it.
 *
 * @param checked the rule books, not compiled yet
 * @param translations the texts in other languages
 */
record Reading(
        Sources sources,
        Questionnaires questionnaires,
        List<DroolsRules.Checked> checked,
        Optional<Curriculum> curriculum,
        ReferenceTables references,
        List<TranslatedContent> translations,
        ContentProblems problems) {}
