package org.clustermaturity.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Set;
import java.util.function.Supplier;
import org.clustermaturity.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.LocaleResolver;

/** Finds the language of an answer: the one that the client likes best of those that exist, otherwise English. */
final class RequestLanguage implements LocaleResolver {

    private static final String ATTRIBUTE = RequestLanguage.class.getName();
    private static final String ANY = "*";
    /** Far more than anybody speaks; reading takes time in the square of the length. */
    private static final int LONGEST_HEADER = 1_000;

    /** Asked for with the first request, because the content is read after the server has been made. */
    private final Supplier<Supplier<Set<Language>>> existing;

    RequestLanguage(ObjectProvider<Supplier<Set<Language>>> existing) {
        this.existing = SingletonSupplier.of(existing::getObject);
    }

    /** The language of the answer to a request; the same as long as the request lasts. */
    Language of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Language known) {
            return known;
        }
        Language language = choose(
                Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE)),
                existing.get().get());
        request.setAttribute(ATTRIBUTE, language);
        return language;
    }

    /** Lookup after RFC 4647. A header that cannot be read, or is too long, counts as none. */
    static Language choose(List<String> headers, Collection<Language> existing) {
        String header = String.join(",", headers);
        if (header.isEmpty() || header.length() > LONGEST_HEADER) {
            return Language.ENGLISH;
        }
        try {
            List<LanguageRange> ranges = LanguageRange.parse(header);
            List<String> refused = ranges.stream()
                    .filter(range -> range.getWeight() == 0)
                    .map(LanguageRange::getRange)
                    .toList();
            List<String> tags = existing.stream()
                    .map(Language::tag)
                    .filter(tag -> !refused.contains(tag))
                    .toList();
            // Without the refused ones, because to refuse fr-CA does not mean to refuse fr.
            List<LanguageRange> wanted =
                    ranges.stream().filter(range -> range.getWeight() > 0).toList();
            String found = Locale.lookupTag(wanted, tags);
            return found == null ? any(wanted, tags) : new Language(found);
        } catch (IllegalArgumentException e) {
            return Language.ENGLISH;
        }
    }

    /** Where no language was found by its name: English, unless the client refuses it and takes any other one. */
    private static Language any(List<LanguageRange> wanted, List<String> tags) {
        boolean takesAny = wanted.stream().anyMatch(range -> range.getRange().equals(ANY));
        boolean takesEnglish = tags.contains(Language.ENGLISH.tag());
        return takesEnglish || !takesAny || tags.isEmpty() ? Language.ENGLISH : new Language(tags.get(0));
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The client chooses the language with every request.");
    }
}
