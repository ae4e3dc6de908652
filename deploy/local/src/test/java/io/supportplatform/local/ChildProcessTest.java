package io.supportplatform.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void prepare() {
        workspace = new Workspace(folder, folder.resolve("data"));
        workspace.prepare();
    }

    @Test
    void comesBack_whenKilled() {
        // Given
        var process = sleeper();
        process.start();
        process.supervise();
        var first = process.pid();

        // When
        process.kill();

        // Then
        await().untilAsserted(() -> {
            assertThat(process.isAlive()).isTrue();
            assertThat(process.pid()).isNotEqualTo(first);
            assertThat(Files.readString(workspace.run().resolve("sleeper.pid"))).isEqualTo("" + process.pid());
        });
        process.stop();
        assertThat(process.isAlive()).isFalse();
        assertThat(workspace.run().resolve("sleeper.pid")).doesNotExist();
    }

    @Test
    void hasExtraVariables_forTheLifeOfOneProcess() {
        // Given
        var said = folder.resolve("said");
        var command = List.of("sh", "-c", "echo \"[$EXTRA]\" >> " + said + "; exec sleep 1000");
        var process = new ChildProcess("sayer", command, Map.of(), workspace, line -> {});
        process.start();
        process.supervise();
        await().untilAsserted(() -> assertThat(said).hasContent("[]"));

        // When
        process.restart(Map.of("EXTRA", "here"));
        await().untilAsserted(() -> assertThat(said).hasContent("[]\n[here]"));
        process.kill();

        // Then
        await().untilAsserted(() -> assertThat(said).hasContent("[]\n[here]\n[]"));
        process.stop();
    }

    @Test
    void clearsOrphans_butNobodyElse() throws IOException {
        // Given
        var orphan = sleeper();
        orphan.start();
        var stranger = new ProcessBuilder("sleep", "1000").start();
        var pidFiles = new PidFiles(workspace);
        pidFiles.write("stranger", stranger.pid());

        // When
        var cleared = pidFiles.clearOrphans();

        // Then
        assertThat(cleared).containsExactly("sleeper");
        assertThat(orphan.isAlive()).isFalse();
        assertThat(stranger.isAlive()).isTrue();
        assertThat(workspace.run()).isEmptyDirectory();
        stranger.destroyForcibly();
    }

    private ChildProcess sleeper() {
        var command = List.of("sh", "-c", "while true; do sleep 1; done # " + workspace.data());
        return new ChildProcess("sleeper", command, Map.of(), workspace, line -> {});
    }
}
