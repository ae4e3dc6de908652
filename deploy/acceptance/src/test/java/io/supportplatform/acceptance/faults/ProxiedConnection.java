package io.supportplatform.acceptance.faults;

import io.supportplatform.acceptance.faults.TcpProxy.Direction;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Two sockets and the two threads that carry bytes between them. */
final class ProxiedConnection {

    private static final int CHUNK = 8 * 1024;

    private final Socket client;
    private final Socket server;

    ProxiedConnection(Socket client, Socket server) throws IOException {
        this.client = client;
        this.server = server;
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
    }

    /** Holds bytes back until they may go on. */
    interface Passage {

        void await(Direction direction, int bytes) throws IOException;
    }

    /** Carries bytes both ways until both ends are closed. */
    void pump(Passage passage, Runnable whenOver) {
        var open = new AtomicInteger(2);
        Runnable ended = () -> {
            if (open.decrementAndGet() == 0) {
                reset();
                whenOver.run();
            }
        };
        pump(client, server, Direction.TO_SERVER, passage, ended);
        pump(server, client, Direction.TO_CLIENT, passage, ended);
    }

    /** Both ends see a reset, as when a box on the way forgets the connection and says so. */
    void reset() {
        reset(client);
        reset(server);
    }

    static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException alreadyGone) {
            // Gone is all we want it to be.
        }
    }

    private void pump(Socket from, Socket to, Direction direction, Passage passage, Runnable ended) {
        Thread.ofVirtual().start(() -> {
            try {
                carry(from, to, direction, passage);
            } catch (IOException broken) {
                reset();
            }
            ended.run();
        });
    }

    private static void carry(Socket from, Socket to, Direction direction, Passage passage) throws IOException {
        var buffer = new byte[CHUNK];
        for (int n = from.getInputStream().read(buffer);
                n >= 0;
                n = from.getInputStream().read(buffer)) {
            passage.await(direction, n);
            to.getOutputStream().write(buffer, 0, n);
        }
        to.shutdownOutput();
    }
}
