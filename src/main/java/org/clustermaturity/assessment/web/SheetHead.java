package org.clustermaturity.assessment.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.questionnaire.Answer;
import org.jspecify.annotations.Nullable;

/** What a sheet of any shape says beside its answers. */
final class SheetHead {

    static final List<String> KEYS =
            List.of("questionnaire", "referenceDate", "reference", "contentRelease", "switches");

    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_RELEASE = 100;
    private static final int MOST_SWITCHES = 20;

    private final SheetTokens tokens;
    private final Map<String, String> switches = new LinkedHashMap<>();
    private @Nullable String questionnaire;
    private @Nullable LocalDate referenceDate;
    private @Nullable String reference;
    private @Nullable String contentRelease;

    SheetHead(SheetTokens tokens) {
        this.tokens = tokens;
    }

    /** Reads one of {@link #KEYS}. */
    void read(String key) {
        Place place = Place.ROOT.at(key);
        switch (key) {
            case "questionnaire" -> questionnaire = tokens.text(place, 100);
            case "reference" -> reference = tokens.text(place, LONGEST_REFERENCE);
            case "contentRelease" -> contentRelease = tokens.text(place, LONGEST_RELEASE);
            case "switches" -> readSwitches(place);
            default -> referenceDate = tokens.date(place);
        }
    }

    private void readSwitches(Place switchesPlace) {
        if (!tokens.isObject()) {
            tokens.wrongKind(switchesPlace, "sheet.switches");
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String id = tokens.nextName(); id != null; id = tokens.nextName()) {
            Place place = switchesPlace.at(id);
            String option = tokens.text(place, 100);
            if (!seen.add(id)) {
                tokens.repeated(place, id);
            } else if (seen.size() == MOST_SWITCHES + 1) {
                tokens.fault(
                        place,
                        "too-many-switches",
                        Sentence.of("sheet.too-many-switches", MOST_SWITCHES),
                        Sentence.NONE);
            } else if (option != null && seen.size() <= MOST_SWITCHES) {
                switches.put(id, option);
            }
        }
    }

    /** The name of the questionnaire; empty when there is none. */
    String questionnaire() {
        return questionnaire == null ? "" : questionnaire;
    }

    /** Notes when the sheet does not say which questionnaire it answers. */
    void check() {
        if (questionnaire().isEmpty() && !tokens.isFaulty("/questionnaire")) {
            tokens.fault(
                    Place.ROOT.at("questionnaire"),
                    "missing-field",
                    Sentence.of("sheet.no-questionnaire"),
                    Sentence.of("hint.questionnaire"));
        }
    }

    EvaluationRequest with(Map<String, Answer> answers) {
        return new EvaluationRequest(questionnaire(), referenceDate, reference, contentRelease, answers, switches);
    }
}
