package org.clustermaturity.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.clustermaturity.assessment.ChangePlace;
import org.clustermaturity.http.Cursor;
import org.clustermaturity.http.Page;
import org.clustermaturity.http.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * A list of changes as it is handed out, the oldest first.
 *
 * @param read the changes after a place, at most so many
 * @param place of a change in the list
 */
public record ChangeList<C>(BiFunction<ChangePlace, Integer, List<C>> read, Function<C, ChangePlace> place) {

    private static final int PART = 200;

    /**
     * A part of it.
     *
     * @param name of the list, because a cursor only goes on in the list that it came from
     */
    public <R> Page<R> page(String name, @Nullable Integer limit, @Nullable String cursor, Function<C, R> shown) {
        PageRequest page = PageRequest.of(limit, cursor, name);
        ChangePlace after = page.start().map(ChangeList::place).orElse(ChangePlace.BEGINNING);
        return Page.of(read.apply(after, page.oneMore()), page, shown, change -> {
            ChangePlace last = place.apply(change);
            return new Cursor(name, String.valueOf(last.version()), last.id());
        });
    }

    /** All of it. */
    public List<C> all() {
        List<C> all = new ArrayList<>();
        ChangePlace after = ChangePlace.BEGINNING;
        List<C> part;
        do {
            part = read.apply(after, PART);
            all.addAll(part);
            after = all.isEmpty() ? after : place.apply(all.get(all.size() - 1));
        } while (part.size() == PART);
        return all;
    }

    /** A cursor that was tampered with goes on from the beginning. */
    private static ChangePlace place(Cursor cursor) {
        boolean whole = cursor.value().matches("\\d{1,9}");
        return new ChangePlace(whole ? Integer.parseInt(cursor.value()) : 0, cursor.id());
    }
}
