package io.supportplatform.acceptance.faults;

import static io.supportplatform.local.ServiceModule.CONTRACTS;
import static io.supportplatform.local.ServiceModule.REQUESTS;

import io.supportplatform.acceptance.faults.Fault.BreakLine;
import io.supportplatform.acceptance.faults.Fault.Damage;
import io.supportplatform.acceptance.faults.Fault.Freeze;
import io.supportplatform.acceptance.faults.Fault.Kill;
import io.supportplatform.acceptance.faults.Fault.KillBroker;
import io.supportplatform.acceptance.faults.Fault.KillWhileSubmitting;
import io.supportplatform.acceptance.faults.Fault.Line;
import io.supportplatform.acceptance.faults.Fault.MoveClock;
import io.supportplatform.acceptance.faults.Fault.Poison;
import io.supportplatform.acceptance.faults.Fault.RollingRestart;
import io.supportplatform.acceptance.faults.Fault.SendAgain;
import io.supportplatform.acceptance.faults.Fault.SendLate;
import io.supportplatform.acceptance.faults.Fault.SendPoison;
import io.supportplatform.acceptance.faults.Fault.StopDatabase;
import io.supportplatform.acceptance.faults.Fault.TerminateRelay;
import io.supportplatform.local.ServiceModule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Which faults come when: all of it follows from the seed, the length and the number of replicas. */
public final class Schedule {

    /** A fault and how long after the start of the load it begins. */
    public record Planned(Duration at, Fault fault) {}

    private static final Duration QUIET_START = Duration.ofSeconds(4);
    private static final Duration A_ROUND = Duration.ofMinutes(2);
    private static final int MOST_ROUNDS = 5;
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(5);

    private final Random random;
    private final int replicas;

    private Schedule(Random random, int replicas) {
        this.random = random;
        this.replicas = replicas;
    }

    /**
     * Every kind of fault at least once, and once more for every two minutes: to kill each service five times, a campaign needs
     * ten minutes.
     */
    public static List<Planned> of(long seed, Duration load, int replicas) {
        var random = new Random(seed);
        var rounds = Math.clamp(load.dividedBy(A_ROUND), 1, MOST_ROUNDS);
        var schedule = new Schedule(random, replicas);
        var faults = schedule.rounds(rounds);
        if (load.compareTo(LONG_ENOUGH) >= 0) {
            faults.addAll(schedule.longSilences());
        }
        Collections.shuffle(faults, random);
        return spread(faults, load.minus(QUIET_START), random);
    }

    private static List<Planned> spread(List<Fault> faults, Duration time, Random random) {
        var step = time.dividedBy(faults.size());
        var planned = new ArrayList<Planned>();
        for (int i = 0; i < faults.size(); i++) {
            var within = Duration.ofMillis(random.nextLong(step.toMillis()));
            planned.add(new Planned(QUIET_START.plus(step.multipliedBy(i)).plus(within), faults.get(i)));
        }
        return planned;
    }

    private List<Fault> rounds(int rounds) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < rounds; i++) {
            oneRound(faults);
        }
        return faults;
    }

    /** Longer than any patience that a service has with its database, and so too long for a short campaign. */
    private List<Fault> longSilences() {
        return Stream.of(Damage.HALF_OPEN, Damage.NO_ANSWERS)
                .<Fault>map(damage -> new BreakLine(anyService(), Line.DATABASE, damage, seconds(27, 32)))
                .toList();
    }

    private void oneRound(List<Fault> faults) {
        for (var service : ServiceModule.values()) {
            faults.add(new Kill(service, anyReplica(), upToFiveSeconds()));
        }
        faults.add(new KillWhileSubmitting(random.nextBoolean() ? CONTRACTS : REQUESTS, upToFiveSeconds()));
        faults.add(new Freeze(anyService(), anyReplica(), seconds(11, 15)));
        faults.add(new KillBroker(upToFiveSeconds()));
        faults.add(new StopDatabase(upToFiveSeconds()));
        faults.add(new TerminateRelay(anyService()));
        for (var damage : Damage.values()) {
            faults.add(new BreakLine(anyService(), any(Line.values()), damage, seconds(4, 13)));
        }
        faults.add(new SendAgain(1 + random.nextInt(20)));
        faults.add(new SendLate(1 + random.nextInt(10)));
        for (var poison : Poison.values()) {
            faults.add(new SendPoison(poison));
        }
        faults.add(new MoveClock(anyService(), anyReplica(), offset(), seconds(8, 15)));
        faults.add(new RollingRestart(anyService()));
    }

    private Duration offset() {
        var minutes = Duration.ofMinutes(2L + random.nextInt(4));
        return random.nextBoolean() ? minutes : minutes.negated();
    }

    private Duration upToFiveSeconds() {
        return Duration.ofMillis(random.nextInt(5_000));
    }

    private Duration seconds(int from, int to) {
        return Duration.ofMillis(random.nextInt(from * 1_000, to * 1_000));
    }

    private ServiceModule anyService() {
        return any(ServiceModule.values());
    }

    private int anyReplica() {
        return random.nextInt(replicas);
    }

    private <T> T any(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
