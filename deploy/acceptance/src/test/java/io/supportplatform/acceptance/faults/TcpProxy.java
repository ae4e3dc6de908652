package io.supportplatform.acceptance.faults;

import io.supportplatform.local.parts.FreePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a loopback port that can be slowed, stalled and cut, each direction by itself. */
public final class TcpProxy implements AutoCloseable {

    private static final Duration FOR_EVER = Duration.ofDays(1);
    private static final Duration BREATH = Duration.ofMillis(20);

    /** What the line does with the bytes of one direction. */
    public sealed interface Mode {

        record Pass() implements Mode {}

        /** Every chunk arrives this much later. */
        record Delay(Duration by) implements Mode {}

        record Throttle(int bytesPerSecond) implements Mode {}

        /** Keeps connections open, takes new ones, and passes nothing until the mode changes. */
        record HalfOpen() implements Mode {}

        /** Resets connections, also new ones. */
        record Cut() implements Mode {}
    }

    /** Which way bytes go, seen from the client. */
    public enum Direction {
        TO_SERVER,
        TO_CLIENT
    }

    private final ServerSocket listener;
    private final int target;
    private final Set<ProxiedConnection> connections = ConcurrentHashMap.newKeySet();
    private final Map<Direction, Mode> modes = new ConcurrentHashMap<>();
    private final Object changed = new Object();

    private TcpProxy(ServerSocket listener, int target) {
        this.listener = listener;
        this.target = target;
        set(new Mode.Pass());
        Thread.ofVirtual().name("proxy-" + target).start(this::accept);
    }

    /** Listens on a free port. */
    public static TcpProxy to(int target) {
        try {
            return new TcpProxy(new ServerSocket(FreePorts.next(), 128, InetAddress.getLoopbackAddress()), target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return listener.getLocalPort();
    }

    public void set(Mode mode) {
        for (var direction : Direction.values()) {
            set(direction, mode);
        }
    }

    public void set(Direction direction, Mode mode) {
        synchronized (changed) {
            modes.put(direction, mode);
            changed.notifyAll();
        }
        if (mode instanceof Mode.Cut) {
            connections.forEach(ProxiedConnection::reset);
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        set(new Mode.Cut());
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                connect(listener.accept());
            } catch (IOException closedOrTooManyOpen) {
                // Only whoever closes the line ends it; a lack of descriptors passes.
                Pause.of(BREATH);
            }
        }
    }

    private void connect(Socket client) {
        try {
            var connection = new ProxiedConnection(client, new Socket(InetAddress.getLoopbackAddress(), target));
            connections.add(connection);
            if (isCut()) {
                connection.reset();
            }
            connection.pump(this::awaitPassage, () -> connections.remove(connection));
        } catch (IOException nobodyListens) {
            ProxiedConnection.reset(client);
        }
    }

    /** Returns when so many bytes that have just arrived may go on, by the mode of each moment until then. */
    private void awaitPassage(Direction direction, int bytes) throws IOException {
        var arrived = System.nanoTime();
        try {
            synchronized (changed) {
                var left = delay(mode(direction), bytes);
                while (left.isPositive()) {
                    changed.wait(left.toMillis(), left.toNanosPart() % 1_000_000);
                    left = delay(mode(direction), bytes).minusNanos(System.nanoTime() - arrived);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static Duration delay(Mode mode, int bytes) {
        return switch (mode) {
            case Mode.Pass pass -> Duration.ZERO;
            case Mode.Delay delay -> delay.by();
            case Mode.Throttle throttle -> Duration.ofSeconds(bytes).dividedBy(throttle.bytesPerSecond());
            case Mode.HalfOpen halfOpen -> FOR_EVER;
            case Mode.Cut cut -> Duration.ZERO;
        };
    }

    private boolean isCut() {
        return modes.containsValue(new Mode.Cut());
    }

    private Mode mode(Direction direction) {
        return Objects.requireNonNull(modes.get(direction));
    }
}
