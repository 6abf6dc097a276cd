package org.clustermaturity.content.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Supplier;
import org.clustermaturity.access.Open;
import org.clustermaturity.content.Source;
import org.clustermaturity.content.Sources;
import org.clustermaturity.http.InEnglish;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out what content cites. */
@Tag(name = "Content")
@Open
@RestController
class SourceController {

    private final Supplier<Sources> sources;

    SourceController(Supplier<Sources> sources) {
        this.sources = sources;
    }

    @Operation(operationId = "listSources", summary = "Everything that questions, rules and modules cite")
    @InEnglish
    @GetMapping(path = "/v1/sources", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Source> list() {
        return sources.get().list();
    }
}
