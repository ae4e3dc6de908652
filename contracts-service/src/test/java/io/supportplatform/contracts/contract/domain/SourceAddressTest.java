package io.supportplatform.contracts.contract.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceAddressTest {

    @Test
    void isTheWholeAddress_ofIPv4() {
        assertThat(SourceAddress.of("192.0.2.17")).isEqualTo(new SourceAddress("192.0.2.17"));
    }

    @Test
    void isTheNetwork_ofIPv6() {
        assertThat(SourceAddress.of("2001:db8:1:2:aaaa::1"))
                .isEqualTo(SourceAddress.of("2001:db8:1:2:bbbb::2"))
                .isNotEqualTo(SourceAddress.of("2001:db8:1:3:aaaa::1"));
        assertThat(SourceAddress.of("fe80::1%eth0")).isEqualTo(SourceAddress.of("fe80::2"));
    }

    @Test
    void isUnknown_whenAProxyForwardsNoAddress() {
        assertThat(SourceAddress.of("a client of mine"))
                .isEqualTo(SourceAddress.of(null))
                .isNotEqualTo(SourceAddress.of("192.0.2.17"));
    }
}
