package org.clustermaturity.http;

/** The version of the interface, which a client may ask for and every answer names. */
final class ApiVersion {

    static final String HEADER = "API-Version";
    static final String CURRENT = "1";

    private ApiVersion() {}
}
