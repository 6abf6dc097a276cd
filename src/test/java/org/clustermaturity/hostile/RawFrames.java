package org.clustermaturity.hostile;

import static org.clustermaturity.hostile.HostileRequest.shortened;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests that are hardly HTTP any more, by what is wrong with them. */
final class RawFrames {

    private static final String SHEET = "{\"questionnaire\":\"cluster-maturity/2026-1\",\"answers\":{}}";
    private static final String IN_CHUNKS = Integer.toHexString(SHEET.length()) + "\r\n" + SHEET + "\r\n0\r\n\r\n";

    private static final List<String> LENGTHS = List.of(
            "-1", "x", "", "1e3", "0x10", "+5", "5000", "99999999999999999999", "1, 2", "1\r\nContent-Length: 2");

    private static final List<String> CHUNKS = List.of(
            "",
            "5\r\nab",
            "-1\r\na\r\n0\r\n\r\n",
            "zz\r\n",
            "2\r\nabcdef\r\n0\r\n\r\n",
            "ffffffffffffffff\r\na",
            "1;" + "x".repeat(20_000) + "\r\na\r\n0\r\n\r\n",
            "0\r\nX: " + "y".repeat(20_000) + "\r\n\r\n",
            "\r\n\r\n",
            "3\nabc\n0\n\n");

    private static final List<String> CODINGS = List.of(
            "identity", "gzip", "chunked, chunked", "xchunked", "\u000bchunked", "chunked\r\nTransfer-Encoding: x");

    private static final List<String> LINES = List.of(
            "",
            " ",
            "GET",
            "GET ",
            "GET /v1/modules HTTP/0.9",
            "GET /v1/modules HTTP/2.0",
            "GET /v1/modules HTTP/9.9",
            "GET /v1/modules HTTP/1.1 x",
            "GET  /v1/modules  HTTP/1.1",
            "GET\t/v1/modules\tHTTP/1.1",
            "G\0ET /v1/modules HTTP/1.1",
            "G\u00e9T /v1/modules HTTP/1.1",
            "GET /v1/modules\0 HTTP/1.1",
            "GET v1/modules HTTP/1.1",
            "GET http://elsewhere/v1/modules HTTP/1.1",
            "GET http:///v1/modules HTTP/1.1",
            "GET //// HTTP/1.1",
            "GET /v1/modules/%zz HTTP/1.1",
            "GET /v1/modules/% HTTP/1.1",
            "GET /v1/modules?stage=%zz HTTP/1.1",
            "GET /v1/modules?stage=% HTTP/1.1",
            "GET /v1/modules?stage=%&%=a HTTP/1.1",
            "GET /v1/modules?<\"{}|^`\\> HTTP/1.1",
            "GET /v1/modules/<\"{}|^`\\> HTTP/1.1",
            "GET /v1/modules/\u00ff\u00c0\u00af HTTP/1.1",
            "GET /v1/modules/../../etc/passwd HTTP/1.1",
            "GET /../../etc/passwd HTTP/1.1",
            "GET /v1/modules#a HTTP/1.1",
            "GET * HTTP/1.1",
            "OPTIONS * HTTP/1.1",
            "OPTIONS /v1/modules HTTP/1.1",
            "CONNECT localhost:80 HTTP/1.1",
            "CONNECT /v1/modules HTTP/1.1",
            "TRACE /v1/modules HTTP/1.1",
            "TRACE / HTTP/1.1",
            "TRACK / HTTP/1.1",
            "PRI * HTTP/2.0",
            "\u0016\u0003\u0001\u0002",
            "A".repeat(100_000),
            "GET /" + "a".repeat(100_000) + " HTTP/1.1",
            "GET /v1/modules?a=" + "a".repeat(100_000) + " HTTP/1.1",
            "GET /v1/modules?stage=" + "%41".repeat(2_000) + " HTTP/1.1");

    private static final List<String> HEADERS = List.of(
            "",
            "Host: a\r\nHost: b",
            "Host: ",
            "Host: <script>",
            "Host: a:99999",
            "Host: a b",
            "Host: localhost\r\nX: " + "y".repeat(100_000),
            "Host: localhost\r\n" + "X: y\r\n".repeat(3_000) + "X: y",
            "Host: localhost\r\nno colon",
            "Host: localhost\r\n: no name",
            "Host: localhost\r\n folded",
            "Host: localhost\r\nX: a\0b",
            "Host: localhost\r\nX\0: a",
            "Host: localhost\r\nX : a",
            "Host: localhost\r\nX: \u0001\u00ff\u007f",
            "Host: localhost\r\nAccept-Language: \u00ff\u00fe",
            "Host: localhost\r\nAccept: \u00ff",
            "Host: localhost\r\nIf-None-Match: \u00ff",
            "Host: localhost\r\nAuthorization: Bearer \u00ff\u00ff",
            "Host: localhost\r\nCookie: a=\u00ff; \u0001",
            "Host: localhost\r\nUpgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: !",
            "Host: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade",
            "Host: localhost\rX: a",
            "Host: localhost\nX: a",
            "Host: localhost\r\nX: a\rb");

    private static final List<String> PATHS =
            List.of("/v1/evaluations", "/v1/evaluations/batch", "/v1/content-releases", "/nowhere");

    private RawFrames() {}

    static Map<String, String> all() {
        Map<String, String> requests = new LinkedHashMap<>();
        PATHS.forEach(path -> addPosts(path, requests));
        LINES.forEach(line ->
                requests.put("line " + shortened(line), line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        HEADERS.forEach(header -> requests.put(
                "header " + shortened(header),
                "GET /v1/modules/M21 HTTP/1.1\r\n" + header + "\r\nConnection: close\r\n\r\n"));
        requests.put("nothing", "");
        requests.put("half a line", "GET /v1/mod");
        requests.put("half a header", "GET /v1/modules HTTP/1.1\r\nHos");
        requests.put("HTTP/0.9", "GET /v1/modules\r\n");
        requests.put("HTTP/0.9, nowhere", "GET /nowhere\r\n");
        requests.put("many at once", "GET /v1/modules/M21 HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(200));
        return requests;
    }

    private static void addPosts(String path, Map<String, String> requests) {
        LENGTHS.forEach(length ->
                requests.put(path + " length " + shortened(length), post(path, "Content-Length: " + length, SHEET)));
        CHUNKS.forEach(chunks ->
                requests.put(path + " chunks " + shortened(chunks), post(path, "Transfer-Encoding: chunked", chunks)));
        CODINGS.forEach(coding -> requests.put(
                path + " coding " + shortened(coding), post(path, "Transfer-Encoding: " + coding, IN_CHUNKS)));
        requests.put(path + " good", post(path, "Transfer-Encoding: chunked", IN_CHUNKS));
        requests.put(path + " no length", post(path, "X: a", SHEET));
        requests.put(
                path + " length and chunks", post(path, "Content-Length: 5\r\nTransfer-Encoding: chunked", IN_CHUNKS));
        requests.put(path + " expectation", post(path, "Expect: 200-maybe\r\nContent-Length: 2", "{}"));
    }

    private static String post(String path, String headers, String body) {
        String type = path.endsWith("batch") ? "application/x-ndjson" : "application/json";
        return "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: %s\r\n%s\r\n\r\n%s"
                .formatted(path, type, headers, body);
    }
}
