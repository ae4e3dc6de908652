package io.supportplatform.contracts.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportplatform.contracts.contract.domain.AccessId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessIdKeysTest {

    private static final String OLD = key("old", "an-old-key-of-thirty-two-bytes!!");
    private static final String NEW = key("new", "a-new-key-of-at-least-32-bytes!!!");
    private static final AccessId ACCESS_ID = new AccessId("7KQ2-88XM-41PD");

    @Test
    void hashesWithTheFirstKey_andFindsWhatOlderKeysHashed() {
        var before = new AccessIdKeys(config(OLD));
        var after = new AccessIdKeys(config(NEW, OLD));

        assertThat(after.current(ACCESS_ID).keyId()).isEqualTo("new");
        assertThat(after.all(ACCESS_ID).stream().map(AccessIdKeys.Mac256::value))
                .contains(before.current(ACCESS_ID).value());
    }

    /** The expected value was computed with OpenSSL. */
    @Test
    void isHmacSha256() {
        var keys = new AccessIdKeys(config(key("k", "0123456789abcdef0123456789abcdef")));

        assertThat(HexFormat.of().formatHex(keys.current(new AccessId("ABCDEF")).value()))
                .isEqualTo("1dda3935f3f21414f560b80ba402be221d8ed1e2b8f6a164a302dd2d31a35a55");
    }

    @Test
    void refusesWeakAndMalformedKeys() {
        assertThatThrownBy(() -> new AccessIdKeys(config(key("weak", "too-short"))))
                .hasMessageContaining("weak")
                .hasMessageContaining("256 bits");
        assertThatThrownBy(() -> new AccessIdKeys(config("no-colon"))).hasMessageContaining("id:base64");
    }

    @Test
    void refusesTwoKeysOfOneId_becauseContractsOfTheFirstCouldNotBeFoundAgain() {
        assertThatThrownBy(() -> new AccessIdKeys(config(NEW, key("new", "another-key-of-at-least-32-bytes!"))))
                .hasMessageContaining("new")
                .hasMessageContaining("twice");
    }

    private static String key(String id, String secret) {
        return id + ":" + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
    }

    private static RegistrationConfig config(String... keys) {
        return new RegistrationConfig() {
            @Override
            public List<String> accessIdKeys() {
                return List.of(keys);
            }

            @Override
            public int misses() {
                return 5;
            }

            @Override
            public int missesPerSource() {
                return 20;
            }

            @Override
            public Duration window() {
                return Duration.ofMinutes(15);
            }
        };
    }
}
