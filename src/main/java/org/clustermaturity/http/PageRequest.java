package org.clustermaturity.http;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
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

    /** The parameter {@code limit} of an operation that lists. */
    @Parameter(
            description = "How many at most; 50 when it is missing.",
            schema = @Schema(type = "integer", minimum = "1", maximum = "200"))
    @Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Limit {}

    /** The parameter {@code cursor} of an operation that lists. */
    @Parameter(description = "The `next` of the part before.")
    @Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface GoingOn {}

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

    /** The refusal of a parameter that is none of the words that it can be. */
    public static Refusal unknownValue(String parameter, String value, Collection<String> words) {
        return misfit(
                parameter,
                Sentence.of("body.unknown-value", Printable.shown(value)),
                Sentence.of("hint.one-of", String.join(", ", words)));
    }

    /** The refusal of a parameter that does not fit. */
    public static Refusal misfit(String parameter, Sentence detail) {
        return misfit(parameter, detail, Sentence.NONE);
    }

    private static Refusal misfit(String parameter, Sentence detail, Sentence hint) {
        return new Refusal(
                HttpStatus.BAD_REQUEST,
                "unknown-parameter-value",
                Sentence.of("problem.parameter", parameter),
                List.of(new Fault("", "unknown-parameter-value", detail, hint)));
    }
}
