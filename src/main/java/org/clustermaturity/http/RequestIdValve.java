package org.clustermaturity.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.MDC;

/** Gives every request its id before anything else happens, also to one that no filter will ever see. */
final class RequestIdValve extends ValveBase {

    RequestIdValve() {
        super(true);
    }

    @Override
    @SuppressWarnings("try") // the closing is what it is for
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String id = RequestId.of(request.getHeader(RequestId.HEADER));
        response.setHeader(RequestId.HEADER, id);
        try (MDC.MDCCloseable named = MDC.putCloseable(RequestId.NAME, id)) {
            getNext().invoke(request, response);
        }
    }
}
