package io.supportplatform.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportplatform.acceptance.faults.TcpProxy.Direction;
import io.supportplatform.acceptance.faults.TcpProxy.Mode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way in which a line can be broken, against a server that returns what it gets. */
class TcpProxyTest {

    private final BlockingQueue<Integer> heard = new LinkedBlockingQueue<>();
    private ServerSocket echo;
    private TcpProxy proxy;

    @BeforeEach
    void start() throws IOException {
        echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
        proxy = TcpProxy.to(echo.getLocalPort());
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        echo.close();
    }

    @Test
    void passesBothWays() throws IOException {
        try (var client = connect()) {
            assertThat(echoed(client, 'a')).isEqualTo('a');
        }
    }

    @Test
    void delaysEveryChunk() throws IOException {
        try (var client = connect()) {
            // Given
            proxy.set(new Mode.Delay(Duration.ofMillis(100)));

            // When
            var begun = System.nanoTime();
            echoed(client, 'a');

            // Then
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
        }
    }

    @Test
    void throttlesToBytesPerSecond() throws IOException {
        try (var client = connect()) {
            // Given
            proxy.set(Direction.TO_SERVER, new Mode.Throttle(50_000));

            // When
            var begun = System.nanoTime();
            client.getOutputStream().write(new byte[20_000]);
            client.getInputStream().readNBytes(20_000);

            // Then
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(390));
        }
    }

    @Test
    void keepsTheConnectionButPassesNothing_whileHalfOpen() throws IOException {
        try (var client = connect()) {
            // Given
            assertThat(echoed(client, 'a')).isEqualTo('a');
            proxy.set(new Mode.HalfOpen());

            // When
            client.getOutputStream().write('b');

            // Then
            client.setSoTimeout(200);
            assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
            proxy.set(new Mode.Pass());
            client.setSoTimeout(5_000);
            assertThat(client.getInputStream().read()).isEqualTo('b');
        }
    }

    @Test
    void letsRequestsThroughButNoAnswers_whenOnlyOneDirectionIsHalfOpen() throws Exception {
        try (var client = connect()) {
            // Given
            proxy.set(Direction.TO_CLIENT, new Mode.HalfOpen());

            // When
            client.getOutputStream().write('a');

            // Then
            assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo((int) 'a');
            client.setSoTimeout(200);
            assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void resetsConnections_whenCut_andTakesNewOnesWhenMended() throws IOException {
        try (var client = connect()) {
            // Given
            echoed(client, 'a');

            // When
            proxy.set(new Mode.Cut());

            // Then
            assertThatThrownBy(() -> client.getInputStream().read()).hasMessageContaining("reset");
            assertThatThrownBy(() -> echoed(connect(), 'b')).isInstanceOf(IOException.class);
            proxy.set(new Mode.Pass());
            assertThat(echoed(connect(), 'c')).isEqualTo('c');
        }
    }

    @Test
    void resetsAClient_whenNobodyListensBehind() throws IOException {
        // Given
        echo.close();

        // When
        try (var client = connect()) {

            // Then
            assertThatThrownBy(() -> echoed(client, 'a')).isInstanceOf(IOException.class);
        }
    }

    private Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        socket.setSoTimeout(5_000);
        return socket;
    }

    private static int echoed(Socket client, char letter) throws IOException {
        client.getOutputStream().write(letter);
        var answer = client.getInputStream().read();
        if (answer < 0) {
            throw new IOException("closed");
        }
        return answer;
    }

    private void serve() {
        while (!echo.isClosed()) {
            try {
                var client = echo.accept();
                Thread.ofVirtual().start(() -> answer(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            var in = client.getInputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                heard.add(b);
                client.getOutputStream().write(b);
            }
        } catch (IOException gone) {
            heard.clear();
        }
    }
}
