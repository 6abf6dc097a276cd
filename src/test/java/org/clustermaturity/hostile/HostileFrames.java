package org.clustermaturity.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** What stands around a body and has made servers stumble: addresses, headers, media types. */
final class HostileFrames {

    /** Parts of a path, encoded already. */
    static final List<String> SEGMENTS = List.of(
            "",
            ".",
            "..",
            "%2e%2e",
            "..%2f..%2fetc%2fpasswd",
            "%2F",
            "%5C",
            "..%5c..%5cwindows",
            "%00",
            "a%00b",
            "%0d%0aSet-Cookie:%20a=b",
            "%ff",
            "%c0%ae%c0%ae",
            "%ed%a0%80",
            "%25",
            "%2500",
            "a;b=c",
            ";",
            "..;",
            "a/b",
            "//",
            "%3Cscript%3E",
            "%27%20OR%201=1",
            "%7B%7D",
            "$%7Bjndi:ldap:x%7D",
            "%E2%80%AEgpj",
            "%F0%9F%98%80",
            "*",
            "%23",
            "%3F",
            "a".repeat(300),
            "a".repeat(5_000));

    /** Headers that a server may look at. */
    static final List<String> HEADERS = List.of(
            "Accept-Charset",
            "Accept-Encoding",
            "Accept-Language",
            "Authorization",
            "Cache-Control",
            "Content-Encoding",
            "Content-Language",
            "Cookie",
            "Forwarded",
            "Idempotency-Key",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "If-Range",
            "If-Unmodified-Since",
            "Origin",
            "Prefer",
            "Range",
            "Referer",
            "User-Agent",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-HTTP-Method-Override",
            "X-Request-Id",
            "traceparent");

    /** Values that hardly any of these headers can have. */
    static final List<String> VALUES = List.of(
            "",
            " ",
            "*",
            ",",
            ",,,;;;q=",
            "\"",
            "\"a",
            "W/",
            "W/\"",
            "0",
            "-1",
            "99999999999999999999",
            "Thu, 32 Foo 2026 99:99:99 GMT",
            "Sat, 01 Jan 0000 00:00:00 GMT",
            "bytes=9-1",
            "bytes=-",
            "bytes=" + "0-0,".repeat(500) + "0-0",
            "Bearer",
            "Bearer cm_" + "a".repeat(64),
            "Bearer not-a-secret-but-long-enough-for-examples ",
            "Basic YQ==",
            "Basic !!!",
            "Digest username=\"a\", uri=\"/\"",
            "gzip, deflate, x-none;q=9",
            "fr-CA;q=zzz, en;q=1e9, *;q=-1",
            "x-" + "a".repeat(9),
            "aa-".repeat(200) + "a",
            "DELETE",
            "http://127.0.0.1:1/",
            "../../etc/passwd",
            "<script>alert(1)</script>",
            "' OR '1'='1",
            "${jndi:ldap://127.0.0.1/a}",
            "%n%s%00%0d%0a",
            "a=b; a=c; =; ;",
            "\"a\",".repeat(1_000),
            "a".repeat(4_000));

    /** Names of media types, most of which are none. */
    static final List<String> MEDIA_TYPES = List.of(
            "application/json;charset=utf-16",
            "application/json;charset=us-ascii",
            "application/json;charset=nonsense",
            "application/json;charset=",
            "application/json;charset=\"",
            "application/json;q=2",
            "application/json;a=\"" + "b".repeat(3_000) + "\"",
            "application/json, application/json",
            "application/*",
            "*/*",
            "*",
            "json",
            "/",
            "application/",
            "/json",
            "application/json/json",
            "application/merge-patch+json",
            "application/x-ndjson",
            "application/xml",
            "application/x-java-serialized-object",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data;boundary=" + "b".repeat(200),
            "text/plain",
            "text/html",
            "text/csv;header=present",
            "image/png",
            "\"application/json\"",
            "a".repeat(3_000) + "/b",
            "");

    /** What {@code Accept} can hold besides. */
    static final List<String> ACCEPTED = List.of(
            "text/html",
            "text/html,application/xhtml+xml,application/xml;q=0.9",
            "*/*;q=0",
            "application/json;q=0",
            "application/json;q=nonsense",
            "application/json;q=1e9",
            "application/problem+xml",
            "text/event-stream",
            "a/b,".repeat(1_000) + "c/d");

    static final List<String> METHODS = List.of(
            "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "get", "A".repeat(500), "M-SEARCH");

    private HostileFrames() {}

    /** A text as a part of an address. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : text.getBytes(UTF_8)) {
            boolean plain = Character.isLetterOrDigit(each) || each == '-';
            encoded.append(plain ? String.valueOf((char) each) : "%%%02X".formatted(each));
        }
        return encoded.toString();
    }
}
