package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Reply(int status, HttpHeaders headers, byte[] body, Duration took) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** One entry of a problem's list of errors. */
    public record Fault(String pointer, String code, String detail, String hint) {}

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** The text at a JSON pointer; empty when there is none. */
    public String at(String pointer) {
        return json().at(pointer).asString("");
    }

    /** The texts of a list at a JSON pointer. */
    public List<String> texts(String pointer) {
        return each(pointer).stream().map(JsonNode::asString).toList();
    }

    /** One text of each entry of a list. */
    public List<String> texts(String pointer, String field) {
        return each(pointer).stream()
                .map(entry -> entry.at("/" + field).asString(""))
                .toList();
    }

    /** The entries of a list at a JSON pointer. */
    public List<JsonNode> each(String pointer) {
        return StreamSupport.stream(json().at(pointer).spliterator(), false).toList();
    }

    public String header(String name) {
        return String.join(",", headers.allValues(name));
    }

    /** Says that this is a problem after RFC 9457 that tells nothing about the inside of the service. */
    public Reply isProblem(int expectedStatus, String code) {
        assertThat(status).as(text()).isEqualTo(expectedStatus);
        assertThat(header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(at("/code")).isEqualTo(code);
        assertThat(at("/type")).isEqualTo("urn:cluster-maturity:problem:" + code);
        assertThat(json().at("/status").asInt()).isEqualTo(expectedStatus);
        assertThat(at("/title")).isNotEmpty();
        assertThat(at("/detail")).isNotEmpty();
        assertThat(text()).doesNotContainPattern("Exception|\\.java|\\bat [a-z]+\\.|org\\.|java\\.|jackson|\"trace\"");
        return this;
    }

    /** Every fault that a problem lists. */
    public List<Fault> faults() {
        return each("/errors").stream()
                .map(fault -> new Fault(
                        fault.at("/pointer").asString(),
                        fault.at("/code").asString(),
                        fault.at("/detail").asString(),
                        fault.at("/hint").asString()))
                .toList();
    }

    /** Every fault as its pointer and its code. */
    public List<String> faultsInShort() {
        return faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
