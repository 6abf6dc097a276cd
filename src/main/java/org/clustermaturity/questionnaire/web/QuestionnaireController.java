package org.clustermaturity.questionnaire.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.clustermaturity.access.Open;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.http.Worded;
import org.clustermaturity.language.Edition;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Gaps;
import org.clustermaturity.language.Language;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.Questionnaires;
import org.clustermaturity.questionnaire.exchange.FhirForm;
import org.clustermaturity.questionnaire.exchange.SurveyWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands questionnaires out. */
@Tag(name = "Content", description = "What is asked, taught and concluded, in its current release.")
@Open
@RestController
@RequestMapping("/v1/questionnaires")
class QuestionnaireController {

    private final Supplier<Editions<Questionnaires>> questionnaires;

    QuestionnaireController(Supplier<Editions<Questionnaires>> questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** A questionnaire version in a list. */
    @Schema(name = "QuestionnaireSummary")
    record Summary(
            String id,
            String version,
            String name,
            LocalDate published,
            String title,
            String about,
            int questions,

            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @Schema(description = "Texts that are in English because they are missing in the language asked for.")
            List<String> untranslated)
            implements Worded {

        static Summary of(Questionnaire questionnaire, Gaps gaps) {
            return new Summary(
                    questionnaire.id(),
                    questionnaire.version(),
                    questionnaire.name(),
                    questionnaire.published(),
                    questionnaire.title(),
                    questionnaire.about(),
                    questionnaire.questions().size(),
                    QuestionnaireResponse.untranslated(questionnaire, gaps)
                            .filter(text -> text.startsWith("questionnaire/"))
                            .toList());
        }
    }

    @Operation(operationId = "listQuestionnaires", summary = "All questionnaires in all versions")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    List<Summary> list(Locale locale) {
        Edition<Questionnaires> all = questionnaires.get().in(Language.of(locale));
        return all.content().list().stream()
                .map(each -> Summary.of(each, all.gaps()))
                .toList();
    }

    /**
     * A questionnaire version that was asked for.
     *
     * @param language the language of the answer
     */
    record Found(Editions<Questionnaire> editions, Language language) {}

    @Operation(
            operationId = "getQuestionnaire",
            summary = "One questionnaire with everything needed to ask it",
            description = "As the header Accept says: in the form of this service, for SurveyJS, or for HL7 FHIR. Forms"
                    + " hold every language that the questionnaire has.")
    @ApiResponse(
            responseCode = "200",
            description = "The questionnaire.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = QuestionnaireResponse.class)),
                @Content(mediaType = SurveyWords.MEDIA_TYPE, schema = @Schema(ref = "#/components/schemas/SurveyForm")),
                @Content(mediaType = FhirForm.MEDIA_TYPE, schema = @Schema(ref = "#/components/schemas/FhirForm"))
            })
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @GetMapping(
            path = "/{id}",
            produces = {MediaType.APPLICATION_JSON_VALUE, SurveyWords.MEDIA_TYPE, FhirForm.MEDIA_TYPE})
    Found get(
            @Parameter(example = "cluster-maturity") @PathVariable String id,
            @Parameter(description = "The version; the latest when it is missing.", example = "2026-1")
                    @RequestParam(required = false)
                    @Nullable
                    String version,
            Locale locale) {
        return new Found(questionnaires.get().map(all -> find(all, id, version)), Language.of(locale));
    }

    private static Questionnaire find(Questionnaires all, String id, @Nullable String version) {
        Optional<Questionnaire> found = version == null ? all.findLatest(id) : all.find(id, version);
        return found.orElseThrow(() -> Refusal.notFound("unknown-questionnaire"));
    }
}
