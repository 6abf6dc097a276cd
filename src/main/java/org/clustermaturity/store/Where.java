package org.clustermaturity.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What rows are asked to meet, put together condition by condition; what was sent only ever becomes a parameter. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** A condition that stands for itself. */
    public Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    /**
     * A condition with a parameter.
     *
     * @param value null when there is nothing to compare with: then the condition is left out
     */
    public Where and(String condition, String parameter, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        values.put(parameter, value);
        return and(condition);
    }

    /** A second parameter of a condition. */
    public Where with(String parameter, Object value) {
        values.put(parameter, value);
        return this;
    }

    /**
     * The query with these conditions.
     *
     * @param rows what stands before them
     * @param order what stands after them
     */
    public JdbcClient.StatementSpec in(JdbcClient jdbc, String rows, String order) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return jdbc.sql(rows + where + " " + order).params(values);
    }
}
