package org.clustermaturity.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.accept.ApiVersionParser;
import org.springframework.web.servlet.config.annotation.ApiVersionConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every request must keep to before its operation is asked: a version that exists, and known parameters. */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration implements WebMvcConfigurer {

    /** Versions are compared as they are written: "1.0" is no other name of "1". */
    private static final ApiVersionParser<String> AS_WRITTEN = version -> version;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters()).addPathPatterns("/v1/**");
    }

    @Override
    public void configureApiVersioning(ApiVersionConfigurer versions) {
        versions.useRequestHeader(ApiVersion.HEADER)
                .setVersionParser(AS_WRITTEN)
                .addSupportedVersions(ApiVersion.CURRENT)
                .setDefaultVersion(ApiVersion.CURRENT);
    }
}
