package io.supportplatform.notification.calendar.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.testing.Proves;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of at most 75 octets that any strict reader takes. */
@Proves("A32")
class OctetFoldingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUMMARY:short",
                "DESCRIPTION:Zażółć gęślą jaźń, zażółć gęślą jaźń, zażółć gęślą jaźń, zażółć gęślą jaźń, zażółć gęślą",
                "SUMMARY:😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "X:日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語"
            })
    void foldsByOctets_andUnfoldsToTheSame(String line) throws CharacterCodingException {
        // Given every way in which the fold can fall into the text
        for (int shift = 0; shift < 80; shift++) {
            var shifted = "a".repeat(shift) + line;

            // When
            var folded = OctetFolding.fold(shifted + "\r\n");

            // Then
            for (byte[] physical : lines(folded)) {
                assertThat(physical.length).isLessThanOrEqualTo(75);
                UTF_8.newDecoder().decode(ByteBuffer.wrap(physical));
            }
            assertThat(new String(folded, UTF_8).replace("\r\n ", "")).isEqualTo(shifted + "\r\n");
        }
    }

    @Test
    void usesTheWholeLine() {
        assertThat(new String(OctetFolding.fold("a".repeat(75) + "\n"), UTF_8)).isEqualTo("a".repeat(75) + "\r\n");
        assertThat(new String(OctetFolding.fold("a".repeat(76) + "\n"), UTF_8))
                .isEqualTo("a".repeat(75) + "\r\n a\r\n");
    }

    @Test
    void endsEveryLineWithCrLf() {
        assertThat(new String(OctetFolding.fold("A:1\nB:2\r\nC:3"), UTF_8)).isEqualTo("A:1\r\nB:2\r\nC:3\r\n");
    }

    private static List<byte[]> lines(byte[] folded) {
        return new String(folded, ISO_8859_1)
                .lines()
                .map(line -> line.getBytes(ISO_8859_1))
                .toList();
    }
}
