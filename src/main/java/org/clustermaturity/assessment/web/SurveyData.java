package org.clustermaturity.assessment.web;

import static org.clustermaturity.questionnaire.exchange.SurveyWords.NOTE;
import static org.clustermaturity.questionnaire.exchange.SurveyWords.NOT_APPLICABLE_BESIDE;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clustermaturity.http.Fault;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.Matrix;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.Questionnaires;
import org.clustermaturity.questionnaire.exchange.SurveyWords;
import org.jspecify.annotations.Nullable;

/**
 * The data of a form: a value per question, an object of values per matrix, and what stands beside them under other names.
 */
final class SurveyData {

    /** All that the data says about one question, in whichever order it stands. */
    private static final class Entry {

        private @Nullable Object value;
        private @Nullable String note;
        private boolean notApplicableBeside;
        private @Nullable String matrix;
        private @Nullable Place valuePlace;
        private Place place;

        Entry(Place place) {
            this.place = place;
        }
    }

    private final SheetTokens tokens;
    private final Questionnaires known;
    private final SheetHead head;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private boolean tooMany;

    SurveyData(SheetTokens tokens, Questionnaires known) {
        this.tokens = tokens;
        this.known = known;
        this.head = new SheetHead(tokens);
    }

    ReadSheet read() {
        Set<String> seen = new HashSet<>();
        for (String key = tokens.nextName(); key != null; key = tokens.nextName()) {
            Place place = Place.ROOT.at(key);
            if (!seen.add(key)) {
                tokens.repeated(place, key);
            }
            if (SheetHead.KEYS.contains(key)) {
                head.read(key);
            } else {
                readAnswer(key, place);
            }
        }
        tokens.end();
        head.check();
        return new ReadSheet(head.with(answers()), tokens.faults(), this::pointer);
    }

    private void readAnswer(String key, Place place) {
        if (key.endsWith(NOTE)) {
            readNote(without(NOTE, key), place);
        } else if (key.endsWith(NOT_APPLICABLE_BESIDE)) {
            Entry entry = entry(without(NOT_APPLICABLE_BESIDE, key), place);
            entry.notApplicableBeside = tokens.flag(place);
            entry.place = entry.notApplicableBeside ? place : entry.place;
        } else if (!tokens.isObject() || isQuestion(key)) {
            readValue(key, place);
        } else if (rows(key).isEmpty()) {
            tokens.unknownField(place, key, matrices());
        } else {
            readRows(key, place);
        }
    }

    private static String without(String ending, String key) {
        return key.substring(0, key.length() - ending.length());
    }

    /** A remark beside a matrix belongs to each of its rows. */
    private void readNote(String id, Place place) {
        String note = tokens.note(place);
        List<String> rows = rows(id);
        for (String question : rows.isEmpty() ? List.of(id) : rows) {
            entry(question, place).note = note;
        }
    }

    private void readRows(String matrix, Place place) {
        Set<String> seen = new HashSet<>();
        for (String row = tokens.nextName(); row != null; row = tokens.nextName()) {
            Place inside = place.at(row);
            if (!seen.add(row)) {
                tokens.repeated(inside, row);
            }
            readValue(row, inside).matrix = matrix;
        }
    }

    private Entry readValue(String question, Place place) {
        Object value = tokens.value(place);
        Entry entry = entry(question, place);
        if (entry.valuePlace != null && !entry.valuePlace.equals(place)) {
            tokens.answeredTwice(place, question);
        }
        entry.value = value;
        entry.valuePlace = place;
        entry.place = entry.notApplicableBeside ? entry.place : place;
        return entry;
    }

    private Entry entry(String question, Place place) {
        Entry entry = entries.get(question);
        if (entry != null) {
            return entry;
        }
        if (entries.size() < SheetTokens.MOST_ANSWERS) {
            return entries.computeIfAbsent(question, id -> new Entry(place));
        }
        if (!tooMany) {
            tokens.tooManyAnswers(place);
        }
        tooMany = true;
        return new Entry(place);
    }

    private boolean isQuestion(String id) {
        return known.list().stream().anyMatch(questionnaire -> questionnaire.indexOf(id) >= 0);
    }

    /** The ids of all matrices of all questionnaires. */
    private List<String> matrices() {
        return known.list().stream()
                .flatMap(questionnaire -> questionnaire.questions().stream())
                .flatMap(question -> Stream.ofNullable(question.matrix()))
                .map(Matrix::id)
                .distinct()
                .toList();
    }

    /** The rows of a matrix in all questionnaires that have it; which one is answered may only be said at the end. */
    private List<String> rows(String matrix) {
        return known.list().stream()
                .flatMap(questionnaire -> questionnaire.questions().stream())
                .filter(question -> isRow(question, matrix))
                .map(Question::id)
                .distinct()
                .toList();
    }

    private static boolean isRow(@Nullable Question question, String matrix) {
        return question != null
                && question.matrix() != null
                && question.matrix().id().equals(matrix);
    }

    private Map<String, Answer> answers() {
        Questionnaire asked = known.list().stream()
                .filter(questionnaire -> questionnaire.name().equals(head.questionnaire()))
                .findFirst()
                .orElse(null);
        Map<String, Answer> answers = new LinkedHashMap<>();
        entries.forEach((id, entry) -> {
            int position = asked == null ? -1 : asked.indexOf(id);
            Question question =
                    asked == null || position < 0 ? null : asked.questions().get(position);
            if (asked != null && entry.matrix != null && !isRow(question, entry.matrix)) {
                tokens.noSuchField(entry.place, id, rows(entry.matrix));
            } else {
                answers.put(id, answer(id, entry, question));
            }
        });
        return answers;
    }

    private Answer answer(String id, Entry entry, @Nullable Question question) {
        if (!entry.notApplicableBeside) {
            return SurveyWords.answer(question, entry.value, entry.note);
        }
        if (entry.value != null) {
            tokens.fault(
                    Place.ROOT.at(id + NOT_APPLICABLE_BESIDE),
                    "status-and-value",
                    Sentence.of("sheet.not-applicable-with-value"),
                    Sentence.of("hint.leave-one-out"));
        }
        return new Answer(Answer.Status.NOT_APPLICABLE, null, null, entry.note);
    }

    /** Where the data speaks of a question: at its value, or at what stands beside where there is none. */
    private String pointer(String question) {
        Entry entry = entries.get(question);
        return entry == null ? Fault.pointerTo(question) : entry.place.toPointer();
    }
}
