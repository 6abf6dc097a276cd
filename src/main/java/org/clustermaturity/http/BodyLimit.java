package org.clustermaturity.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.clustermaturity.language.Sentence;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body of a request before anything else looks at it, and refuses one that is too large or comes too slowly. So
 * nobody waits for a body but here, and none is left for the server to read to its end.
 */
final class BodyLimit extends OncePerRequestFilter {

    private final int mostBytes;
    private final Duration mostTime;
    private final String streamed;
    private final ProblemWriter problems;

    /** @param streamed the path of the one operation that reads its body itself, within limits of its own */
    BodyLimit(int mostBytes, Duration mostTime, String streamed, ProblemWriter problems) {
        this.mostBytes = mostBytes;
        this.mostTime = mostTime;
        this.streamed = streamed;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getServletPath().equals(streamed)) {
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

    private byte[] read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > mostBytes) {
            throw tooLarge();
        }
        byte[] body = new TimedStream(request.getInputStream(), mostTime, Refusal::tooSlow).readNBytes(mostBytes + 1);
        if (body.length > mostBytes) {
            throw tooLarge();
        }
        return body;
    }

    private Refusal tooLarge() {
        return new Refusal(
                HttpStatus.CONTENT_TOO_LARGE,
                "body-too-large",
                Sentence.of("problem.body-too-large", mostBytes),
                List.of());
    }
}
