package org.clustermaturity.http;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import tools.jackson.databind.json.JsonMapper;

/** The filters around all endpoints. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    /** Content gets an ETag of its bytes, so that clients need not fetch it twice. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> contentEtags() {
        var filter = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns(
                "/v1/questionnaires/*", "/v1/stages", "/v1/modules/*", "/v1/formats", "/v1/rules/*", "/v1/sources");
        return filter;
    }

    /** A single sheet is small; the batch has a limit per line instead. */
    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(@Value("${maturity.limits.body}") DataSize most, JsonMapper json) {
        var filter = new FilterRegistrationBean<>(new BodyLimit(most.toBytes(), json));
        filter.addUrlPatterns("/v1/evaluations");
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        return filter;
    }
}
