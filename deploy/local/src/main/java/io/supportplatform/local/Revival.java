package io.supportplatform.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Starts a part again when its process dies: later each time, forgiven after a minute of life. */
final class Revival {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration GOOD_RUN = Duration.ofMinutes(1);

    private final String part;
    private final Clock clock;
    private final Consumer<String> say;
    private Duration next = FIRST;

    Revival(String part, Clock clock, Consumer<String> say) {
        this.part = part;
        this.clock = clock;
        this.say = say;
    }

    /** Once this process is gone, and if the part is still wanted then, restarts after the back-off. */
    void watch(ProcessHandle process, BooleanSupplier wanted, Runnable restart) {
        var started = clock.instant();
        process.onExit().thenRun(() -> later(started, wanted, restart)).exceptionally(this::report);
    }

    private void later(Instant started, BooleanSupplier wanted, Runnable restart) {
        if (!wanted.getAsBoolean()) {
            return;
        }
        var wait = backoff(started, clock.instant());
        say.accept("%s died, starting it again in %d ms".formatted(part, wait.toMillis()));
        var delayed = CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture.runAsync(() -> attempt(wanted, restart), delayed).exceptionally(this::report);
    }

    /** A restart that fails is a death of its own: the next try follows. */
    private void attempt(BooleanSupplier wanted, Runnable restart) {
        if (!wanted.getAsBoolean()) {
            return;
        }
        try {
            restart.run();
        } catch (StackException e) {
            say.accept(e.getMessage());
            later(clock.instant(), wanted, restart);
        }
    }

    synchronized Duration backoff(Instant started, Instant died) {
        if (Duration.between(started, died).compareTo(GOOD_RUN) > 0) {
            next = FIRST;
        }
        var wait = next;
        var doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return wait;
    }

    /** Deaths so far count no more, as somebody meant them. */
    synchronized void forgive() {
        next = FIRST;
    }

    private @Nullable Void report(Throwable failure) {
        say.accept("%s stays down: %s".formatted(part, failure.getMessage()));
        return null;
    }
}
