package org.clustermaturity.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Makes hostile requests to every operation of an OpenAPI document. The same seed makes the same requests, and a request
 * stays the same when other operations come or go, unless their number changes how many each gets.
 */
final class HostileRequests {

    private static final List<BodySpoiling> BODIES = List.of(BodySpoiling.values());
    private static final List<RequestSpoiling> KINDS_OF_FRAMES = List.of(RequestSpoiling.values());
    /** For each kind of body that an operation takes, and so for each way of spoiling one at least once. */
    private static final int FEWEST_BODIES = BODIES.size();
    /** For each operation, whatever it takes. */
    private static final int FRAMES = 3 * KINDS_OF_FRAMES.size();

    private final long seed;
    private final ApiDocument document;
    private final KnownService known;
    private final GoodBodies goodBodies;

    HostileRequests(long seed, ApiDocument document, KnownService known, Path examples) {
        this.seed = seed;
        this.document = document;
        this.known = known;
        this.goodBodies = new GoodBodies(document, examples);
    }

    /**
     * Requests with hostile bodies and good frames: at least so many in all, and for each media type of each operation
     * every way of spoiling at least once.
     */
    List<HostileRequest> withBodies(int atLeast) {
        int kinds = document.operations().stream()
                .mapToInt(operation -> operation.bodies().size())
                .sum();
        int each = Math.max(FEWEST_BODIES, (atLeast + kinds - 1) / Math.max(1, kinds));
        List<HostileRequest> requests = new ArrayList<>();
        for (Operation operation : document.operations()) {
            for (String mediaType : operation.bodies().keySet()) {
                for (int number = 0; number < each; number++) {
                    requests.add(withBody(operation, mediaType, number));
                }
            }
        }
        return requests;
    }

    /** Requests with hostile addresses, headers, methods and needless bodies. */
    List<HostileRequest> withFrames() {
        List<HostileRequest> requests = new ArrayList<>();
        for (Operation operation : document.operations()) {
            for (int number = 0; number < FRAMES; number++) {
                RequestSpoiling spoiling = KINDS_OF_FRAMES.get(number % KINDS_OF_FRAMES.size());
                String name = "%s %s %d".formatted(operation.id(), spoiling, number);
                RandomGenerator random = random(name);
                String mediaType =
                        operation.bodies().keySet().stream().findFirst().orElse("");
                HostileRequest good = good(operation, mediaType, number, random);
                requests.add(spoiling.spoil(good, random).withName(name));
            }
        }
        return requests;
    }

    /** A request as the document describes it, for each media type that an operation takes, and for one that takes none. */
    List<HostileRequest> good() {
        List<HostileRequest> requests = new ArrayList<>();
        for (Operation operation : document.operations()) {
            for (String mediaType : operation.takesBody()
                    ? operation.bodies().keySet()
                    : List.of("").stream().toList()) {
                String name = "%s %s good".formatted(operation.id(), mediaType);
                requests.add(good(operation, mediaType, 0, random(name)).withName(name));
            }
        }
        return requests;
    }

    private HostileRequest withBody(Operation operation, String mediaType, int number) {
        BodySpoiling spoiling = BODIES.get(number % BODIES.size());
        String name = "%s %s %s %d".formatted(operation.id(), mediaType, spoiling, number);
        RandomGenerator random = random(name);
        HostileRequest good = good(operation, mediaType, number, random);
        byte[] spoilt = spoiling.spoil(goodBodies.any(operation, mediaType, random), random);
        boolean among = GoodBodies.isLines(mediaType) && random.nextBoolean();
        return good.withBody(among ? joined(good.body(), spoilt, good.body()) : spoilt)
                .withName(name);
    }

    private HostileRequest good(Operation operation, String mediaType, int number, RandomGenerator random) {
        String address = operation.path();
        for (Operation.Parameter parameter : operation.parametersIn("path")) {
            String value = HostileFrames.encoded(known.existing(operation, parameter));
            address = address.replace("{" + parameter.name() + "}", value);
        }
        Map<String, String> headers = new LinkedHashMap<>(known.credentials(operation, number));
        String body = "";
        if (!mediaType.isEmpty()) {
            headers.put("Content-Type", mediaType);
            body = goodBodies.any(operation, mediaType, random) + (GoodBodies.isLines(mediaType) ? "\n" : "");
        }
        return new HostileRequest(operation, "", operation.method(), address, headers, body.getBytes(UTF_8));
    }

    private static byte[] joined(byte[] before, byte[] spoilt, byte[] after) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes(before);
        lines.writeBytes(spoilt);
        lines.write('\n');
        lines.writeBytes(after);
        return lines.toByteArray();
    }

    private RandomGenerator random(String name) {
        return new SplittableRandom(31 * seed + name.hashCode());
    }
}
