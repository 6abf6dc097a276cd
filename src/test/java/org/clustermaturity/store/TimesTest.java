package org.clustermaturity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimesTest {

    @Test
    void theClockHasNoMoreThanDatabasesKeep() {
        Stream<Instant> moments = Stream.generate(Times.clock()::instant).limit(1_000);

        assertThat(moments).allSatisfy(moment -> assertThat(moment).isEqualTo(moment.truncatedTo(ChronoUnit.MICROS)));
    }

    @Test
    void theClockIsRight() {
        assertThat(Duration.between(Times.clock().instant(), Instant.now()))
                .isBetween(Duration.ZERO, Duration.ofMinutes(1));
    }
}
