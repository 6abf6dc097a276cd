package org.clustermaturity.content.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.language.Gap;
import org.clustermaturity.language.Gaps;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.language.Words;

/** One reading of the content in one language; gathers what the language lacks. */
public final class Translation {

    private final Words words;
    private final ContentFolder folder;
    /** By file and place, because several questionnaire versions share their rules. */
    private final Map<String, Optional<Gap>> texts = new LinkedHashMap<>();

    private final Map<String, String> translated = new LinkedHashMap<>();

    public Translation(Language language, ContentFolder folder) {
        this.words = Words.in(language);
        this.folder = folder;
        if (!Sentence.existIn(language)) {
            texts.put("", Optional.of(new Gap("words", "messages/problems_" + language + ".properties", "", 1)));
        }
    }

    /** The originals as they are. */
    public static Translation none() {
        return new Translation(Language.ENGLISH, new ContentFolder(List.of()));
    }

    /** The words of the program itself in this language. */
    public Words words() {
        return words;
    }

    /** What the language lacks, as far as has been read. */
    public Gaps gaps() {
        return new Gaps(
                words.language(),
                texts.size(),
                texts.values().stream().flatMap(Optional::stream).toList());
    }

    /** The texts that the language has, by file and place of the original, as far as has been read. */
    public Map<String, String> texts() {
        return Map.copyOf(translated);
    }

    boolean isOriginal() {
        return words.language().equals(Language.ENGLISH);
    }

    /** The file that has the texts of another one in this language. */
    Optional<ContentFile> of(ContentFile original) {
        return folder.find(original.translatedPath(words.language()));
    }

    void found(ContentFile original, String place, String text) {
        texts.putIfAbsent(original.path() + "/" + place, Optional.empty());
        translated.putIfAbsent(original.path() + "/" + place, text);
    }

    void missing(ContentFile original, String place, String text, int line) {
        texts.putIfAbsent(original.path() + "/" + place, Optional.of(new Gap(text, original.path(), place, line)));
    }
}
