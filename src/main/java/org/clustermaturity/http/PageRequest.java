package org.clustermaturity.http;

import java.util.List;
import java.util.Optional;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Which part of a list is asked for.
 *
 * @param limit how many entries at most, 1 to 200
 * @param after where the part before ended; null from the beginning
 */
public record PageRequest(int limit, @Nullable Cursor after) {

    private static final int MOST = 200;
    private static final int USUAL = 50;

    /**
     * From the parameters {@code limit} and {@code cursor}.
     *
     * @param order names sorting and filters, because a cursor only goes on in the list that it came from
     * @throws Refusal when one of them does not fit
     */
    public static PageRequest of(@Nullable Integer limit, @Nullable String cursor, String order) {
        int size = limit == null ? USUAL : limit;
        if (size < 1 || size > MOST) {
            throw misfit("limit", Sentence.of("page.limit", MOST));
        }
        if (cursor == null) {
            return new PageRequest(size, null);
        }
        Cursor after = Cursor.read(cursor, order).orElseThrow(() -> misfit("cursor", Sentence.of("page.cursor")));
        return new PageRequest(size, after);
    }

    /** How many entries to look for, to know whether there are more. */
    public int oneMore() {
        return limit + 1;
    }

    /** Where the part before ended. */
    public Optional<Cursor> start() {
        return Optional.ofNullable(after);
    }

    private static Refusal misfit(String parameter, Sentence detail) {
        return new Refusal(
                HttpStatus.BAD_REQUEST,
                "unknown-parameter-value",
                Sentence.of("problem.parameter", parameter),
                List.of(new Fault("", "unknown-parameter-value", detail, Sentence.NONE)));
    }
}
