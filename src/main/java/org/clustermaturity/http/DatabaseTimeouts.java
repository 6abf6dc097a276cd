package org.clustermaturity.http;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Keeps a PostgreSQL that hangs, or a network that drops everything, from holding requests for ever. What the address of
 * the database says itself counts instead.
 */
final class DatabaseTimeouts implements BeanPostProcessor {

    /** The longest that one statement may take, in seconds. */
    private static final String ANSWER = "10";

    /** The longest that a new connection may take, in seconds; less than a request waits for one. */
    private static final String CONNECTION = "2";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && pool.getJdbcUrl().startsWith("jdbc:postgresql:")) {
            pool.addDataSourceProperty("socketTimeout", ANSWER);
            pool.addDataSourceProperty("connectTimeout", CONNECTION);
            pool.addDataSourceProperty("tcpKeepAlive", "true");
        }
        return bean;
    }
}
