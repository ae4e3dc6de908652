package io.supportplatform.local;

import io.supportplatform.local.parts.SamplePerson;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What all steps of the demo share: sending calls, telling what came back, and waiting for what events bring. */
final class Journey {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int VERSION_TRIES = 5;

    private final RestClient rest;
    private final Console console;
    private int step;

    Journey(RestClient rest, Console console) {
        this.rest = rest;
        this.console = console;
    }

    void tell(SamplePerson who, String did, String cameBack) {
        step++;
        console.print("%2d. %-4s %-58s %s".formatted(step, who.key(), did, cameBack));
    }

    Answer send(SamplePerson who, Call call) {
        return rest.send(who, call);
    }

    /** Changes a resource under its current version; a repeated attempt after a restart finds a newer one and goes on. */
    Answer change(SamplePerson who, Call resource, Function<Answer, Call> change) {
        for (int tries = 1; ; tries++) {
            var current = send(who, resource).expect(200);
            var answer = send(who, change.apply(current).ifMatch(current.requiredEtag()));
            if (answer.status() != 412 || tries == VERSION_TRIES) {
                return answer;
            }
        }
    }

    /** Asks again until the answer is as hoped; what is hoped for stands in the message when it never comes. */
    <T> T await(String hope, Supplier<T> ask, Predicate<T> fulfilled) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var latest = ask.get();
        while (!fulfilled.test(latest)) {
            if (System.nanoTime() > deadline) {
                throw new StackException(
                        "Waited %d s for %s; the latest was: %s".formatted(PATIENCE.toSeconds(), hope, latest));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            latest = ask.get();
        }
        return latest;
    }
}
