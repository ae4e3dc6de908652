package io.supportplatform.deploy.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.supportplatform.deploy.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recipe is right as far as reading it can tell: order, rights, start command, and paths that exist once a service is packaged. */
class ContainerfileTest {

    /**
     * For tools that look at the build, for the local launcher, and for the very JVM that packaged the service, which the one of
     * the image is not.
     */
    private static final Set<Path> NOT_FOR_THE_IMAGE =
            Set.of(Path.of("quarkus-app-dependencies.txt"), Path.of("built-from.txt"), Path.of("app.aot"));

    private final Containerfile recipe;

    ContainerfileTest() throws IOException {
        this.recipe = Containerfile.read();
    }

    @Test
    void takesBaseAndServiceAsArguments_inAnOrderThatKeepsLayers() {
        assertThat(recipe.keywords())
                .containsExactly(
                        "ARG",
                        "FROM",
                        "ARG",
                        "WORKDIR",
                        "COPY",
                        "COPY",
                        "COPY",
                        "COPY",
                        "ENV",
                        "USER",
                        "EXPOSE",
                        "ENTRYPOINT",
                        "ARG",
                        "ARG",
                        "LABEL");
        assertThat(recipe.instructions().getFirst().arguments()).matches("RUNTIME=\\S+:25-\\S+");
        assertThat(recipe.only("FROM").arguments()).isEqualTo("${RUNTIME}");
        assertThat(recipe.all("ARG"))
                .extracting(Containerfile.Instruction::arguments)
                .contains("SERVICE");
    }

    @Test
    void runsAsAnUnprivilegedNumber_thatTheChartNamesToo() throws IOException {
        // Given
        var deployment =
                Files.readString(Repository.ROOT.resolve("deploy/helm/support-platform/templates/_deployment.tpl"));

        // When
        var user = recipe.only("USER").arguments().split(":", 2);

        // Then
        assertThat(user).hasSize(2).allMatch(id -> id.matches("[1-9][0-9]{3,}"));
        assertThat(deployment).contains("runAsUser: " + user[0], "runAsGroup: " + user[1]);
    }

    @Test
    void startsJavaWithoutAShell_writingToTmpOnly() throws IOException {
        // When
        var command =
                new JsonMapper().readValue(recipe.only("ENTRYPOINT").arguments(), new TypeReference<List<String>>() {});

        // Then
        assertThat(command)
                .startsWith("java")
                .endsWith("-jar", target("quarkus-run.jar"))
                .contains("-Djava.io.tmpdir=/tmp");
        assertThat(recipe.only("ENV").arguments()).startsWith("JDK_JAVA_OPTIONS=");
    }

    @Test
    void namesNoSecretAndNoShell() throws IOException {
        assertThat(Files.readString(Containerfile.FILE))
                .doesNotContainIgnoringCase("password")
                .doesNotContain("latest");
        assertThat(recipe.keywords()).doesNotContain("RUN", "SHELL", "ADD", "VOLUME");
    }

    @Test
    void carriesTheStandardLabels() {
        assertThat(recipe.only("LABEL").arguments())
                .contains(Stream.of("title", "description", "vendor", "version", "revision")
                        .map("org.opencontainers.image.%s="::formatted)
                        .toList());
    }

    static List<String> services() {
        return Repository.SERVICES;
    }

    @ParameterizedTest
    @MethodSource("services")
    void copiesAllOfThePackagedService(String service) throws IOException {
        // Given
        var packaged = Repository.module(service).resolve("target/quarkus-app");
        assumeThat(Files.exists(packaged.resolve("quarkus-run.jar")))
                .as("%s-service is packaged", service)
                .isTrue();

        // When
        var copied =
                recipe.all("COPY").stream().map(copy -> source(copy, service)).toList();

        // Then
        try (var parts = Files.list(packaged)) {
            assertThat(copied)
                    .containsExactlyInAnyOrderElementsOf(
                            parts.filter(part -> !NOT_FOR_THE_IMAGE.contains(part.getFileName()))
                                    .toList());
        }
    }

    @Test
    void keepsTheLayoutThatTheFastJarExpects() {
        assertThat(recipe.all("COPY")).allSatisfy(copy -> {
            var name = Path.of(copy.operands().getFirst()).getFileName();
            assertThat(Path.of(copy.operands().getLast())).hasToString(name.toString());
        });
    }

    @Test
    void sendsThePackagedServicesToTheBuilder_andNothingElse() throws IOException {
        // When
        var rules = Files.readAllLines(Containerfile.FILE.resolveSibling("Containerfile.dockerignore")).stream()
                .filter(line -> !line.startsWith("#"));

        // Then
        assertThat(rules).containsExactly("*", "!*-service/target/quarkus-app");
        assertThat(recipe.all("COPY"))
                .allMatch(copy -> copy.operands().getFirst().startsWith("${SERVICE}/target/quarkus-app/"));
    }

    private String target(String file) {
        return recipe.only("WORKDIR").arguments() + "/" + file;
    }

    private static Path source(Containerfile.Instruction copy, String service) {
        return Repository.ROOT.resolve(copy.operands().getFirst().replace("${SERVICE}", service + "-service"));
    }
}
