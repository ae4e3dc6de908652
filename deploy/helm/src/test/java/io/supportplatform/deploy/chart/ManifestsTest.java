package io.supportplatform.deploy.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The strict reading bites: a manifest of ours with one mistake in it is refused, and the mistake is named. */
class ManifestsTest {

    private static final String SOUND = Chart.render();

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "replicas:                     | replicaz:",
                "readOnlyRootFilesystem:       | readOnlyRootFileSystem:",
                "unhealthyPodEvictionPolicy:   | unhealthyEvictionPolicy:",
                "failureThreshold:             | failureTreshold:",
                "maxSkew: 1                    | maxSkew: one",
                "minReadySeconds: 5            | minReadySeconds: {}",
                "kind: Service                 | kind: Servise",
            })
    void refusesMutatedManifest(String sound, String mutated) {
        // Given
        var manifest = SOUND.replace(sound, mutated);
        assertThat(manifest).isNotEqualTo(SOUND);

        // When // Then
        assertThatThrownBy(() -> Manifests.read(manifest)).hasMessageContaining(nameIn(mutated));
    }

    @Test
    void refusesKeyGivenTwice() {
        // Given
        var manifest = SOUND.replace("maxUnavailable: 0", "maxUnavailable: 0\n      maxUnavailable: 1");

        // When // Then
        assertThatThrownBy(() -> Manifests.read(manifest)).hasMessageContaining("maxUnavailable");
    }

    private static String nameIn(String line) {
        return line.startsWith("kind: ") ? line.substring("kind: ".length()) : line.substring(0, line.indexOf(':'));
    }
}
