package org.clustermaturity.http;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses that clients hand in for others to look at. */
public final class WebAddress {

    private WebAddress() {}

    /** Whether a text is the address of a page, {@code http} or {@code https} with a host. */
    public static boolean is(String text) {
        try {
            URI address = new URI(text);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
