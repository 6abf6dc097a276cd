package org.clustermaturity.changes;

import java.util.List;
import org.clustermaturity.changes.Change.Kind;
import org.jspecify.annotations.Nullable;

/** Notes what changed about one subject. */
final class Subject {

    private final String name;
    private final Changes changes;

    Subject(String name, Changes changes) {
        this.name = name;
        this.changes = changes;
    }

    /** A number, a word or a short expression: {@code weight 1 -> 2}. */
    Subject value(String property, @Nullable Object before, @Nullable Object after) {
        String was = Wording.shown(before);
        String is = Wording.shown(after);
        return was.equals(is) ? this : changed(property + " " + was + " -> " + is);
    }

    /** A text for people, shortened to where it changed: {@code title "Strategy" -> "Strategies"}. */
    Subject text(String property, @Nullable String before, @Nullable String after) {
        String was = before == null ? "" : before;
        String is = after == null ? "" : after;
        return was.equals(is) ? this : changed(property + " " + Wording.change(was, is));
    }

    /** A list of ids or titles: {@code two options added: x, y}. */
    Subject names(String noun, List<String> before, List<String> after) {
        List<String> added = without(after, before);
        List<String> removed = without(before, after);
        if (!added.isEmpty()) {
            changed(Wording.counted(noun, added, "added"));
        }
        if (!removed.isEmpty()) {
            changed(Wording.counted(noun, removed, "removed"));
        }
        return order(noun, before, after);
    }

    /** The order of what stands in both lists. */
    Subject order(String noun, List<String> before, List<String> after) {
        List<String> was = before.stream().filter(after::contains).toList();
        List<String> is = after.stream().filter(before::contains).toList();
        return was.equals(is) ? this : changed("order of " + noun + "s changed");
    }

    /** Anything that has its own words. */
    Subject changed(String what) {
        changes.add(name, Kind.CHANGED, what);
        return this;
    }

    private static List<String> without(List<String> all, List<String> others) {
        return all.stream().filter(each -> !others.contains(each)).toList();
    }
}
