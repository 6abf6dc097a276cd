package org.clustermaturity.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.benchmark.ReferenceTables;
import org.clustermaturity.benchmark.yaml.YamlReferenceValues;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.Sources;
import org.clustermaturity.content.yaml.Translation;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.curriculum.yaml.YamlCurriculum;
import org.clustermaturity.language.Edition;
import org.clustermaturity.language.Gaps;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.Questionnaires;
import org.clustermaturity.questionnaire.yaml.YamlQuestionnaires;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.RuleBooks;
import org.clustermaturity.scoring.Wording;
import org.clustermaturity.scoring.drools.DroolsRules;
import org.clustermaturity.scoring.yaml.YamlRules;

/** The content read once more with the texts of another language. Rules are neither parsed nor compiled again. */
record TranslatedContent(
        Language language,
        Gaps gaps,
        Map<String, String> texts,
        List<Wording> wordings,
        Optional<Curriculum> curriculum,
        ReferenceTables references) {

    /** Reads the texts of a language over those of the originals that could be read. */
    static TranslatedContent read(
            ContentFolder folder,
            Sources sources,
            Language language,
            List<DroolsRules.Checked> originals,
            ContentProblems problems) {
        Translation translation = new Translation(language, folder);
        Questionnaires questionnaires = new YamlQuestionnaires(folder, sources, problems, translation).read();
        List<Wording> wordings = new ArrayList<>();
        for (DroolsRules.Checked book : originals) {
            Questionnaire original = book.questionnaire();
            YamlRules rules = new YamlRules(folder, original, sources, problems, translation);
            questionnaires
                    .find(original.id(), original.version())
                    .map(found -> rules.readWording(found, book.ladder(), book.rules()))
                    .ifPresent(wordings::add);
        }
        // What is wrong with dimensions and stages has been said of the originals.
        Optional<Curriculum> curriculum =
                new YamlCurriculum(folder, sources, Set.of(), Set.of(), problems, translation).read();
        ReferenceTables references =
                new YamlReferenceValues(folder, sources, new Questionnaires(List.of()), problems, translation).read();
        return new TranslatedContent(
                language, translation.gaps(), translation.texts(), wordings, curriculum, references);
    }

    /** The edition in this language, over the same compiled rules. Only when no file of the content has a fault. */
    Edition<Basis> edition(Basis original) {
        List<RuleBook> books = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            books.add(original.ruleBooks().list().get(i).in(wordings.get(i)));
        }
        Basis basis = new Basis(original.release(), new RuleBooks(books), curriculum.orElseThrow(), original.sources());
        return new Edition<>(language, basis, gaps);
    }
}
