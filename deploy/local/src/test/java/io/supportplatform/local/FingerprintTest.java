package io.supportplatform.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    Path repository;

    @BeforeEach
    void checkout() throws IOException {
        Files.writeString(repository.resolve("pom.xml"), "parent");
        for (var module : List.of("service-kit", "event-schemas", "contracts-service")) {
            write(module + "/pom.xml", module);
            write(module + "/src/main/java/A.java", "class A {}");
        }
    }

    @Test
    void isTheSame_whenOnlyTestsChange() throws IOException {
        // Given
        var before = Fingerprint.of(repository, ServiceModule.CONTRACTS);

        // When
        write("contracts-service/src/test/java/ATest.java", "class ATest {}");

        // Then
        assertThat(Fingerprint.of(repository, ServiceModule.CONTRACTS).changedSince(before))
                .isEmpty();
    }

    @Test
    void namesTheModules_thatChanged() throws IOException {
        // Given
        var recorded = repository.resolve("built-from.txt");
        Fingerprint.of(repository, ServiceModule.CONTRACTS).write(recorded);

        // When
        write("service-kit/src/main/java/A.java", "class A { int b; }");
        write("contracts-service/src/main/resources/new.txt", "new");

        // Then
        assertThat(Fingerprint.of(repository, ServiceModule.CONTRACTS).changedSince(Fingerprint.read(recorded)))
                .containsExactly("service-kit", "contracts-service");
    }

    @Test
    void saysWhyItBuilds() throws IOException {
        // Given
        var build = new ServiceBuild(repository, "mvn", line -> {});

        // Then
        assertThat(build.staleness(ServiceModule.CONTRACTS)).contains("not built yet");
        write("contracts-service/target/quarkus-app/quarkus-run.jar", "jar");
        assertThat(build.staleness(ServiceModule.CONTRACTS)).contains("nobody recorded what it was built from");
        Fingerprint.of(repository, ServiceModule.CONTRACTS)
                .write(repository.resolve("contracts-service/target/quarkus-app/built-from.txt"));
        assertThat(build.staleness(ServiceModule.CONTRACTS)).isEmpty();
        write("pom.xml", "newer parent");
        assertThat(build.staleness(ServiceModule.CONTRACTS)).contains("changed since the last build: pom.xml");
    }

    private void write(String file, String text) throws IOException {
        var path = repository.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
