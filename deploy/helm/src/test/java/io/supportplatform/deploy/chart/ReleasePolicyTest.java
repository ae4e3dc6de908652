package io.supportplatform.deploy.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.supportplatform.deploy.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A release can be followed by the next one and gone back from: stable selectors, fixed images, no gap, no secret of its own. */
class ReleasePolicyTest {

    private static final Pattern IMAGE =
            Pattern.compile("[a-z0-9./-]+/[a-z]+-service:(?<tag>[0-9A-Za-z.-]+)(@sha256:[0-9a-f]{64})?");
    private static final Pattern SECRET_NAME = Pattern.compile("PASSWORD|SECRET|TOKEN|CREDENTIAL|PRIVATE|_KEYS?$");

    @ParameterizedTest
    @EnumSource
    void selectorsNameNoVersion(Release release) {
        assertThat(release.manifests().deployments())
                .allSatisfy(deployment -> assertThat(
                                deployment.getSpec().getSelector().getMatchLabels())
                        .containsOnlyKeys("app.kubernetes.io/name", "app.kubernetes.io/instance"));
    }

    @ParameterizedTest
    @EnumSource
    void serviceAndBudgetAndDeploymentSelectTheSamePods(Release release) {
        assertThat(Repository.SERVICES).allSatisfy(service -> {
            var manifests = release.manifests();
            var spec = manifests.of(service, Deployment.class).getSpec();
            var selector = spec.getSelector().getMatchLabels();
            assertThat(spec.getTemplate().getMetadata().getLabels()).containsAllEntriesOf(selector);
            assertThat(manifests.of(service, Service.class).getSpec().getSelector())
                    .isEqualTo(selector);
            assertThat(manifests
                            .of(service, PodDisruptionBudget.class)
                            .getSpec()
                            .getSelector()
                            .getMatchLabels())
                    .isEqualTo(selector);
        });
        assertThat(release.manifests().deployments().map(it -> it.getSpec().getSelector()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void podsOfOneServiceAreNeverAllAwayAtOnce(Release release) {
        assertThat(Repository.SERVICES).allSatisfy(service -> {
            var spec = release.manifests().of(service, Deployment.class).getSpec();
            var budget =
                    release.manifests().of(service, PodDisruptionBudget.class).getSpec();
            assertThat(spec.getReplicas())
                    .isGreaterThan(budget.getMaxUnavailable().getIntVal());
            assertThat(spec.getStrategy().getType()).isEqualTo("RollingUpdate");
            assertThat(spec.getStrategy().getRollingUpdate().getMaxUnavailable().getIntVal())
                    .isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    void podsUseTheirOwnAccount(Release release) {
        assertThat(Repository.SERVICES).allSatisfy(service -> {
            var account = release.manifests().of(service, ServiceAccount.class);
            var pod = release.manifests()
                    .of(service, Deployment.class)
                    .getSpec()
                    .getTemplate()
                    .getSpec();
            assertThat(pod.getServiceAccountName())
                    .isEqualTo(account.getMetadata().getName());
            assertThat(account.getAutomountServiceAccountToken()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void imagesAreFixed(Release release) {
        assertThat(containers(release).map(Container::getImage)).allSatisfy(image -> {
            var parts = IMAGE.matcher(image);
            assertThat(parts.matches()).as(image).isTrue();
            assertThat(parts.group("tag")).isNotEqualTo("latest");
        });
    }

    @ParameterizedTest
    @EnumSource
    void migrationAndServerAreOneImage(Release release) {
        assertThat(release.manifests().deployments()).allSatisfy(deployment -> {
            var pod = deployment.getSpec().getTemplate().getSpec();
            assertThat(pod.getInitContainers().getFirst().getImage())
                    .isEqualTo(pod.getContainers().getFirst().getImage());
        });
    }

    @ParameterizedTest
    @EnumSource
    void secretsAreReferencesToWhatExists(Release release) {
        // When
        var literal = containers(release)
                .flatMap(container -> container.getEnv().stream())
                .filter(variable -> variable.getValueFrom() == null)
                .map(EnvVar::getName);
        var settings =
                release.manifests().all(ConfigMap.class).stream().flatMap(map -> map.getData().keySet().stream());

        // Then
        assertThat(Stream.concat(literal, settings))
                .noneMatch(name -> SECRET_NAME.matcher(name).find());
        assertThat(containers(release)
                        .flatMap(container -> container.getEnv().stream())
                        .filter(variable ->
                                SECRET_NAME.matcher(variable.getName()).find()))
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(
                                variable.getValueFrom().getSecretKeyRef().getOptional())
                        .isNull());
        assertThat(release.manifests().objects())
                .noneMatch(object -> object.getKind().equals("Secret"));
    }

    @Test
    void changedSettingRollsOut_ofThatServiceOnly(@TempDir Path folder) throws IOException {
        // Given
        var values = Files.writeString(folder.resolve("values.yaml"), "services: {requests: {javaOptions: -Xmx256m}}");

        // When
        var changed = Manifests.read(Chart.render(values));

        // Then
        assertThat(Repository.SERVICES.stream()
                        .filter(service ->
                                !podOf(changed, service).equals(podOf(Release.DEFAULTS.manifests(), service))))
                .isEqualTo(List.of("requests"));
    }

    @Test
    void runsTheVersionThatTheBuildMakes() throws IOException {
        // Given
        var pom = Files.readString(Repository.ROOT.resolve("pom.xml"));
        var version = Pattern.compile("<artifactId>support-platform</artifactId>\\s*<version>([0-9.]+)")
                .matcher(pom);

        // When
        var images = containers(Release.DEFAULTS).map(Container::getImage);

        // Then
        assertThat(version.find()).isTrue();
        assertThat(images).allMatch(image -> image.endsWith(":" + version.group(1)));
    }

    private static Stream<Container> containers(Release release) {
        return release.manifests()
                .deployments()
                .map(deployment -> deployment.getSpec().getTemplate().getSpec())
                .flatMap(pod -> Stream.concat(pod.getInitContainers().stream(), pod.getContainers().stream()));
    }

    private static Object podOf(Manifests manifests, String service) {
        return manifests.of(service, Deployment.class).getSpec().getTemplate();
    }
}
