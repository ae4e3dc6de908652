package io.supportplatform.bench.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** What the stack's own mail server takes for a mail, without the platform. */
public final class Mailbox {

    private static final int LINES = 150;

    private Mailbox() {}

    /** From opening a connection to the answer that a mail as large as ours has been taken. */
    public static long microsToAccept(int port) {
        var begun = System.nanoTime();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port);
                var in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            socket.setTcpNoDelay(true);
            say(socket, in, "", "220");
            say(socket, in, "EHLO bench\r\n", "250");
            say(socket, in, "MAIL FROM:<bench@support.example>\r\n", "250");
            say(socket, in, "RCPT TO:<bench@northwind.example>\r\n", "250");
            say(socket, in, "DATA\r\n", "354");
            say(socket, in, "Subject: bench\r\n\r\n" + ("x".repeat(70) + "\r\n").repeat(LINES) + ".\r\n", "250");
            var micros = (System.nanoTime() - begun) / 1000;
            say(socket, in, "QUIT\r\n", "221");
            return micros;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(Socket socket, BufferedReader in, String words, String expected) throws IOException {
        socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        String line;
        do {
            line = in.readLine();
        } while (line != null && line.length() > 3 && line.charAt(3) == '-');
        if (line == null || !line.startsWith(expected)) {
            throw new IOException("The mail server says " + line + " to "
                    + words.lines().findFirst().orElse("nothing"));
        }
    }
}
