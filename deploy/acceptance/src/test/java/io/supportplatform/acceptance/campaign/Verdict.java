package io.supportplatform.acceptance.campaign;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a campaign has come to.
 *
 * @param size how much it was
 * @param faults how often each kind of fault was done
 * @param outcomes what the drivers were told, as a table
 * @param directory the stack's logs, kept only when something is wrong
 */
public record Verdict(
        long seed,
        List<String> breaches,
        Size size,
        Map<String, Integer> faults,
        List<String> outcomes,
        List<String> timeline,
        Path directory) {

    /**
     * How much a campaign was.
     *
     * @param complete journeys that came to their own end
     * @param unknown commands of which nobody knows what became of them
     * @param events rows that were committed to an outbox
     */
    public record Size(long journeys, long complete, int commands, long unknown, int events) {}

    public boolean isGreen() {
        return breaches.isEmpty();
    }

    /** The counts, on a breach all that happened, and all of it in one line. */
    public void print(PrintStream out) {
        out.printf("%ncampaign with seed %d: %s%n", seed, word());
        faults.forEach((kind, times) -> out.printf("  %-32s %4d%n", kind, times));
        outcomes.forEach(line -> out.println("  " + line));
        if (!isGreen()) {
            out.printf("%nTimeline%n");
            timeline.forEach(line -> out.println("  " + line));
            out.printf("%nBreaches with seed %d; logs in %s%n", seed, directory);
            breaches.forEach(breach -> out.println("  " + breach));
        }
        out.println(line());
        out.flush();
    }

    private String line() {
        return String.format(
                Locale.ROOT,
                "seed %d: %,d journeys (%,d complete), %,d commands (%,d unknown), %,d events, %,d faults: %s",
                seed,
                size.journeys(),
                size.complete(),
                size.commands(),
                size.unknown(),
                size.events(),
                faults.values().stream().mapToInt(Integer::intValue).sum(),
                word());
    }

    private String word() {
        return isGreen() ? "no breach" : breaches.size() + " breach(es)";
    }
}
