package io.supportplatform.contracts.contract.domain;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Where a request comes from, as far as one household or company can be told from another. */
public record SourceAddress(String value) {

    private static final int PREFIX_BYTES = 8;
    private static final SourceAddress UNKNOWN = new SourceAddress("unknown");

    /**
     * Of an IPv6 address only the network counts: whoever has one has all of its addresses to try from. What a proxy forwards
     * need not be an address at all.
     */
    public static SourceAddress of(@Nullable String address) {
        if (address == null) {
            return UNKNOWN;
        }
        try {
            return of(InetAddress.ofLiteral(address.replaceFirst("%.*", "")));
        } catch (IllegalArgumentException noAddress) {
            return UNKNOWN;
        }
    }

    private static SourceAddress of(InetAddress address) {
        return address instanceof Inet6Address
                ? new SourceAddress(HexFormat.of().formatHex(address.getAddress(), 0, PREFIX_BYTES) + "/64")
                : new SourceAddress(address.getHostAddress());
    }
}
