package io.supportplatform.deploy.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every pod keeps to the restricted Pod Security Standard, says what it needs, and can be watched and stopped. */
class PodPolicyTest {

    @ParameterizedTest
    @EnumSource
    void podsAreRestricted(Release release) {
        assertThat(pods(release)).isNotEmpty().allSatisfy(pod -> {
            var security = pod.getSecurityContext();
            assertThat(security.getRunAsNonRoot()).isTrue();
            assertThat(security.getRunAsUser()).isPositive();
            assertThat(security.getRunAsGroup()).isPositive();
            assertThat(security.getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            assertThat(List.of(hostUse(pod))).containsOnly(false);
        });
    }

    @ParameterizedTest
    @EnumSource
    void containersAreRestricted(Release release) {
        assertThat(containers(release)).isNotEmpty().allSatisfy(container -> {
            var security = container.getSecurityContext();
            assertThat(security.getRunAsNonRoot()).isTrue();
            assertThat(security.getAllowPrivilegeEscalation()).isFalse();
            assertThat(security.getPrivileged()).isFalse();
            assertThat(security.getReadOnlyRootFilesystem()).isTrue();
            assertThat(security.getCapabilities().getDrop()).containsExactly("ALL");
            assertThat(security.getCapabilities().getAdd()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void onlyTmpIsWritable(Release release) {
        assertThat(pods(release)).allSatisfy(pod -> {
            var temporary = pod.getVolumes().stream().filter(volume -> volume.getConfigMap() == null);
            assertThat(temporary).singleElement().satisfies(volume -> {
                assertThat(volume.getName()).isEqualTo("tmp");
                assertThat(volume.getEmptyDir().getSizeLimit()).isNotNull();
            });
        });
        assertThat(containers(release))
                .allSatisfy(container -> assertThat(container.getVolumeMounts())
                        .filteredOn(mount -> !Boolean.TRUE.equals(mount.getReadOnly()))
                        .extracting(VolumeMount::getMountPath)
                        .containsExactly("/tmp"));
    }

    @ParameterizedTest
    @EnumSource
    void podsHoldNoKeyToTheCluster(Release release) {
        assertThat(pods(release)).allSatisfy(pod -> {
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getEnableServiceLinks()).isFalse();
            assertThat(pod.getServiceAccountName()).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource
    void containersSayWhatTheyNeed(Release release) {
        assertThat(containers(release)).allSatisfy(container -> {
            var resources = container.getResources();
            assertThat(resources.getRequests()).containsOnlyKeys("cpu", "memory");
            assertThat(resources.getLimits()).containsOnlyKeys("cpu", "memory");
            assertThat(resources.getLimits().get("memory"))
                    .isEqualTo(resources.getRequests().get("memory"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void servingContainersHaveThreeProbes(Release release) {
        assertThat(pods(release)).allSatisfy(pod -> {
            var container = pod.getContainers().getFirst();
            assertThat(pathAndPort(container.getStartupProbe())).isEqualTo("/q/health/started http");
            assertThat(pathAndPort(container.getReadinessProbe())).isEqualTo("/q/health/ready http");
            assertThat(pathAndPort(container.getLivenessProbe())).isEqualTo("/q/health/live http");
            assertThat(container.getPorts().getFirst().getName()).isEqualTo("http");
        });
    }

    @ParameterizedTest
    @EnumSource
    void podsSpreadOverZonesAndNodes(Release release) {
        assertThat(release.manifests().deployments()).allSatisfy(deployment -> {
            var spread = deployment.getSpec().getTemplate().getSpec().getTopologySpreadConstraints();
            assertThat(spread)
                    .extracting("topologyKey")
                    .containsExactly("topology.kubernetes.io/zone", "kubernetes.io/hostname");
            assertThat(spread)
                    .allSatisfy(constraint -> assertThat(constraint.getLabelSelector())
                            .isEqualTo(deployment.getSpec().getSelector()));
        });
    }

    private static List<PodSpec> pods(Release release) {
        return release.manifests()
                .deployments()
                .map(deployment -> deployment.getSpec().getTemplate().getSpec())
                .toList();
    }

    private static List<Container> containers(Release release) {
        return pods(release).stream()
                .flatMap(pod -> Stream.concat(pod.getInitContainers().stream(), pod.getContainers().stream()))
                .toList();
    }

    private static Boolean[] hostUse(PodSpec pod) {
        return Stream.of(pod.getHostNetwork(), pod.getHostPID(), pod.getHostIPC())
                .map(Boolean.TRUE::equals)
                .toArray(Boolean[]::new);
    }

    private static String pathAndPort(Probe probe) {
        return probe.getHttpGet().getPath() + " " + probe.getHttpGet().getPort().getStrVal();
    }
}
