package org.clustermaturity.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.clustermaturity.hostile.Hostile.any;
import static org.clustermaturity.hostile.HostileFrames.encoded;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ways in which everything but the body of a good request is spoilt. */
enum RequestSpoiling {
    /** A value in the path; another part at the end where the path has no parameter. */
    PATH((good, random) -> {
        String segment =
                random.nextBoolean() ? any(HostileFrames.SEGMENTS, random) : encoded(any(Hostile.TEXTS, random));
        String path = good.operation().path();
        String rest = path.contains("{") ? path.replaceFirst("\\{[^}]*}", "\0") : path + "/\0";
        return good.withAddress(rest.replaceAll("\\{[^}]*}", "1").replace("\0", segment));
    }),
    QUERY((good, random) -> good.withQuery(parameter(good, random) + "=" + encoded(any(Hostile.TEXTS, random)))),
    QUERY_ID((good, random) -> good.withQuery(parameter(good, random) + "=" + encoded(any(Hostile.IDS, random)))),
    QUERY_NUMBER((good, random) ->
            good.withQuery(parameter(good, random) + "=" + encoded(beginning(any(Hostile.NUMBERS, random))))),
    QUERY_DATE((good, random) -> good.withQuery(parameter(good, random) + "=" + encoded(any(Hostile.DATES, random)))),
    QUERY_ENCODING((good, random) ->
            good.withQuery(any(List.of("a=%FF", "%C0%AF=1", "=", "&&&", "a=%ED%A0%80", "%00=%00"), random))),
    UNKNOWN_PARAMETER((good, random) -> good.withQuery(encoded(beginning(any(Hostile.NAMES, random))) + "=1")),
    REPEATED_PARAMETER((good, random) -> {
        String name = parameter(good, random);
        return good.withQuery((name + "=1&").repeat(random.nextInt(2, 200)) + name + "=2");
    }),
    MANY_PARAMETERS((good, random) -> good.withQuery(IntStream.range(0, random.nextInt(500, 1_500))
            .mapToObj(i -> Integer.toString(i, 36))
            .collect(Collectors.joining("&")))),
    LONG_QUERY(
            (good, random) -> good.withQuery(parameter(good, random) + "=" + "a".repeat(random.nextInt(1_000, 7_000)))),
    HEADER((good, random) -> good.withHeader(any(HostileFrames.HEADERS, random), any(HostileFrames.VALUES, random))),
    OWN_HEADER((good, random) -> {
        List<String> own = good.operation().parametersIn("header").stream()
                .map(Operation.Parameter::name)
                .toList();
        return good.withHeader(own.isEmpty() ? "Accept" : any(own, random), any(HostileFrames.VALUES, random));
    }),
    CREDENTIALS((good, random) -> good.withHeader("Authorization", any(HostileFrames.VALUES, random))),
    ACCEPT((good, random) -> good.withHeader(
            "Accept",
            any(
                    Stream.concat(HostileFrames.ACCEPTED.stream(), HostileFrames.MEDIA_TYPES.stream())
                            .toList(),
                    random))),
    CONTENT_TYPE((good, random) -> good.withHeader("Content-Type", any(HostileFrames.MEDIA_TYPES, random))),
    METHOD((good, random) -> good.withMethod(any(HostileFrames.METHODS, random))),
    UNEXPECTED_BODY((good, random) -> good.withHeader(
                    "Content-Type", any(List.of("application/json", "text/plain"), random))
            .withBody(any(List.of("{\"a\":1}", "[]", "a=1", "x".repeat(100_000)), random)
                    .getBytes(UTF_8)));

    /** Spoils a good request. */
    private interface Change {
        HostileRequest of(HostileRequest good, RandomGenerator random);
    }

    @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
    private final Change change;

    RequestSpoiling(Change change) {
        this.change = change;
    }

    HostileRequest spoil(HostileRequest good, RandomGenerator random) {
        return change.of(good, random);
    }

    private static String parameter(HostileRequest good, RandomGenerator random) {
        List<Operation.Parameter> all = good.operation().parametersIn("query");
        return all.isEmpty() ? "a" : encoded(any(all, random).name());
    }

    /** So much of a text as an address has room for. */
    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), 1_000));
    }
}
