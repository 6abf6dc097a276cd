package org.clustermaturity.questionnaire.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * SurveyJS itself, without a browser: its model, filled in by scripts. There is one of it, because it takes seconds to
 * load; a form that is opened takes the place of the one before, or is emptied when it is the same.
 */
final class SurveyJs {

    private static final Context CONTEXT = loaded();
    private static String current = "";

    private SurveyJs() {}

    /** A form, given as JSON, as SurveyJS shows it. */
    static SurveyJs open(String form) {
        SurveyJs survey = new SurveyJs();
        survey.put("json", form);
        survey.run(form.equals(current) ? "survey.clear()" : "var survey = new Survey.Model(JSON.parse(json))");
        survey.run("survey.locale = JSON.parse(json).locale || ''");
        current = form;
        return survey;
    }

    /** Makes a value known to scripts. */
    void put(String name, Object value) {
        CONTEXT.getBindings("js").putMember(name, value);
    }

    Value run(String script) {
        return CONTEXT.eval("js", script);
    }

    /** What SurveyJS does not know or cannot read in the form. */
    List<String> faults() {
        return texts("(survey.jsonErrors || []).map(error => error.message)");
    }

    /** What a script comes to, as JSON. */
    String json(String script) {
        return run("JSON.stringify(" + script + ")").asString();
    }

    boolean holds(String script) {
        return run(script).asBoolean();
    }

    List<String> texts(String script) {
        JsonNode list = JsonMapper.shared().readTree(json(script));
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    /** The names of all questions that somebody sees. */
    List<String> shown() {
        return texts("survey.getAllQuestions().filter(question => question.isVisible).map(question => question.name)");
    }

    /** Answers a question as its input does; the value is given as JSON, or "undefined" for a blank. */
    void answer(String question, String value) {
        put("name", question);
        put("value", value);
        run("survey.getQuestionByName(name).value = value === 'undefined' ? undefined : JSON.parse(value)");
    }

    /** Ends the survey and hands its data out; it must not find anything wrong. */
    String complete() {
        if (!holds("survey.validate()")) {
            throw new AssertionError(texts("survey.getAllQuestions().flatMap(question => "
                    + "question.errors.map(error => question.name + ': ' + error.text))"));
        }
        run("survey.doComplete()");
        return json("survey.data");
    }

    private static Context loaded() {
        Context context = Context.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        try {
            context.eval(Source.newBuilder("js", SurveyJs.class.getResource("/surveyjs/survey.core.min.js"))
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return context;
    }
}
