package org.clustermaturity.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;

/**
 * Reads a body that may be an archive. It stands where it is known who is calling: of a stranger nothing large is read. No
 * stranger gets here with the method that takes archives, but with GET the same path is that of an open operation.
 */
final class ArchiveLimit extends BodyLimit {

    private final int mostBytes;

    ArchiveLimit(int mostBytes, int mostBytesOfStrangers, Duration mostTime, ProblemWriter problems) {
        super(mostBytesOfStrangers, mostTime, Set.of(), problems);
        this.mostBytes = mostBytes;
    }

    @Override
    int mostBytes(HttpServletRequest request) {
        return request.getUserPrincipal() == null ? super.mostBytes(request) : mostBytes;
    }
}
