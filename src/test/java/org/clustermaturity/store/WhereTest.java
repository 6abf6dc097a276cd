package org.clustermaturity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class WhereTest {

    private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:"));

    @Test
    void withoutConditionsThereAreAllRows() {
        assertThat(found(new Where())).containsExactly(1, 2, 3);
    }

    @Test
    void rowsMeetAllConditions() {
        Where where = new Where().and("n > :least", "least", 1).and("word <> 'c'");

        assertThat(found(where)).containsExactly(2);
    }

    @Test
    void aConditionWithoutAValueIsLeftOut() {
        Where where = new Where().and("n > :least", "least", null).and("word = :word", "word", "b");

        assertThat(found(where)).containsExactly(2);
    }

    @Test
    void aConditionMayHaveTwoParameters() {
        Where where = new Where().and("(word, n) > (:word, :n)", "word", "b").with("n", 1);

        assertThat(found(where)).containsExactly(2, 3);
    }

    private List<Integer> found(Where where) {
        return where.in(jdbc, "select n from (values (1, 'a'), (2, 'b'), (3, 'c')) as t (n, word)", "order by n")
                .query(Integer.class)
                .list();
    }
}
