package org.clustermaturity.http;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The version of something that can change, as it stands in {@code ETag} and {@code If-Match}. */
public final class Version {

    /** The header {@code If-Match} at an operation that changes something. */
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The ETag of the version that you have seen.",
            example = "\"1\"")
    @Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Seen {}

    private static final String ANY = "*";

    private Version() {}

    /** A version as an entity tag. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /**
     * Passes when the client has seen the version that is to be changed.
     *
     * @param ifMatch the header as it was sent; null when it was not
     * @throws Refusal with 428 without the header, with 412 when it names another version
     */
    public static void require(@Nullable String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "version-required",
                    Sentence.of("problem.version-required"),
                    List.of());
        }
        boolean matches = ifMatch.strip().equals(ANY)
                || Stream.of(ifMatch.split(",")).map(String::strip).anyMatch(tag(version)::equals);
        if (!matches) {
            throw changed();
        }
    }

    /** Somebody else has changed it since the client saw it. */
    public static Refusal changed() {
        return new Refusal(
                HttpStatus.PRECONDITION_FAILED, "version-changed", Sentence.of("problem.version-changed"), List.of());
    }
}
