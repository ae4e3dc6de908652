package io.supportplatform.deploy.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.supportplatform.deploy.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The chart is sound to Helm, makes the same objects for every service and refuses values that make no sense. */
class ChartTest {

    @TempDir
    private Path folder;

    @Test
    void passesStrictLint() {
        // When
        var result = Chart.lint();

        // Then
        assertThat(result.isFailed()).as("%s", result.getMessages()).isFalse();
        assertThat(result.getMessages()).noneMatch(message -> message.contains("[WARNING]"));
    }

    @ParameterizedTest
    @EnumSource
    void makesTheSameObjectsForEveryService(Release release) {
        // When
        var names = release.manifests().objects().stream()
                .map(ChartTest::kindAndName)
                .filter(name -> !name.endsWith("-properties"));

        // Then
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(Repository.SERVICES.stream()
                        .flatMap(service -> Stream.of(
                                        "ServiceAccount", "ConfigMap", "Service", "Deployment", "PodDisruptionBudget")
                                .map(kind -> "%s %s-%s".formatted(kind, Chart.RELEASE, service)))
                        .toList());
    }

    @Test
    void saysAfterAnInstallationWhatToDoNext() {
        assertThat(Chart.notes())
                .contains("/api/contracts/  ->  support-platform-contracts")
                .contains("/api/notifications/  ->  support-platform-notification")
                .contains("STILL TO DO", "example.com");
    }

    @Test
    void refusesClusterThatIsTooOld() {
        assertThatThrownBy(() -> Chart.renderFor("1.26.0")).hasMessageContaining("1.27");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void refusesValuesThatBreakTheSchema(String mistake, String values, String named) throws IOException {
        // Given
        var file = Files.writeString(folder.resolve("values.yaml"), values);

        // When // Then
        assertThatThrownBy(() -> Chart.render(file)).as(mistake).hasMessageContaining(named);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("misspelt key", "defaults: {replica: 3}", "replica"),
                mistake("unknown service", "services: {billing: {database: {name: billing}}}", "billing"),
                mistake("removed service", "services: {contracts: null}", "contracts"),
                mistake("text for a number", "defaults: {replicas: two}", "replicas"),
                mistake("number for a text", "defaults: {config: {PLATFORM_SMTP_PORT: 25}}", "PLATFORM_SMTP_PORT"),
                mistake("no replica", "defaults: {replicas: 0}", "replicas"),
                mistake("moving tag", "image: {tag: latest}", "tag"),
                mistake("moving tag of one service", "services: {requests: {image: {tag: latest}}}", "tag"),
                mistake("literal password", "defaults: {config: {PLATFORM_SMTP_PASSWORD: hunter2}}", "PASSWORD"),
                mistake(
                        "literal secret",
                        "services: {scheduling: {secrets: {PLATFORM_JOIN_SECRET: hunter2}}}",
                        "PLATFORM_JOIN_SECRET"),
                mistake(
                        "literal keys",
                        "services: {contracts: {config: {PLATFORM_REGISTRATION_ACCESS_ID_KEYS: a}}}",
                        "PLATFORM_REGISTRATION_ACCESS_ID_KEYS"),
                mistake(
                        "secret in properties",
                        "defaults: {properties: {platform.join.secret: hunter2}}",
                        "platform.join.secret"),
                mistake(
                        "two lines in a property",
                        "defaults: {properties: {platform.join.x: \"a\\nb\"}}",
                        "platform.join.x"),
                mistake("path in the public base", "platform: {publicBase: 'https://a.example/api'}", "publicBase"),
                mistake("address without a port", "platform: {kafka: {bootstrap: kafka}}", "bootstrap"),
                mistake("tenant that is no UUID", "platform: {vendorTenant: northwind}", "vendorTenant"),
                mistake("too little time to stop", "defaults: {terminationGracePeriodSeconds: 5}", "terminationGrace"),
                mistake("no limits", "defaults: {resources: {limits: null}}", "limits"));
    }

    private static Arguments mistake(String mistake, String values, String named) {
        return Arguments.of(mistake, values, named);
    }

    private static String kindAndName(HasMetadata object) {
        return object.getKind() + " " + object.getMetadata().getName();
    }
}
