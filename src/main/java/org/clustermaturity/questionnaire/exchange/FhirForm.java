package org.clustermaturity.questionnaire.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.PlainNumber;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Matrix;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.QuestionKind;
import org.clustermaturity.questionnaire.Questionnaire;

/**
 * A questionnaire as a Questionnaire resource of HL7 FHIR R5: a group per dimension, an item per question, the texts of
 * other languages in the translation extension. A matrix is a group,
 * too. A blank answer is an unknown one.
 *
 * <p>Points, weights, bands, levels, switches, sources and "not applicable" stay here.
 */
public final class FhirForm {

    public static final String MEDIA_TYPE = "application/fhir+json";

    private static final String EXTENSION = "http://hl7.org/fhir/StructureDefinition/";

    private final Texts texts;
    private final FhirConditions conditions;

    private FhirForm(Texts texts) {
        this.texts = texts;
        this.conditions = new FhirConditions(texts.original());
    }

    /** The resource as JSON. */
    public static Map<String, Object> of(Editions<Questionnaire> editions) {
        return new FhirForm(new Texts(editions)).toJson();
    }

    private Map<String, Object> toJson() {
        Questionnaire original = texts.original();
        List<Object> groups = new ArrayList<>();
        for (int i = 0; i < original.dimensions().size(); i++) {
            groups.add(group(i));
        }
        Map<String, Object> resource = JsonObject.of(
                "resourceType",
                "Questionnaire",
                "language",
                Language.ENGLISH.tag(),
                "url",
                FhirTypes.URN + "questionnaire:" + original.id(),
                "version",
                original.version());
        putText(resource, "title", Questionnaire::title);
        resource.put("status", "active");
        resource.put("subjectType", List.of("Organization"));
        resource.put("date", original.published().toString());
        putText(resource, "description", Questionnaire::about);
        resource.put("item", groups);
        return resource;
    }

    private Map<String, Object> group(int index) {
        Dimension dimension = texts.original().dimensions().get(index);
        String name = "dimension/" + dimension.id(); // a question may have the same id
        Map<String, Object> group = JsonObject.of("linkId", name);
        putText(group, "text", in -> in.dimensions().get(index).title());
        group.put("type", "group");
        List<Object> items = new ArrayList<>();
        Map<String, Object> why = JsonObject.of("linkId", name + "/why");
        putText(why, "text", in -> in.dimensions().get(index).why());
        why.put("type", "display");
        items.add(why);
        for (Rows rows : Rows.of(dimension)) {
            items.add(rows.matrix() == null ? item(rows.first()) : matrix(rows.matrix(), rows.questions()));
        }
        group.put("item", items);
        return group;
    }

    /** The group has the condition and the help that all rows share. */
    private Map<String, Object> matrix(Matrix matrix, List<Question> rows) {
        int first = texts.original().indexOf(rows.get(0).id());
        Map<String, Object> group = JsonObject.of("linkId", matrix.id());
        putText(group, "text", in -> Rows.title(in.questions().get(first)));
        group.put("type", "group");
        putCondition(group, rows.get(0));
        List<Object> items = new ArrayList<>();
        if (!rows.get(0).help().isEmpty()) {
            items.add(help(matrix.id(), first));
        }
        rows.forEach(row -> items.add(item(row)));
        group.put("item", items);
        return group;
    }

    private Map<String, Object> item(Question question) {
        boolean row = question.matrix() != null;
        int position = texts.original().indexOf(question.id());
        Map<String, Object> item = JsonObject.of("extension", extensions(question, position), "linkId", question.id());
        putText(item, "text", in -> in.questions().get(position).text());
        item.put("type", FhirTypes.type(question));
        if (!row) {
            putCondition(item, question);
        }
        item.putAll(JsonObject.of(
                "repeats",
                JsonObject.flag(question.kind() == QuestionKind.TICKS),
                "answerOption",
                options(question, position),
                "item",
                row || question.help().isEmpty() ? null : List.of(help(question.id(), position))));
        return item;
    }

    private void putCondition(Map<String, Object> item, Question question) {
        item.putAll(JsonObject.of(
                "enableWhen",
                conditions.enableWhen(question),
                "enableBehavior",
                question.shownWhen() == null ? null : "any"));
    }

    private List<Object> extensions(Question question, int position) {
        List<Object> extensions = new ArrayList<>();
        if (question.scale() == null) {
            extensions.add(extension(
                    "minValue",
                    FhirTypes.numberName(question),
                    PlainNumber.of(question.limits().min())));
            if (question.kind() != QuestionKind.YEAR) {
                extensions.add(extension(
                        "maxValue",
                        FhirTypes.numberName(question),
                        PlainNumber.of(question.limits().max())));
            }
            if (!FhirTypes.isWhole(question)) {
                extensions.add(extension(
                        "maxDecimalPlaces", "valueInteger", question.limits().decimals()));
            }
        }
        if (question.unit() != null) {
            Map<String, Object> unit = JsonObject.of("system", FhirTypes.URN + "unit", "code", question.unit());
            putText(
                    unit,
                    "display",
                    in -> String.valueOf(in.questions().get(position).unit()));
            extensions.add(extension("questionnaire-unit", "valueCoding", unit));
        }
        return extensions;
    }

    private static Map<String, Object> extension(String name, String valueName, Object value) {
        return JsonObject.of("url", EXTENSION + name, valueName, value);
    }

    private List<Object> options(Question question, int position) {
        List<Object> options = new ArrayList<>();
        if (question.kind() == QuestionKind.CHOICE || question.kind() == QuestionKind.TICKS) {
            for (int i = 0; i < question.options().options().size(); i++) {
                int index = i;
                Map<String, Object> coding = FhirTypes.code(question, i);
                putText(
                        coding,
                        "display",
                        in -> in.questions()
                                .get(position)
                                .options()
                                .options()
                                .get(index)
                                .label());
                options.add(JsonObject.of("valueCoding", coding));
            }
        }
        return options;
    }

    private Map<String, Object> help(String id, int position) {
        Map<String, Object> control = JsonObject.of(
                "coding",
                List.of(JsonObject.of("system", "http://hl7.org/fhir/questionnaire-item-control", "code", "help")));
        Map<String, Object> help = JsonObject.of(
                "extension",
                List.of(extension("questionnaire-itemControl", "valueCodeableConcept", control)),
                "linkId",
                id + "/help");
        putText(help, "text", in -> in.questions().get(position).help());
        help.put("type", "display");
        return help;
    }

    /** The original text, and beside it what the other editions say where they differ. */
    private void putText(Map<String, Object> object, String name, Function<Questionnaire, String> of) {
        Texts.Text text = texts.of(of);
        List<Object> translations = new ArrayList<>();
        text.translations().forEach((language, said) -> translations.add(translation(language, said)));
        object.put(name, text.original());
        object.putAll(
                JsonObject.of("_" + name, translations.isEmpty() ? null : JsonObject.of("extension", translations)));
    }

    private static Map<String, Object> translation(String language, String text) {
        return JsonObject.of(
                "extension",
                List.of(
                        JsonObject.of("url", "lang", "valueCode", language),
                        JsonObject.of("url", "content", "valueString", text)),
                "url",
                EXTENSION + "translation");
    }
}
