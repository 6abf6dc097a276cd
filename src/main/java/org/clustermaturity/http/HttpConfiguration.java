package org.clustermaturity.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** What stands around all endpoints. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageHeaders()).addPathPatterns("/v1/**");
    }

    /** Texts are in English today; caches must already keep languages apart. */
    private static final class LanguageHeaders implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, "en");
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            return true;
        }
    }

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
