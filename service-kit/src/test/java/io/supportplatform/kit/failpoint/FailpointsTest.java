package io.supportplatform.kit.failpoint;

import static io.supportplatform.kit.failpoint.Failpoint.AFTER_POLL;
import static io.supportplatform.kit.failpoint.Failpoint.BEFORE_COMMIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailpointsTest {

    private final AtomicInteger halts = new AtomicInteger();

    @TempDir
    Path directory;

    @Test
    void haltsOnce_atTheArmedPointOnly() throws IOException {
        // Given
        var failpoints = new Failpoints(Optional.of(directory), halts::incrementAndGet);
        Files.createFile(directory.resolve("before-commit"));

        // When, Then
        failpoints.pass(AFTER_POLL);
        assertThat(halts).hasValue(0);
        failpoints.pass(BEFORE_COMMIT);
        assertThat(halts).hasValue(1);
        failpoints.pass(BEFORE_COMMIT);
        assertThat(halts).hasValue(1);
    }

    @Test
    void isOff_withoutADirectory() {
        // Given
        var failpoints = new Failpoints(Optional.empty(), halts::incrementAndGet);

        // When
        failpoints.pass(BEFORE_COMMIT);

        // Then
        assertThat(failpoints.enabled()).isFalse();
        assertThat(halts).hasValue(0);
    }
}
