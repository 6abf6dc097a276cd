package org.clustermaturity.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.clustermaturity.language.Sentence;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body of a request before anything else looks at it, and refuses one that is too large or comes too slowly. So
 * nobody waits for a body but here, and none is left for the server to read to its end.
 */
class BodyLimit extends OncePerRequestFilter {

    private final int mostBytes;
    private final Duration mostTime;
    private final Set<String> others;
    private final ProblemWriter problems;

    /** @param others the paths of operations whose bodies have limits of their own */
    BodyLimit(int mostBytes, Duration mostTime, Set<String> others, ProblemWriter problems) {
        this.mostBytes = mostBytes;
        this.mostTime = mostTime;
        this.others = others;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (others.contains(request.getServletPath())) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body;
        try {
            body = read(request);
        } catch (Refusal refusal) {
            problems.write(request, response, refusal);
            return;
        } catch (IOException e) {
            // Tomcat has noted what is wrong, and answers when anybody is still there.
            return;
        }
        chain.doFilter(new ReadRequest(request, body), response);
    }

    /** How large the body of a request may be. */
    int mostBytes(HttpServletRequest request) {
        return mostBytes;
    }

    private byte[] read(HttpServletRequest request) throws IOException {
        int most = mostBytes(request);
        if (request.getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        byte[] body = new TimedStream(request.getInputStream(), mostTime, Refusal::tooSlow).readNBytes(most + 1);
        if (body.length > most) {
            throw tooLarge(most);
        }
        return body;
    }

    private static Refusal tooLarge(int most) {
        return new Refusal(
                HttpStatus.CONTENT_TOO_LARGE, "body-too-large", Sentence.of("problem.body-too-large", most), List.of());
    }
}
