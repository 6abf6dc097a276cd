package org.clustermaturity.http;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Names a request in its answer, in its problems and in every line of the log about it. */
public final class RequestId {

    /** The header in which a client may send an id, and in which every answer has one. */
    static final String HEADER = "X-Request-Id";
    /** The name in the log and in problems. */
    static final String NAME = "requestId";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /** The id that a client sent, when it is 1 to 64 letters, digits, dots, dashes or underscores; otherwise a new one. */
    static String of(@Nullable String sent) {
        return sent != null && SANE.matcher(sent).matches()
                ? sent
                : "%016x".formatted(ThreadLocalRandom.current().nextLong());
    }

    /** The id of the request that this thread works for; null when it works for none. */
    public static @Nullable String current() {
        return MDC.get(NAME);
    }

    /** Does a part of the work for a request, in whichever thread. */
    public static void during(@Nullable String id, Runnable work) {
        String before = current();
        name(id);
        try {
            work.run();
        } finally {
            name(before);
        }
    }

    private static void name(@Nullable String id) {
        if (id == null) {
            MDC.remove(NAME);
        } else {
            MDC.put(NAME, id);
        }
    }
}
