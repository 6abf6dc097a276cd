package org.clustermaturity.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said otherwise on a later sheet. Evidence and notes make no difference.
 *
 * @param id of the question or switch; {@code referenceDate} for the day that ages are counted to
 * @param before unknown when nothing was said
 * @param after unknown when nothing is said
 */
public record Difference(Kind kind, String id, Answer before, Answer after) {

    /** What was said otherwise. */
    public enum Kind {
        ANSWER("answer"),
        /** Which way a doubtful point is read. */
        SWITCH("switch"),
        REFERENCE_DATE("reference-date");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The word that clients see. */
        public String key() {
            return key;
        }
    }

    /** Every difference between two sheets: answers in the order of their ids, then switches, then the reference date. */
    public static List<Difference> between(AnswerSheet earlier, AnswerSheet later) {
        List<Difference> differences = new ArrayList<>();
        for (String id : ids(earlier.answers(), later.answers())) {
            add(
                    differences,
                    Kind.ANSWER,
                    id,
                    plain(earlier.answers().get(id)),
                    plain(later.answers().get(id)));
        }
        for (String id : ids(earlier.switches(), later.switches())) {
            add(
                    differences,
                    Kind.SWITCH,
                    id,
                    said(earlier.switches().get(id)),
                    said(later.switches().get(id)));
        }
        Answer day = Answer.of(earlier.referenceDate().toString());
        add(
                differences,
                Kind.REFERENCE_DATE,
                "referenceDate",
                day,
                Answer.of(later.referenceDate().toString()));
        return differences;
    }

    /** The later sheet with this one difference undone. */
    AnswerSheet undoneOn(AnswerSheet later, AnswerSheet earlier) {
        return switch (kind) {
            case ANSWER ->
                new AnswerSheet(
                        later.questionnaire(),
                        later.referenceDate(),
                        put(later.answers(), earlier.answers().get(id)),
                        later.switches());
            case SWITCH ->
                new AnswerSheet(
                        later.questionnaire(),
                        later.referenceDate(),
                        later.answers(),
                        put(later.switches(), earlier.switches().get(id)));
            case REFERENCE_DATE ->
                new AnswerSheet(later.questionnaire(), earlier.referenceDate(), later.answers(), later.switches());
        };
    }

    private <T> Map<String, T> put(Map<String, T> all, @Nullable T value) {
        Map<String, T> changed = new LinkedHashMap<>(all);
        changed.remove(id);
        if (value != null) {
            changed.put(id, value);
        }
        return changed;
    }

    private static void add(List<Difference> all, Kind kind, String id, Answer before, Answer after) {
        if (!Objects.equals(before, after)) {
            all.add(new Difference(kind, id, before, after));
        }
    }

    private static TreeSet<String> ids(Map<String, ?> earlier, Map<String, ?> later) {
        TreeSet<String> ids = new TreeSet<>(earlier.keySet());
        ids.addAll(later.keySet());
        return ids;
    }

    private static Answer plain(@Nullable Answer answer) {
        return answer == null ? Answer.unknown() : new Answer(answer.status(), answer.value(), null, null);
    }

    private static Answer said(@Nullable String option) {
        return option == null ? Answer.unknown() : Answer.of(option);
    }
}
