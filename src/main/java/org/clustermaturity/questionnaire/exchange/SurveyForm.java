package org.clustermaturity.questionnaire.exchange;

import static org.clustermaturity.questionnaire.exchange.SurveyWords.DONT_KNOW;
import static org.clustermaturity.questionnaire.exchange.SurveyWords.NONE;
import static org.clustermaturity.questionnaire.exchange.SurveyWords.NOT_APPLICABLE;
import static org.clustermaturity.questionnaire.exchange.SurveyWords.NOT_APPLICABLE_BESIDE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Matrix;
import org.clustermaturity.questionnaire.Option;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as a form of SurveyJS: a page per dimension, all languages in one form, no question required.
 *
 * <p>Points, weights, bands, levels, switches and sources stay here.
 */
public final class SurveyForm {

    /** Longer lists drop down. */
    private static final int MOST_BUTTONS = 10;

    private final Texts texts;
    private final SurveyConditions conditions;

    private SurveyForm(Texts texts) {
        this.texts = texts;
        this.conditions = new SurveyConditions(texts.original());
    }

    /**
     * The form as JSON.
     *
     * @param language the one that the form starts with; English leaves the choice to the page that shows it
     */
    public static Map<String, Object> of(Editions<Questionnaire> editions, Language language) {
        return new SurveyForm(new Texts(editions)).toJson(language);
    }

    private Map<String, Object> toJson(Language language) {
        Map<String, Object> name = JsonObject.of(
                "name",
                SurveyWords.QUESTIONNAIRE,
                "expression",
                "'" + texts.original().name() + "'",
                "includeIntoResult",
                true);
        List<Object> pages = new ArrayList<>();
        for (int i = 0; i < texts.original().dimensions().size(); i++) {
            pages.add(page(i));
        }
        return JsonObject.of(
                "locale",
                language.equals(Language.ENGLISH) ? null : language.tag(),
                "title",
                text(Questionnaire::title),
                "description",
                text(Questionnaire::about),
                "clearInvisibleValues",
                "onComplete",
                "calculatedValues",
                List.of(name),
                "pages",
                pages);
    }

    private Map<String, Object> page(int index) {
        Dimension dimension = texts.original().dimensions().get(index);
        List<Object> elements = new ArrayList<>();
        for (Rows rows : Rows.of(dimension)) {
            Question question = rows.first();
            elements.add(rows.matrix() == null ? element(question) : matrix(rows.matrix(), rows.questions()));
            if (question.notApplicable() && question.scale() == null) {
                elements.add(notApplicableBeside(question));
            }
        }
        return JsonObject.of(
                "name", dimension.id(),
                "title", text(in -> in.dimensions().get(index).title()),
                "description", text(in -> in.dimensions().get(index).why()),
                "elements", elements);
    }

    private Map<String, Object> element(Question question) {
        Map<String, Object> element =
                head(type(question), question.id(), text(in -> withUnit(same(question, in))), question);
        element.putAll(question.scale() == null ? SurveyNumbers.limits(question) : choices(question));
        return element;
    }

    private Map<String, Object> head(String type, String name, @Nullable Object title, Question question) {
        return JsonObject.of(
                "type", type,
                "name", name,
                "title", title,
                "description", text(in -> same(question, in).help()),
                "visibleIf", conditions.visibleIf(question));
    }

    private static String type(Question question) {
        return switch (question.kind()) {
            case CHOICE, YES_NO -> question.options().options().size() > MOST_BUTTONS ? "dropdown" : "radiogroup";
            case TICKS -> "checkbox";
            case NUMBER, PERCENTAGE, MONEY, YEAR -> "text";
        };
    }

    /** The same question in another edition. */
    private static Question same(Question question, Questionnaire in) {
        return in.questions().get(in.indexOf(question.id()));
    }

    private static String withUnit(Question question) {
        return question.unit() == null ? question.text() : question.text() + " (" + question.unit() + ")";
    }

    /** A matrix of SurveyJS has no items of its own for words, so they are columns. */
    private Map<String, Object> matrix(Matrix matrix, List<Question> questions) {
        Question first = questions.get(0);
        Map<String, Object> element = head("matrix", matrix.id(), text(in -> Rows.title(same(first, in))), first);
        List<Object> columns = options(first);
        if (SurveyWords.isFree(DONT_KNOW, first)) {
            columns.add(JsonObject.of("value", DONT_KNOW, "text", word("word.dont-know")));
        }
        element.put("columns", columns);
        element.put(
                "rows",
                questions.stream()
                        .map(row -> JsonObject.of(
                                "value",
                                row.id(),
                                "text",
                                text(in -> same(row, in).text())))
                        .toList());
        return element;
    }

    private Map<String, Object> choices(Question question) {
        boolean none = question.kind() == QuestionKind.TICKS && SurveyWords.isFree(NONE, question);
        boolean dontKnow = SurveyWords.isFree(DONT_KNOW, question);
        return JsonObject.of(
                "choices", options(question),
                "showNoneItem", JsonObject.flag(none),
                "noneText", none ? word("word.none") : null,
                "showDontKnowItem", JsonObject.flag(dontKnow),
                "dontKnowText", dontKnow ? word("word.dont-know") : null);
    }

    /** The options, and "not applicable" where that is an answer. */
    private List<Object> options(Question question) {
        List<Object> options = new ArrayList<>();
        for (int i = 0; i < question.options().options().size(); i++) {
            int index = i;
            options.add(JsonObject.of(
                    "value",
                    value(question, i),
                    "text",
                    text(in -> option(same(question, in), index).label())));
        }
        if (question.notApplicable() && SurveyWords.isFree(NOT_APPLICABLE, question)) {
            options.add(JsonObject.of(
                    "value",
                    NOT_APPLICABLE,
                    "text",
                    word("word.not-applicable"),
                    "isExclusive",
                    JsonObject.flag(question.kind() == QuestionKind.TICKS)));
        }
        return options;
    }

    private static Option option(Question question, int index) {
        return question.options().options().get(index);
    }

    private static Object value(Question question, int index) {
        return question.kind() == QuestionKind.YES_NO
                ? (Object) (index == 1)
                : option(question, index).key();
    }

    /** SurveyJS has no such thing for numbers, so it is a tick of its own. */
    private Map<String, Object> notApplicableBeside(Question question) {
        return JsonObject.of(
                "type",
                "boolean",
                "name",
                question.id() + NOT_APPLICABLE_BESIDE,
                "title",
                word("word.not-applicable"),
                "titleLocation",
                "hidden",
                "renderAs",
                "checkbox",
                "startWithNewLine",
                false,
                "visibleIf",
                conditions.visibleIf(question));
    }

    private @Nullable Object text(Function<Questionnaire, String> of) {
        return localised(texts.of(of));
    }

    private @Nullable Object word(String key) {
        return localised(texts.word(key));
    }

    /** A text alone where all editions agree, otherwise by language, the original as default. */
    private static @Nullable Object localised(Texts.Text text) {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("default", text.original());
        languages.putAll(text.translations());
        Object localised = languages.size() == 1 ? text.original() : languages;
        return text.original().isEmpty() ? null : localised;
    }
}
