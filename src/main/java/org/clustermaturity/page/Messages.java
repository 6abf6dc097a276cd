package org.clustermaturity.page;

import java.util.Arrays;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** Lets templates say our sentences: {@code #{page.skip}}. */
final class Messages extends AbstractMessageResolver {

    @Override
    public @Nullable String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] arguments) {
        Object[] values = arguments == null ? new Object[0] : arguments;
        return new Sentence(key, Arrays.asList(values)).in(Language.of(context.getLocale()));
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] arguments) {
        throw new IllegalStateException("There is no sentence (%s).".formatted(key));
    }
}
