package org.clustermaturity.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.clustermaturity.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLanguageTest {

    private static final List<Language> EXISTING =
            List.of(Language.ENGLISH, new Language("de"), new Language("es"), new Language("fr"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr                          | fr
            FR                          | fr
            fr-CA                       | fr
            de-CH-1996                  | de
            es-419                      | es
            en-GB                       | en
            it                          | en
            it, es                      | es
            fr;q=0.2, de;q=0.8          | de
            fr;q=0.5, de;q=0.5          | fr
            it;q=0.9, de;q=0.1          | de
            fr;q=0, de;q=0.1            | de
            fr-CA;q=0, fr               | fr
            de;q=0                      | en
            *                           | en
            *, fr;q=0.5                 | fr
            it, *;q=0.1                 | en
            en;q=0, *                   | de
            en;q=0, de;q=0, *           | es
            en;q=0                      | en
            en;q=0, *;q=0               | en
            fr ; q=0.3 , de ; q=0.4     | de
            """)
    void theLanguageThatTheClientLikesBestIsChosen(String header, String language) {
        assertThat(RequestLanguage.choose(List.of(header), EXISTING).tag()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr_CA
            fr;q=high
            fr;q=1.5
            fr;q
            ;
            ''
            ','
            french please
            \u0000
            """)
    void aHeaderThatCannotBeReadCountsAsNone(String header) {
        assertThat(RequestLanguage.choose(List.of(header), EXISTING)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aHeaderThatIsTooLongCountsAsNone() {
        assertThat(RequestLanguage.choose(List.of("fr,".repeat(332) + "de"), EXISTING)
                        .tag())
                .isEqualTo("fr");
        assertThat(RequestLanguage.choose(List.of("fr,".repeat(333) + "fr"), EXISTING))
                .isEqualTo(Language.ENGLISH);
    }

    @Test
    void severalHeadersCountAsOne() {
        assertThat(RequestLanguage.choose(Arrays.asList("it, fr;q=0.3", "de;q=0.6"), EXISTING)
                        .tag())
                .isEqualTo("de");
        assertThat(RequestLanguage.choose(List.of(), EXISTING)).isEqualTo(Language.ENGLISH);
    }
}
