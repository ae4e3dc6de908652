package io.supportplatform.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptsTest {

    private static final Path COMMON = Path.of("common.sh").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void choosesTheFirstJdkThatIsNewEnough() throws Exception {
        // Given
        var old = jdk("old", "17.0.9");
        var current = jdk("current", "25.0.1");
        var script = "jdk_candidates() { echo %s; echo /nowhere; echo %s; }; find_jdk; echo $JAVA_HOME"
                .formatted(old, current);

        // When
        var result = bash(script);

        // Then
        assertThat(result.exit()).isZero();
        assertThat(result.output()).isEqualTo(current + "\n");
    }

    @Test
    void stopsWithOneSentence_whenThereIsNoJdk() throws Exception {
        var result = bash("jdk_candidates() { echo %s; }; find_jdk".formatted(jdk("old", "17.0.9")));

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.output()).isEqualTo("""
                Support Platform needs JDK 25 or newer: install one, or point JAVA_HOME at it.
                """);
    }

    @Test
    void stopsWithOneSentence_whenMavenIsTooOld() throws Exception {
        var maven = executable("mvn", "echo 'Apache Maven 3.6.3 (abc)'");

        var result = bash("PATH=%s:$PATH; find_maven".formatted(maven.getParent()));

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.output()).contains("needs Maven 3.8.7 or newer").contains("is 3.6.3.");
    }

    private record Result(int exit, String output) {}

    private Result bash(String script) throws IOException, InterruptedException {
        var output = folder.resolve("output").toFile();
        var process = new ProcessBuilder("bash", "-c", "set -euo pipefail; source " + COMMON + "; " + script)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .directory(new File("/"))
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), Files.readString(output.toPath(), StandardCharsets.UTF_8));
    }

    private Path jdk(String name, String version) throws IOException {
        executable(name + "/bin/javac", "exit 0");
        Files.writeString(folder.resolve(name).resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return folder.resolve(name);
    }

    private Path executable(String name, String body) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
