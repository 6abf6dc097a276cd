package org.clustermaturity.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** From where a request comes, as far as it is counted. */
final class ClientAddress {

    /** What Java reads as an address, and never asks the network about. */
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:][0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private static final int NETWORK_BYTES = 8;
    private static final int LONGEST = 64;

    private ClientAddress() {}

    static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    /** An IPv4 address as it is; of an IPv6 address the first 64 bits, since whoever has one has all of these. */
    static String of(String address) {
        String bare = address.split("%", 2)[0];
        if (!IPV6.matcher(bare).matches()) {
            return bare.substring(0, Math.min(LONGEST, bare.length()));
        }
        try {
            InetAddress read = InetAddress.getByName(bare);
            return read instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), NETWORK_BYTES)) + "/64"
                    : read.getHostAddress();
        } catch (UnknownHostException e) {
            return bare.substring(0, Math.min(LONGEST, bare.length()));
        }
    }
}
