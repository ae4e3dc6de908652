package io.supportplatform.deploy.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.supportplatform.deploy.Repository;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the chart sets is what the services read: no variable goes nowhere, and no local default reaches a cluster. */
class EnvironmentTest {

    /** Read by the {@code java} launcher and by Quarkus itself; no file of ours names them. */
    private static final Set<String> KNOWN_TO_THE_RUNTIME =
            Set.of("JDK_JAVA_OPTIONS", "QUARKUS_HTTP_PORT", "QUARKUS_INIT_AND_EXIT");

    private static final String OWNER_PASSWORD = "PLATFORM_DATABASE_OWNER_PASSWORD";

    static Stream<Arguments> servicesOfEveryRelease() {
        return Arrays.stream(Release.values())
                .flatMap(release -> Repository.SERVICES.stream().map(service -> Arguments.of(release, service)));
    }

    @ParameterizedTest
    @MethodSource("servicesOfEveryRelease")
    void everyVariableIsAKeyOfTheService(Release release, String service) {
        assertThat(unknown(release.manifests(), service))
                .as("set by the chart, read by nothing in %s-service", service)
                .isEmpty();
    }

    @Test
    void findsVariableThatNoServiceReads(@TempDir Path folder) throws IOException {
        // Given
        var values = Files.writeString(folder.resolve("values.yaml"), """
                defaults: {config: {PLATFORM_KAFKA_BOOTSTRP: "kafka:9092"}}
                services: {requests: {config: {PLATFORM_SMTP_HOST: smtp}}}
                """);

        // When
        var manifests = Manifests.read(Chart.render(values));

        // Then
        assertThat(unknown(manifests, "contracts")).containsExactly("PLATFORM_KAFKA_BOOTSTRP");
        assertThat(unknown(manifests, "requests")).containsExactly("PLATFORM_KAFKA_BOOTSTRP", "PLATFORM_SMTP_HOST");
    }

    @Test
    void propertiesAreKeysOfTheService_mountedWhereQuarkusLooks() throws IOException {
        // Given
        var requests = ServiceConfiguration.of("requests");
        var written = new Properties();

        // When
        written.load(new StringReader(Release.PRODUCTION
                .manifests()
                .of("requests-properties", ConfigMap.class)
                .getData()
                .get("application.properties")));
        var mounts = server(Release.PRODUCTION.manifests(), "requests").getVolumeMounts();

        // Then
        assertThat(written.stringPropertyNames())
                .isNotEmpty()
                .allMatch(key -> requests.knows(ConfigurationKey.optional(key).variable()));
        assertThat(mounts).extracting(VolumeMount::getMountPath).contains("/deployments/config");
    }

    @ParameterizedTest
    @MethodSource("servicesOfEveryRelease")
    void noLocalDefaultReachesTheCluster(Release release, String service) {
        // Given
        var needed = ServiceConfiguration.of(service).variablesThatNeedAValue();

        // When
        var migrating = variables(release.manifests(), service, migration(release.manifests(), service));
        var serving = variables(release.manifests(), service, server(release.manifests(), service));

        // Then
        assertThat(needed).contains("PLATFORM_DATABASE_HOST", "PLATFORM_DATABASE_APP_PASSWORD");
        assertThat(needed)
                .as("left by the chart to a local default of %s-service", service)
                .filteredOn(variable -> !migrating.contains(variable))
                .isEmpty();
        assertThat(needed).filteredOn(variable -> !serving.contains(variable)).containsExactly(OWNER_PASSWORD);
    }

    @ParameterizedTest
    @MethodSource("servicesOfEveryRelease")
    void onlyTheMigrationHoldsTheOwnersPassword(Release release, String service) {
        // When
        var migration = migration(release.manifests(), service);
        var server = server(release.manifests(), service);

        // Then
        assertThat(literal(migration, "QUARKUS_INIT_AND_EXIT")).isEqualTo("true");
        assertThat(literal(migration, "QUARKUS_FLYWAY_MIGRATE_AT_START")).isEqualTo("true");
        assertThat(literal(server, "QUARKUS_FLYWAY_MIGRATE_AT_START")).isEqualTo("false");
        assertThat(variables(release.manifests(), service, server))
                .doesNotContain(OWNER_PASSWORD, "QUARKUS_INIT_AND_EXIT");
    }

    @ParameterizedTest
    @MethodSource("servicesOfEveryRelease")
    void podsAreNotKilledWhileTheyShutDown(Release release, String service) {
        // Given
        var settings = release.manifests().of(service, ConfigMap.class).getData();
        var delay = Duration.parse(settings.get("QUARKUS_SHUTDOWN_DELAY"));
        var timeout = Duration.parse(ServiceConfiguration.of(service).fallback("quarkus.shutdown.timeout"));

        // When
        var grace = pod(release.manifests(), service).getTerminationGracePeriodSeconds();

        // Then
        assertThat(Duration.ofSeconds(grace))
                .isGreaterThanOrEqualTo(delay.plus(timeout).plusSeconds(5));
    }

    private static Set<String> unknown(Manifests manifests, String service) {
        var configuration = ServiceConfiguration.of(service);
        var unknown = new TreeSet<String>();
        Stream.of(migration(manifests, service), server(manifests, service))
                .flatMap(container -> variables(manifests, service, container).stream())
                .filter(variable -> !KNOWN_TO_THE_RUNTIME.contains(variable) && !configuration.knows(variable))
                .forEach(unknown::add);
        return unknown;
    }

    private static Set<String> variables(Manifests manifests, String service, Container container) {
        var settings = manifests.of(service, ConfigMap.class);
        assertThat(container.getEnvFrom())
                .extracting(from -> from.getConfigMapRef().getName())
                .containsExactly(settings.getMetadata().getName());
        var variables = new TreeSet<>(settings.getData().keySet());
        container.getEnv().stream().map(EnvVar::getName).forEach(variables::add);
        return variables;
    }

    private static Container migration(Manifests manifests, String service) {
        return pod(manifests, service).getInitContainers().getFirst();
    }

    private static Container server(Manifests manifests, String service) {
        return pod(manifests, service).getContainers().getFirst();
    }

    private static PodSpec pod(Manifests manifests, String service) {
        return manifests.of(service, Deployment.class).getSpec().getTemplate().getSpec();
    }

    private static String literal(Container container, String variable) {
        return container.getEnv().stream()
                .filter(env -> env.getName().equals(variable))
                .map(EnvVar::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError(variable + " is not set"));
    }
}
