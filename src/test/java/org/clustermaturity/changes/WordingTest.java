package org.clustermaturity.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final String SAME = "The cluster has a strategy that its members have agreed on, and it is ";

    @Test
    void aLongTextIsShownFromShortlyBeforeTheDifference() {
        assertThat(Wording.change(
                        SAME + "reviewed every year.", SAME + "reviewed every second year by the board and all."))
                .isEqualTo("\"...it is reviewed every year.\" -> \"...it is reviewed every second year by the board and"
                        + " all.\"");
        assertThat(Wording.change("Short.", SAME + "reviewed every year."))
                .isEqualTo("\"Short.\" -> \"The cluster has a strategy that its members have agreed on,...\"");
    }

    @Test
    void aLongTextWithoutBlanksIsCutInsideAWordButNotInsideACharacter() {
        String smileys = "\uD83D\uDE00".repeat(40);

        assertThat(Wording.quoted("x" + smileys)).isEqualTo("\"x" + "\uD83D\uDE00".repeat(29) + "...\"");
        assertThat(Wording.quoted("x".repeat(61))).isEqualTo("\"" + "x".repeat(60) + "...\"");
        assertThat(Wording.quoted("x".repeat(60))).isEqualTo("\"" + "x".repeat(60) + "\"");
    }

    @Test
    void aLongListEndsWithHowManyMoreThereAre() {
        List<String> names = IntStream.rangeClosed(1, 20).mapToObj(i -> "q" + i).toList();

        assertThat(Wording.counted("question", names, "added"))
                .isEqualTo("20 questions added: q1, q2, q3, q4, q5, q6, q7, q8 and 12 more");
        assertThat(Wording.counted("question", names.subList(0, 8), "added"))
                .isEqualTo("eight questions added: q1, q2, q3, q4, q5, q6, q7, q8");
        assertThat(Wording.counted("question", names.subList(0, 1), "removed")).isEqualTo("question removed: q1");
    }

    @Test
    void nothingIsShownAsNone() {
        assertThat(List.of(Wording.shown(null), Wording.shown(""), Wording.shown(2.50), Wording.shown(true)))
                .containsExactly("none", "none", "2.5", "yes");
    }
}
