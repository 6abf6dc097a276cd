package org.clustermaturity.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.clustermaturity.chart.XmlText;
import org.clustermaturity.language.Language;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills templates. What it makes is well-formed XML too, so that a PDF can be made of it. */
public final class Pages {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    Pages() {
        var templates = new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(templates);
        engine.setMessageResolver(new Messages());
    }

    /**
     * A page.
     *
     * @param template its name, such as {@code report}
     * @param style how it looks; the frame writes it into the page
     * @param title its title, which stands in the head
     * @param language of its fixed words, which are in English where there are none in it
     * @param content what the template names, beside the frame's {@code contentRelease} and {@code bookmarks}
     */
    public WebPage make(String template, Style style, String title, Language language, Map<String, Object> content) {
        Context context = new Context(language.locale(), content);
        context.setVariable("language", language.tag());
        context.setVariable("title", title);
        context.setVariable("style", style.text());
        return new WebPage(style, XmlText.clean(engine.process(template, context)));
    }
}
