package org.clustermaturity.curriculum.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.clustermaturity.access.Open;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.curriculum.DeliveryFormat;
import org.clustermaturity.curriculum.TrainingModule;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.http.Worded;
import org.clustermaturity.language.Edition;
import org.clustermaturity.language.Editions;
import org.clustermaturity.language.Gaps;
import org.clustermaturity.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands modules and delivery formats out. */
@Tag(name = "Content")
@Open
@RestController
@RequestMapping(path = "/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class CurriculumController {

    private final Supplier<Editions<Curriculum>> curricula;

    CurriculumController(Supplier<Editions<Curriculum>> curricula) {
        this.curricula = curricula;
    }

    /** A module, and what of it is missing in the language asked for. */
    @Schema(name = "TrainingModule")
    record ModuleResponse(
            @JsonUnwrapped TrainingModule module,

            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @Schema(description = "Texts that are in English because they are missing in the language asked for.")
            List<String> untranslated)
            implements Worded {

        static ModuleResponse of(TrainingModule module, Gaps gaps) {
            return new ModuleResponse(module, missing("module/" + module.id() + "/", gaps));
        }
    }

    /** A delivery format, and what of it is missing in the language asked for. */
    @Schema(name = "DeliveryFormat")
    record FormatResponse(
            @JsonUnwrapped DeliveryFormat format,

            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @Schema(description = "Texts that are in English because they are missing in the language asked for.")
            List<String> untranslated)
            implements Worded {

        static FormatResponse of(DeliveryFormat format, Gaps gaps) {
            return new FormatResponse(format, missing("format/" + format.id() + "/", gaps));
        }
    }

    @Operation(operationId = "listModules", summary = "All modules of the curriculum")
    @ApiResponse(responseCode = "200", description = "The modules.", useReturnTypeSchema = true)
    @GetMapping("/modules")
    List<ModuleResponse> modules(
            @Parameter(description = "Only the modules made for this stage.", example = "growth")
                    @RequestParam(required = false)
                    @Nullable
                    String stage,
            @Parameter(description = "Only the modules that help this dimension.", example = "membership")
                    @RequestParam(required = false)
                    @Nullable
                    String dimension,
            Locale locale) {
        Edition<Curriculum> curriculum = curricula.get().in(Language.of(locale));
        return curriculum.content().modules().stream()
                .filter(module -> stage == null || module.stages().contains(stage))
                .filter(module -> dimension == null || module.dimension().equals(dimension))
                .map(module -> ModuleResponse.of(module, curriculum.gaps()))
                .toList();
    }

    @Operation(operationId = "getModule", summary = "One module")
    @ApiResponse(responseCode = "200", description = "The module.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @GetMapping("/modules/{id}")
    ModuleResponse module(@Parameter(example = "M21") @PathVariable String id, Locale locale) {
        Edition<Curriculum> curriculum = curricula.get().in(Language.of(locale));
        return curriculum
                .content()
                .find(id)
                .map(module -> ModuleResponse.of(module, curriculum.gaps()))
                .orElseThrow(() -> Refusal.notFound("unknown-module"));
    }

    @Operation(operationId = "listFormats", summary = "The formats in which programmes are delivered")
    @GetMapping("/formats")
    List<FormatResponse> formats(Locale locale) {
        Edition<Curriculum> curriculum = curricula.get().in(Language.of(locale));
        return curriculum.content().formats().stream()
                .map(format -> FormatResponse.of(format, curriculum.gaps()))
                .toList();
    }

    private static List<String> missing(String texts, Gaps gaps) {
        return gaps.under("curriculum/").stream()
                .filter(text -> text.startsWith(texts))
                .toList();
    }
}
