package org.clustermaturity.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.clustermaturity.assessment.ChangePlace;
import org.clustermaturity.http.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeListTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 199, 200, 201, 400, 450})
    void aWholeListHasEveryChangeOnce(int length) {
        List<ChangePlace> kept = kept(length);

        assertThat(list(kept).all()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void partsGoOnWhereTheLastOneEnded(int limit) {
        List<ChangePlace> kept = kept(5);

        Page<ChangePlace> first = list(kept).page("list", limit, null, change -> change);
        Page<ChangePlace> second = list(kept).page("list", 5, first.next(), change -> change);

        assertThat(first.items()).isEqualTo(kept.subList(0, limit));
        assertThat(second.items()).isEqualTo(limit == 5 ? kept : kept.subList(limit, 5));
    }

    private static List<ChangePlace> kept(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> new ChangePlace(1 + i / 3, new UUID(0, i + 1)))
                .toList();
    }

    private static ChangeList<ChangePlace> list(List<ChangePlace> kept) {
        return new ChangeList<>(
                (after, most) ->
                        kept.stream().skip(kept.indexOf(after) + 1L).limit(most).toList(),
                change -> change);
    }
}
