package io.supportplatform.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands before the mail server and can be shut: then connections are taken and dropped, as by a server that is going down.
 * Its state is a system property, because test and test resource come from different class loaders.
 */
public final class MailGate {

    private static final String OPEN = "notification.test.mail-gate";

    /** Kept, because a forgotten socket would be closed by the garbage collector. */
    private static final List<Socket> HELD = new CopyOnWriteArrayList<>();

    private MailGate() {}

    public static void open() {
        System.setProperty(OPEN, "true");
    }

    public static void shut() {
        System.setProperty(OPEN, "false");
    }

    /** Connections are taken and never answered, as by a server that hangs; open the gate again and the next one goes through. */
    public static void hold() {
        System.setProperty(OPEN, "held");
    }

    static int before(int mailServer) {
        open();
        try {
            var gate = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> guard(gate, mailServer));
            return gate.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void guard(ServerSocket gate, int mailServer) {
        try {
            while (true) {
                Socket client = gate.accept();
                switch (System.getProperty(OPEN, "true")) {
                    case "true" -> Thread.ofVirtual().start(() -> connect(client, mailServer));
                    case "held" -> HELD.add(client);
                    default -> client.close();
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void connect(Socket client, int mailServer) {
        try (client;
                var server = new Socket(InetAddress.getLoopbackAddress(), mailServer)) {
            var answers = Thread.ofVirtual().start(() -> pipe(server, client));
            pipe(client, server);
            answers.join();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pipe(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException hungUp) {
            // One side hanging up is how every conversation ends.
            return;
        }
    }
}
