package org.clustermaturity.page;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets endpoints answer with pages and documents. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    Pages pages() {
        return new Pages();
    }

    @Bean
    Pdfs pdfs(
            @Value("${maturity.limits.documents}") int most,
            @Value("${maturity.limits.documents-wait}") Duration patience) {
        return new Pdfs(most, patience, new PdfPrinter()::print);
    }

    @Bean
    WebMvcConfigurer pageWriting(Pages pages, Pdfs pdfs) {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.addCustomConverter(new PageWriter(pages, pdfs));
            }
        };
    }
}
