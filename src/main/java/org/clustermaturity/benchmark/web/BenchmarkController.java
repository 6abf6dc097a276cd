package org.clustermaturity.benchmark.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.clustermaturity.access.Allowed;
import org.clustermaturity.access.Caller;
import org.clustermaturity.access.Role;
import org.clustermaturity.benchmark.BenchmarkContent;
import org.clustermaturity.benchmark.Benchmarks;
import org.clustermaturity.benchmark.Group;
import org.clustermaturity.benchmark.KnownValues;
import org.clustermaturity.benchmark.Metrics;
import org.clustermaturity.content.Sources;
import org.clustermaturity.http.Ids;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Language;
import org.clustermaturity.organisation.Organisation;
import org.clustermaturity.organisation.Organisations;
import org.clustermaturity.scoring.RuleBook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands benchmarks out. */
@Tag(
        name = "Benchmarks",
        description = "What comparable cluster organisations came to; nobody among them can be made out.")
@RestController
class BenchmarkController {

    private final Benchmarks benchmarks;
    private final BenchmarkContent content;
    private final KnownValues values;
    private final Organisations organisations;
    private final Supplier<Sources> sources;

    BenchmarkController(
            Benchmarks benchmarks,
            BenchmarkContent content,
            KnownValues values,
            Organisations organisations,
            Supplier<Sources> sources) {
        this.benchmarks = benchmarks;
        this.content = content;
        this.values = values;
        this.organisations = organisations;
        this.sources = sources;
    }

    @Operation(
            operationId = "getBenchmarks",
            summary = "How scores and key numbers are spread among comparable organisations",
            description = "One filter at a time. A group that is too small to be shown looks like one that has nobody.")
    @ApiResponse(responseCode = "200", description = "The figures, or that there are none.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = "#/components/responses/NotReadable")
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @Allowed({Role.ASSESSOR, Role.REVIEWER, Role.SELECTOR})
    @GetMapping(path = "/v1/benchmarks", produces = MediaType.APPLICATION_JSON_VALUE)
    BenchmarkResponse benchmarks(
            @Parameter(description = "The questionnaire; all of its versions count.")
                    @RequestParam(defaultValue = "cluster-maturity")
                    String questionnaire,
            @Parameter(description = "Only organisations of this country.", example = "FR")
                    @RequestParam(required = false)
                    @Nullable
                    String country,
            @Parameter(description = "Only organisations of this industrial ecosystem.", example = "agri-food")
                    @RequestParam(required = false)
                    @Nullable
                    String sector,
            @Parameter(description = "Only organisations at this stage.", example = "growth")
                    @RequestParam(required = false)
                    @Nullable
                    String stage,
            @Parameter(description = "Only organisations with so many committed members.", example = "50-100")
                    @RequestParam(required = false)
                    @Nullable
                    String size,
            @Parameter(description = "Only organisations of this age in years.", example = "5-10")
                    @RequestParam(required = false)
                    @Nullable
                    String age,
            @Parameter(description = "The id of an organisation of your account, to see where it stands.")
                    @RequestParam(required = false)
                    @Nullable
                    String organisation,
            Caller caller,
            Locale locale) {
        Language language = Language.of(locale);
        RuleBook book = content.findLatest(questionnaire, language)
                .orElseThrow(() -> Refusal.notFound("unknown-questionnaire"));
        Metrics metrics = content.metrics(book);
        Group group = new Comparison(country, sector, stage, size, age).group(metrics, book.ladder());
        Map<String, Double> own = organisation == null
                ? Map.of()
                : values.of(caller.account(), find(organisation, caller), questionnaire, metrics);
        return new BenchmarkAnswer(
                        book,
                        metrics,
                        group,
                        new ShownFigures(own, sources.get()),
                        content.references(language).gaps())
                .of(benchmarks.find(questionnaire, group));
    }

    private UUID find(String id, Caller caller) {
        return Ids.find(id)
                .flatMap(known -> organisations.find(caller.account(), known))
                .map(Organisation::id)
                .orElseThrow(() -> Refusal.notFound("unknown-organisation"));
    }
}
