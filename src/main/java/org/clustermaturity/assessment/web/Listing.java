package org.clustermaturity.assessment.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clustermaturity.assessment.AssessmentQuery;
import org.clustermaturity.assessment.AssessmentQuery.Filter;
import org.clustermaturity.assessment.AssessmentQuery.Order;
import org.clustermaturity.assessment.KeptAssessment;
import org.clustermaturity.http.Cursor;
import org.clustermaturity.http.Ids;
import org.clustermaturity.http.Moments;
import org.clustermaturity.http.PageRequest;
import org.clustermaturity.http.Printable;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Which part of which list of kept assessments is asked for. */
public record Listing(Filter filter, Order order, PageRequest page, String name) {

    /** The parameter {@code organisation} of an operation that filters assessments. */
    @Parameter(description = "The id of the organisation that is assessed.")
    @Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface ByOrganisation {}

    /** The parameter {@code status} of an operation that filters assessments. */
    @Parameter(schema = @Schema(allowableValues = {"draft", "submitted"}))
    @Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface ByStatus {}

    /** The parameter {@code stage} of an operation that filters assessments. */
    @Parameter(description = "The certain stage of submitted ones.")
    @Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface ByStage {}

    /** The parameter {@code submittedFrom} of an operation that filters assessments. */
    @Parameter(
            description = "Submitted at this moment or later.",
            schema = @Schema(type = "string", format = "date-time"))
    @Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface From {}

    /** The parameter {@code submittedTo} of an operation that filters assessments. */
    @Parameter(description = "Submitted before this moment.", schema = @Schema(type = "string", format = "date-time"))
    @Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface To {}

    private static final SortedMap<String, Boolean> STATUSES = new TreeMap<>(Map.of("draft", false, "submitted", true));

    /** The parameters of the address. */
    public record Parameters(
            @Nullable String organisation,
            @Nullable String status,
            @Nullable String questionnaire,
            @Nullable String stage,
            @Nullable String submittedFrom,
            @Nullable String submittedTo,
            @Nullable String sort) {

        /** Names the list, because a cursor only goes on in the list that it came from. */
        private String name() {
            return Stream.of(organisation, status, questionnaire, stage, submittedFrom, submittedTo, sort)
                    .map(each -> Objects.requireNonNullElse(each, "").replaceAll("\\s", " "))
                    .collect(Collectors.joining("|"));
        }
    }

    /**
     * What the parameters ask for.
     *
     * @throws Refusal when one of them does not fit
     */
    public static Listing of(Parameters asked, @Nullable Integer limit, @Nullable String cursor) {
        Filter filter = new Filter(
                read(asked.organisation(), Ids::find, id -> misfit("organisation", "body.no-id", id)),
                read(
                        asked.status(),
                        status -> Optional.ofNullable(STATUSES.get(status)),
                        status -> PageRequest.unknownValue("status", status, STATUSES.keySet())),
                read(asked.questionnaire(), Listing::word, text -> misfit("questionnaire", "body.unprintable", text)),
                read(asked.stage(), Listing::word, text -> misfit("stage", "body.unprintable", text)),
                read(asked.submittedFrom(), Listing::instant, text -> misfit("submittedFrom", "body.no-instant", text)),
                read(asked.submittedTo(), Listing::instant, text -> misfit("submittedTo", "body.no-instant", text)));
        Order order = read(asked.sort(), Order::find, sort -> PageRequest.unknownValue("sort", sort, orders()));
        return new Listing(
                filter,
                order == null ? Order.CREATED_DOWN : order,
                PageRequest.of(limit, cursor, asked.name()),
                asked.name());
    }

    /** As the store takes it: one more than fit, to know whether there are more. */
    AssessmentQuery query() {
        return new AssessmentQuery(filter, order, page.start().map(this::place).orElse(null), page.oneMore());
    }

    /** Where the list goes on after an entry. */
    Cursor after(KeptAssessment.Head head) {
        KeptAssessment.Submission submission = head.submission();
        String moment =
                order.isBySubmission() && submission != null ? submission.at().toString() : "";
        return new Cursor(name, moment, head.id());
    }

    private AssessmentQuery.Place place(Cursor cursor) {
        Instant moment = order.isBySubmission()
                ? read(
                        cursor.value(),
                        Listing::instant,
                        text -> PageRequest.misfit("cursor", Sentence.of("page.cursor")))
                : null;
        return new AssessmentQuery.Place(moment, cursor.id());
    }

    private static <T> @Nullable T read(
            @Nullable String text, Function<String, Optional<T>> reading, Function<String, Refusal> refusal) {
        return text == null ? null : reading.apply(text).orElseThrow(() -> refusal.apply(text));
    }

    /** A database may refuse control characters. */
    private static Optional<String> word(String text) {
        return Optional.of(text).filter(Printable::is);
    }

    private static Optional<Instant> instant(String text) {
        return Moments.find(text).map(moment -> moment.truncatedTo(ChronoUnit.MICROS));
    }

    private static List<String> orders() {
        return Stream.of(Order.values()).map(Order::key).toList();
    }

    private static Refusal misfit(String parameter, String sentence, String text) {
        return PageRequest.misfit(parameter, Sentence.of(sentence, Printable.shown(text)));
    }
}
