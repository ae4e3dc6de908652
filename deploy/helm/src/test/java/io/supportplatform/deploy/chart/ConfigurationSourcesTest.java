package io.supportplatform.deploy.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys are found as SmallRye Config would derive them, and with the default that stands in the code. */
class ConfigurationSourcesTest {

    @TempDir
    private Path sources;

    @Test
    void findsKeysOfMappings() throws IOException {
        // When
        var keys = keysIn("""
                @ConfigMapping(prefix = "platform.calls")
                interface CallConfig {
                    String joinSecret();
                    @WithDefault("PT15M") Duration lobbyOpens();
                    @WithName("max") int maximumPerDay();
                    Optional<String> prefix();
                    Provider provider();
                    Map<String, Provider> others();
                    Map<String, Channel> channels();
                    @WithParentName Owner owner();

                    interface Provider { String url(); }
                    interface Owner { @WithDefault("none") String owner(); }
                    enum Channel { PORTAL, API }
                }
                """);

        // Then
        assertThat(keys)
                .containsExactlyInAnyOrder(
                        key("platform.calls.join-secret", null, true),
                        key("platform.calls.lobby-opens", "PT15M", true),
                        key("platform.calls.max", null, true),
                        key("platform.calls.prefix", null, false),
                        key("platform.calls.provider.url", null, true),
                        key("platform.calls.others.*.url", null, true),
                        key("platform.calls.channels.*", null, true),
                        key("platform.calls.owner", "none", true));
    }

    @Test
    void findsInjectedKeys() throws IOException {
        // When
        var keys = keysIn("""
                class Links {
                    @ConfigProperty(name = "platform.port", defaultValue = "8080") int port;
                    Links(@ConfigProperty(name = "platform.base") URI base, @ConfigProperty(name = "platform.help") Optional<URI> help) {}
                }
                """);

        // Then
        assertThat(keys)
                .containsExactlyInAnyOrder(
                        key("platform.port", "8080", true),
                        key("platform.base", null, true),
                        key("platform.help", null, false));
    }

    @Test
    void turnsKeysIntoVariables() {
        assertThat(key("platform.vendor-tenant", null, true).variable()).isEqualTo("PLATFORM_VENDOR_TENANT");
        assertThat(key("platform.channels.\"spa\"", null, true).variable()).isEqualTo("PLATFORM_CHANNELS__SPA_");
        assertThat(key("platform.issuers.*.url", null, true).isSetBy("PLATFORM_ISSUERS_WORK_URL"))
                .isTrue();
        assertThat(key("platform.issuers.*.url", null, true).isSetBy("PLATFORM_ISSUERS_WORK_URI"))
                .isFalse();
        assertThat(key("platform.channels.*", null, true).isSetBy("PLATFORM_CHANNELS_SPA"))
                .isTrue();
    }

    @Test
    void knowsWhichKeysADeploymentMustSet() {
        assertThat(key("platform.base", null, true).needsValue()).isTrue();
        assertThat(key("platform.help", null, false).needsValue()).isFalse();
        assertThat(key("platform.base", "http://localhost:8080", true).needsValue())
                .isTrue();
        assertThat(key("platform.from", "Us <us@support.example>", true).needsValue())
                .isTrue();
        assertThat(key("platform.join-secret", "for-your-machine-only", true).needsValue())
                .isTrue();
        assertThat(key("platform.lobby-opens", "PT15M", true).needsValue()).isFalse();
    }

    private List<ConfigurationKey> keysIn(String source) throws IOException {
        Files.writeString(sources.resolve("Source.java"), source);
        return ConfigurationSources.keysIn(List.of(sources));
    }

    private static ConfigurationKey key(String name, @Nullable String fallback, boolean required) {
        return new ConfigurationKey(name, fallback, required);
    }
}
