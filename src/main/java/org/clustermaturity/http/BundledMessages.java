package org.clustermaturity.http;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.util.MimeType;

/** Lets Spring word its own refusals with our sentences, which know its codes ({@code problemDetail...}). */
final class BundledMessages extends AbstractMessageSource {

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        if (code == null || !Sentence.exists(code)) {
            return null;
        }
        Object[] values = arguments == null ? new Object[0] : arguments;
        return new Sentence(
                        code, Arrays.stream(values).map(BundledMessages::textOf).toList())
                .in(locale == null ? Language.ENGLISH : Language.of(locale));
    }

    /** A type is what the client sent, and may be of any length. */
    private static Object textOf(@Nullable Object value) {
        return value instanceof MimeType sent ? Printable.shown(sent.toString()) : String.valueOf(value);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        return null;
    }
}
