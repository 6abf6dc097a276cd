package org.clustermaturity.scoring.drools;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.content.ContentProblem;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.Sources;
import org.clustermaturity.content.yaml.Translation;
import org.clustermaturity.content.yaml.YamlSources;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.yaml.YamlQuestionnaires;
import org.clustermaturity.release.TinyContent;
import org.clustermaturity.scoring.Findings;
import org.clustermaturity.scoring.RuleBook;

/** The rules of some content, read but not yet compiled, and what is wrong with them. */
record ReadRules(DroolsRules.Checked checked, List<ContentProblem> problems) {

    static ReadRules of(TinyContent content) {
        ContentFolder folder = content.folder();
        ContentProblems problems = new ContentProblems();
        Sources sources = new YamlSources(problems).read(folder);
        Questionnaire questionnaire = new YamlQuestionnaires(folder, sources, problems, Translation.none())
                .read()
                .list()
                .get(0);
        DroolsRules.Checked checked =
                new DroolsRules(folder, sources, problems).read(questionnaire).orElseThrow();
        return new ReadRules(checked, problems.list());
    }

    RuleBook compile(KeptRules kept) {
        return checked.compile(kept);
    }

    String fingerprint() {
        return new CompilableRules(checked.fields(), checked.rules()).fingerprint();
    }

    /** What the rules find in a sheet of 1 June 2026. */
    static Findings judge(RuleBook rules, Map<String, Answer> answers) {
        AnswerSheet sheet = new AnswerSheet("tiny/1", LocalDate.of(2026, 6, 1), answers);
        return rules.judge(rules.questionnaire().fit(sheet));
    }
}
