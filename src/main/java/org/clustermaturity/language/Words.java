package org.clustermaturity.language;

import java.text.DecimalFormatSymbols;

/**
 * The few words that results hold beside the texts of the content.
 *
 * @param notAsked why an answer does not count
 * @param decimalSign what stands between a whole number and its decimals
 */
public record Words(
        Language language,
        String yes,
        String no,
        String notAnswered,
        String overallScore,
        String stage,
        String nextStage,
        String renewal,
        String notAsked,
        char decimalSign) {

    /** The words in the language of the originals. */
    public static final Words ENGLISH = in(Language.ENGLISH);

    /** The words in a language, or in English where there are none in it. */
    public static Words in(Language language) {
        Language spoken = Sentence.existIn(language) ? language : Language.ENGLISH;
        return new Words(
                language,
                Sentence.of("word.yes").in(spoken),
                Sentence.of("word.no").in(spoken),
                Sentence.of("word.not-answered").in(spoken),
                Sentence.of("word.overall-score").in(spoken),
                Sentence.of("word.stage").in(spoken),
                Sentence.of("word.next-stage").in(spoken),
                Sentence.of("word.renewal").in(spoken),
                Sentence.of("ignored.not-asked").in(spoken),
                DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator());
    }

    /** A number in digits as this language writes it. */
    public String number(String digits) {
        return decimalSign == '.' ? digits : digits.replace('.', decimalSign);
    }
}
