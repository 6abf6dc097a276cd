package org.clustermaturity.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The same in every language in which it exists, the original first. */
public final class Editions<T> {

    private final Edition<T> original;
    private final List<Edition<T>> translations;
    private final Map<Language, Edition<T>> byLanguage = new LinkedHashMap<>();

    public Editions(T original, List<Edition<T>> translations) {
        this.original = new Edition<>(Language.ENGLISH, original, Gaps.none(Language.ENGLISH));
        this.translations = List.copyOf(translations);
        byLanguage.put(Language.ENGLISH, this.original);
        translations.forEach(edition -> byLanguage.put(edition.language(), edition));
    }

    /** The edition in a language; the original where there is none in it. */
    public Edition<T> in(Language language) {
        return byLanguage.getOrDefault(language, original);
    }

    /** The languages, English first. */
    public Set<Language> languages() {
        return new LinkedHashSet<>(byLanguage.keySet());
    }

    /** What each language but English lacks. */
    public List<Gaps> gaps() {
        return translations.stream().map(Edition::gaps).toList();
    }

    /** A part of each edition, or something made from it. */
    public <U> Editions<U> map(Function<T, U> change) {
        List<Edition<U>> changed = new ArrayList<>();
        for (Edition<T> edition : translations) {
            changed.add(new Edition<>(edition.language(), change.apply(edition.content()), edition.gaps()));
        }
        return new Editions<>(change.apply(original.content()), changed);
    }
}
