package org.clustermaturity.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.clustermaturity.changes.Change.Kind;
import org.clustermaturity.language.Language;

/** Counts what changed in the texts of other languages; which ones, nobody who reads the originals could say. */
public final class TranslationChanges {

    private TranslationChanges() {}

    /** A line for each language that differs; its texts are given by anything that stays the same for a text. */
    public static List<Change> between(
            Map<Language, Map<String, String>> before, Map<Language, Map<String, String>> after) {
        TreeSet<Language> languages = new TreeSet<>(Comparator.comparing(Language::tag));
        languages.addAll(before.keySet());
        languages.addAll(after.keySet());
        Changes changes = new Changes();
        for (Language language : languages) {
            String subject = language.locale().getDisplayLanguage(Locale.ENGLISH) + " texts";
            Map<String, String> was = before.get(language);
            Map<String, String> is = after.get(language);
            if (was != null && is != null) {
                compare(changes.subject(subject), was, is);
            } else {
                int texts = (was == null ? 0 : was.size()) + (is == null ? 0 : is.size());
                changes.add(
                        subject, was == null ? Kind.ADDED : Kind.REMOVED, texts + (texts == 1 ? " text" : " texts"));
            }
        }
        return changes.list();
    }

    private static void compare(Subject subject, Map<String, String> before, Map<String, String> after) {
        List<String> counts = new ArrayList<>();
        count(
                counts,
                "changed",
                before,
                text -> after.containsKey(text) && !Objects.equals(before.get(text), after.get(text)));
        count(counts, "added", after, text -> !before.containsKey(text));
        count(counts, "removed", before, text -> !after.containsKey(text));
        if (!counts.isEmpty()) {
            subject.changed(String.join(", ", counts));
        }
    }

    private static void count(List<String> counts, String what, Map<String, String> texts, Predicate<String> which) {
        long count = texts.keySet().stream().filter(which).count();
        if (count > 0) {
            counts.add(count + " " + what);
        }
    }
}
