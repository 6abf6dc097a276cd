package org.clustermaturity.questionnaire.exchange;

import java.util.List;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.Question;
import org.jspecify.annotations.Nullable;

/** The words that forms of SurveyJS use beside the keys of options, and what they mean here. */
public final class SurveyWords {

    /** The type of forms that are fetched and of data that is sent. */
    public static final String MEDIA_TYPE = "application/vnd.surveyjs+json";

    /** What SurveyJS adds to the name of a question for the remark beside it. */
    public static final String NOTE = "-Comment";

    /** What a form adds to the id of a question with a number for the tick "not applicable" beside it. */
    public static final String NOT_APPLICABLE_BESIDE = "-NotApplicable";

    /** The name under which the data says which questionnaire it answers. */
    static final String QUESTIONNAIRE = "questionnaire";

    /** The value of SurveyJS's own choice "Don't know". */
    static final String DONT_KNOW = "dontknow";

    /** The value of SurveyJS's own choice "None" where several can be ticked. */
    static final String NONE = "none";

    static final String NOT_APPLICABLE = "not-applicable";

    private SurveyWords() {}

    /** Whether a word has its meaning for a question, and is not the key of one of its options. */
    static boolean isFree(String word, Question question) {
        return question.scale() != null && question.options().indexOf(word) < 0;
    }

    /**
     * What a value means.
     *
     * @param question the question; null when the questionnaire has none of this name
     * @param value as in {@link Answer}, or a word in the place of an option; null when there is none
     * @param note a remark of the person who answered, when there is one
     */
    public static Answer answer(@Nullable Question question, @Nullable Object value, @Nullable String note) {
        if (value == null) {
            return new Answer(Answer.Status.UNKNOWN, null, null, note);
        }
        boolean ticks = value instanceof List<?> list && list.size() == 1;
        Object only = ticks ? ((List<?>) value).get(0) : value;
        if (!(only instanceof String word) || (question != null && !isFree(word, question))) {
            return new Answer(Answer.Status.GIVEN, value, null, note);
        }
        return switch (word) {
            case DONT_KNOW -> new Answer(Answer.Status.UNKNOWN, null, null, note);
            case NOT_APPLICABLE -> new Answer(Answer.Status.NOT_APPLICABLE, null, null, note);
            case NONE -> new Answer(Answer.Status.GIVEN, ticks ? List.of() : value, null, note);
            default -> new Answer(Answer.Status.GIVEN, value, null, note);
        };
    }
}
