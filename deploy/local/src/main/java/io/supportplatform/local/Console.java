package io.supportplatform.local;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Where the launcher speaks to the person in front of it. */
final class Console {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final PrintStream out;
    private final Clock clock;

    Console(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** A line of our own, with the time. */
    void say(String line) {
        print("%s %s".formatted(TIME.format(LocalTime.now(clock)), line));
    }

    void print(String text) {
        synchronized (out) {
            out.println(text);
            out.flush();
        }
    }
}
