package io.supportplatform.notification.calendar.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/**
 * Folds content lines as RFC 5545, section 3.1 asks: at most 75 octets, the line break excluded, and never inside a UTF-8
 * sequence. Libraries count characters instead, which makes Polish lines twice as long as a strict reader takes.
 */
public final class OctetFolding {

    static final int MAX_OCTETS = 75;
    private static final byte[] LINE_BREAK = {'\r', '\n'};

    private OctetFolding() {}

    /** Takes unfolded content lines, each ended by a line break, and returns them folded, with CRLF only. */
    public static byte[] fold(String unfolded) {
        var out = new ByteArrayOutputStream(unfolded.length() * 2);
        unfolded.lines().forEach(line -> fold(line.getBytes(UTF_8), out));
        return out.toByteArray();
    }

    private static void fold(byte[] line, ByteArrayOutputStream out) {
        int start = 0;
        int room = MAX_OCTETS;
        while (line.length - start > room) {
            int end = start + room;
            while (continuesSequence(line[end])) {
                end--;
            }
            out.write(line, start, end - start);
            out.writeBytes(LINE_BREAK);
            out.write(' ');
            start = end;
            room = MAX_OCTETS - 1;
        }
        out.write(line, start, line.length - start);
        out.writeBytes(LINE_BREAK);
    }

    private static boolean continuesSequence(byte octet) {
        return (octet & 0b1100_0000) == 0b1000_0000;
    }
}
