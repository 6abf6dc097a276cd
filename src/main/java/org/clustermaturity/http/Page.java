package org.clustermaturity.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a long list.
 *
 * @param next where the list goes on, to be sent back as {@code cursor}; null at the end
 */
public record Page<T>(
        List<T> items,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(description = "Send it back as `cursor` to get what follows; null at the end.")
        @Nullable
        String next) {

    /**
     * A page of what was found.
     *
     * @param found one more than fit, when there is more
     * @param cursor where the list goes on after an entry
     */
    public static <E, T> Page<T> of(
            List<E> found, PageRequest request, Function<E, T> shown, Function<E, Cursor> cursor) {
        boolean more = found.size() > request.limit();
        List<E> fitting = more ? found.subList(0, request.limit()) : found;
        return new Page<>(
                fitting.stream().map(shown).toList(),
                more ? cursor.apply(fitting.get(fitting.size() - 1)).text() : null);
    }
}
