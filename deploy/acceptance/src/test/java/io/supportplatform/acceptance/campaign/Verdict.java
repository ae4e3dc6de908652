package io.supportplatform.acceptance.campaign;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a campaign has come to.
 *
 * @param faults how often each kind of fault was done
 * @param outcomes what the drivers were told, as a table
 * @param directory the stack's logs, kept only when something is wrong
 */
public record Verdict(
        long seed,
        List<String> breaches,
        Map<String, Integer> faults,
        List<String> outcomes,
        List<String> timeline,
        Path directory) {

    public boolean isGreen() {
        return breaches.isEmpty();
    }

    /** The counts, and on a breach all that happened. */
    public void print(PrintStream out) {
        out.printf("%ncampaign with seed %d: %s%n", seed, isGreen() ? "no breach" : breaches.size() + " breach(es)");
        faults.forEach((kind, times) -> out.printf("  %-32s %4d%n", kind, times));
        outcomes.forEach(line -> out.println("  " + line));
        if (!isGreen()) {
            out.printf("%nTimeline%n");
            timeline.forEach(line -> out.println("  " + line));
            out.printf("%nBreaches with seed %d; logs in %s%n", seed, directory);
            breaches.forEach(breach -> out.println("  " + breach));
        }
        out.flush();
    }
}
