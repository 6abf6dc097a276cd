package org.clustermaturity.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sha256;

/** One file that an author wrote: its path below the content folder, with {@code /}, and its text. */
public record ContentFile(String path, String text) {

    private static final Pattern TRANSLATION = Pattern.compile(".+\\.([a-z]{2})\\.yaml");
    /** Only the texts of rules carry the language of the original in their name. */
    private static final String TEXTS = ".texts.en.yaml";

    /** The file's name without its folder. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path of the file that stands beside this one with another ending, such as the texts of a rule file. */
    public String beside(String ending, String otherEnding) {
        return path.substring(0, path.length() - ending.length()) + otherEnding;
    }

    /** The language that this file translates another one into; empty for an original. */
    public Optional<Language> language() {
        Matcher matcher = TRANSLATION.matcher(path);
        return matcher.matches() && Language.exists(matcher.group(1))
                ? Optional.of(new Language(matcher.group(1))).filter(found -> !found.equals(Language.ENGLISH))
                : Optional.empty();
    }

    /** The path of the file that has the texts of this one in another language. */
    public String translatedPath(Language language) {
        return path.endsWith(TEXTS) ? beside("en.yaml", language + ".yaml") : beside("yaml", language + ".yaml");
    }

    /** SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
    public String fingerprint() {
        return Sha256.hex(text);
    }
}
