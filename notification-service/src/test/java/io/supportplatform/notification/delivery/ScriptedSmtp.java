package io.supportplatform.notification.delivery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A mail server that answers as it is told: per command a reply, or "drop" to hang up. */
final class ScriptedSmtp implements AutoCloseable {

    static final String DROP = "drop";

    private final ServerSocket server;
    private final Map<String, String> replies;
    private final Queue<String> received = new ConcurrentLinkedQueue<>();

    ScriptedSmtp(Map<String, String> replies) {
        try {
            this.server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        this.replies = replies;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    String received() {
        return String.join("\r\n", received);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                talk(client);
            } catch (IOException gone) {
                // The client or the test has hung up; both are part of the scripts.
                received.add("(" + gone.getMessage() + ")");
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
        if (!say(client, "GREETING", "220 ready")) {
            return;
        }
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.split(" ", 2)[0];
            if (!say(client, command, command.equals("DATA") ? "354 go on" : "250 fine")) {
                return;
            }
            if (command.equals("DATA") && !replies.containsKey("DATA") && !readMail(in, client)) {
                return;
            }
        }
    }

    private boolean readMail(BufferedReader in, Socket client) throws IOException {
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            received.add(line);
        }
        return say(client, ".", "250 taken");
    }

    private boolean say(Socket client, String command, String usual) throws IOException {
        String reply = replies.getOrDefault(command, usual);
        if (reply.equals(DROP)) {
            return false;
        }
        client.getOutputStream().write((reply + "\r\n").getBytes(ISO_8859_1));
        return true;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
