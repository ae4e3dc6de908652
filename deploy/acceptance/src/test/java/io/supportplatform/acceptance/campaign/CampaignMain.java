package io.supportplatform.acceptance.campaign;

import io.supportplatform.acceptance.WorkingCopy;
import io.supportplatform.local.ServiceBuild;
import io.supportplatform.local.StackException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Entry point of {@code deploy/acceptance/run}. */
public final class CampaignMain {

    private static final long DEFAULT_MINUTES = 10;
    private static final String USAGE = "usage: deploy/acceptance/run [--seed N] [--minutes M]";

    private CampaignMain() {}

    public static void main(String... words) {
        try {
            System.exit(run(words) ? 0 : 1);
        } catch (StackException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static boolean run(String... words) {
        var seed = ThreadLocalRandom.current().nextLong(1_000_000);
        var minutes = DEFAULT_MINUTES;
        for (int i = 0; i < words.length; i += 2) {
            var number = number(words, i + 1);
            switch (words[i]) {
                case "--seed" -> seed = number;
                case "--minutes" -> minutes = Math.max(1, number);
                default -> throw new StackException(USAGE);
            }
        }
        System.out.println("seed " + seed);
        new ServiceBuild(WorkingCopy.root(), System.getProperty("maven.command", "mvn"), System.out::println)
                .ensureFresh();
        var verdict = Campaign.run(seed, Duration.ofMinutes(minutes), System.out::println);
        verdict.print(System.out);
        return verdict.isGreen();
    }

    private static long number(String[] words, int index) {
        try {
            return Long.parseLong(words[index]);
        } catch (ArrayIndexOutOfBoundsException | NumberFormatException e) {
            throw new StackException(USAGE, e);
        }
    }
}
