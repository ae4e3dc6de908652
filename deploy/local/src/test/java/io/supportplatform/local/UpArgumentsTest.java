package io.supportplatform.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpArgumentsTest {

    @Test
    void countsPortsFromTheBase() {
        // When
        var arguments = UpArguments.parse(List.of("--fresh", "--port-base", "9000"));

        // Then
        assertThat(arguments.fresh()).isTrue();
        assertThat(Ports.from(arguments.portBase()).byPart())
                .containsEntry("contracts", 9001)
                .containsEntry("requests", 9002)
                .containsEntry("scheduling", 9003)
                .containsEntry("notification", 9004)
                .containsEntry("postgres", 9005)
                .containsEntry("kafka", 9006)
                .containsEntry("issuer", 9007)
                .containsEntry("smtp", 9008)
                .containsEntry("imap", 9009);
    }

    @Test
    void saysHowToUseIt_whenWordsMakeNoSense() {
        for (var words : List.of(List.of("--port-base"), List.of("--port-base", "x"), List.of("--what"))) {
            assertThatThrownBy(() -> UpArguments.parse(words)).hasMessageStartingWith("usage:");
        }
        assertThatThrownBy(() -> Ports.from(80)).hasMessageContaining("between 1024 and 65525");
    }

    @Test
    void namesTheBusyPort() throws Exception {
        var ports = Ports.free();
        try (var busy = new ServerSocket(ports.kafka(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(busy.isBound()).isTrue();
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("Port " + ports.kafka() + " (kafka) is busy")
                    .hasMessageContaining("--port-base");
        }
    }
}
