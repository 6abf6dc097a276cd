package org.clustermaturity.history.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clustermaturity.assessment.Bases;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.history.Yardstick;
import org.clustermaturity.language.Edition;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.scoring.Ladder;
import org.clustermaturity.scoring.RuleBook;

/** The content that a history rests on, each release fetched once per request. */
final class Contents {

    private final Bases bases;
    private final Language language;
    private final int most;
    private final Map<String, Optional<Edition<Basis>>> releases = new LinkedHashMap<>();
    private boolean lacking;

    /** @param most how many releases are fetched, because each may have to be compiled; the others count as unknown */
    Contents(Bases bases, Language language, int most) {
        this.bases = bases;
        this.language = language;
        this.most = most;
    }

    Language language() {
        return language;
    }

    /** Whether texts of this language were missing in what has been fetched, or in a result. */
    boolean isLacking() {
        return lacking;
    }

    /** Notes the language that a text really has. */
    void spoken(Language spoken) {
        lacking |= !spoken.equals(language);
    }

    /** What an assessment was measured by; empty when its content is not known any more, or too many others are. */
    Optional<Yardstick> yardstick(Submitted submitted) {
        String release = submitted.point().contentRelease();
        return find(release)
                .flatMap(edition -> edition.content()
                        .ruleBooks()
                        .find(submitted.point().questionnaire())
                        .map(rules -> new Yardstick(release, rules)));
    }

    /** The rules of an assessment, or those of now. */
    Optional<RuleBook> rules(Submitted submitted) {
        return yardstick(submitted)
                .map(Yardstick::rules)
                .or(() -> latest(submitted.kept().head().questionnaire()));
    }

    /** The rules of now of the latest version of a questionnaire. */
    Optional<RuleBook> latest(String questionnaire) {
        Edition<Basis> now = bases.current().in(language);
        spoken(now.gaps().isEmpty() ? now.language() : Language.ENGLISH);
        return now.content().ruleBooks().findLatest(questionnaire.replaceFirst("/.*", ""));
    }

    Optional<Question> question(String id, Submitted... submitted) {
        for (Submitted each : submitted) {
            Optional<Question> found = rules(each)
                    .map(RuleBook::questionnaire)
                    .filter(questionnaire -> questionnaire.indexOf(id) >= 0)
                    .map(questionnaire -> questionnaire.questions().get(questionnaire.indexOf(id)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What a stage is called; its id when nobody knows any more. */
    String stageTitle(Submitted submitted, String stage) {
        return rules(submitted).map(RuleBook::ladder).map(Ladder::stages).orElse(List.of()).stream()
                .filter(each -> each.id().equals(stage))
                .map(Ladder.Stage::title)
                .findFirst()
                .orElse(stage);
    }

    /** The ids of the stages of an assessment's questionnaire, from the lowest to the highest. */
    List<String> stages(Submitted submitted) {
        return rules(submitted).map(RuleBook::ladder).map(Ladder::stages).orElse(List.of()).stream()
                .map(Ladder.Stage::id)
                .toList();
    }

    private Optional<Edition<Basis>> find(String release) {
        if (!releases.containsKey(release) && releases.size() >= most) {
            return Optional.empty();
        }
        return releases.computeIfAbsent(
                release,
                id -> bases.find(id).map(editions -> {
                    Edition<Basis> edition = editions.in(language);
                    spoken(edition.gaps().isEmpty() ? edition.language() : Language.ENGLISH);
                    return edition;
                }));
    }
}
