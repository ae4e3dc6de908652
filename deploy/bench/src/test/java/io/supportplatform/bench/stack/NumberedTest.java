package io.supportplatform.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberedTest {

    private final Numbered ids = new Numbered(0x2a);

    @Test
    void idsGrowWithTheirNumberAndSayTheirKind() {
        assertThat(ids.id(1)).hasToString("0200002a-0000-7000-8000-000000000001");
        assertThat(ids.id(0xabcdef)).hasToString("0200002a-0000-7000-8000-000000abcdef");
    }

    @Test
    void sqlMakesTheSameIds() {
        assertThat(ids.sql()).isEqualTo("('0200002a-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid");
    }
}
