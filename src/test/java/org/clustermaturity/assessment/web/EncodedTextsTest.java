package org.clustermaturity.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EncodedTextsTest {

    private final EncodedTexts.ByRelease texts = new EncodedTexts.ByRelease();

    @Test
    void eachReleaseHasTextsOfItsOwn() {
        EncodedTexts first = texts.of("2026-11-21+3f2a9c1");
        EncodedTexts second = texts.of("2026-12-01+77ab012");

        assertThat(second).isNotSameAs(first);
        assertThat(texts.of("2026-11-21+3f2a9c1")).isSameAs(first);
    }

    @Test
    void theTextsOfReleasesThatAreLeftBehindGo() {
        EncodedTexts first = texts.of("2026-11-21+0000000");

        IntStream.rangeClosed(1, 10).forEach(i -> texts.of("2026-11-21+000000" + i));

        assertThat(texts.of("2026-11-21+0000000")).isNotSameAs(first);
    }
}
