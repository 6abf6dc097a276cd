package org.clustermaturity.curriculum.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Supplier;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.curriculum.DeliveryFormat;
import org.clustermaturity.curriculum.TrainingModule;
import org.clustermaturity.http.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands modules and delivery formats out. */
@Tag(name = "Content")
@RestController
@RequestMapping(path = "/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class CurriculumController {

    private final Supplier<Curriculum> curriculum;

    CurriculumController(Supplier<Curriculum> curriculum) {
        this.curriculum = curriculum;
    }

    @Operation(operationId = "listModules", summary = "All modules of the curriculum")
    @ApiResponse(responseCode = "200", description = "The modules.", useReturnTypeSchema = true)
    @GetMapping("/modules")
    List<TrainingModule> modules(
            @Parameter(description = "Only the modules made for this stage.", example = "growth")
                    @RequestParam(required = false)
                    @Nullable
                    String stage,
            @Parameter(description = "Only the modules that help this dimension.", example = "membership")
                    @RequestParam(required = false)
                    @Nullable
                    String dimension) {
        return curriculum.get().modules().stream()
                .filter(module -> stage == null || module.stages().contains(stage))
                .filter(module -> dimension == null || module.dimension().equals(dimension))
                .toList();
    }

    @Operation(operationId = "getModule", summary = "One module")
    @ApiResponse(responseCode = "200", description = "The module.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @GetMapping("/modules/{id}")
    TrainingModule module(@Parameter(example = "M21") @PathVariable String id) {
        return curriculum
                .get()
                .find(id)
                .orElseThrow(() -> Refusal.notFound("unknown-module", "There is no such module."));
    }

    @Operation(operationId = "listFormats", summary = "The formats in which programmes are delivered")
    @GetMapping("/formats")
    List<DeliveryFormat> formats() {
        return curriculum.get().formats();
    }
}
