package io.supportplatform.bench.suite;

import io.supportplatform.bench.report.Figure;
import io.supportplatform.bench.report.Figures;
import io.supportplatform.bench.report.Medians;
import io.supportplatform.bench.stack.BenchStack;
import io.supportplatform.local.ServiceModule;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** From exec to ready of each service, alone on a database that is migrated already. */
public final class Start implements Benchmark {

    private static final long PATIENCE_NANOS = 120_000_000_000L;
    private static final long PAUSE_NANOS = 10_000_000L;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void measure(Scene scene, Figures figures) {
        var stack = scene.stack();
        stack.run(Set.of());
        for (var service : ServiceModule.values()) {
            stack.run(Set.of(service));
            var seconds = Medians.of(scene.scale().each(() -> restart(stack, service)));
            figures.add(
                    Figure.of(name() + "-" + service.key(), seconds, "s").aiming("at most 3.5, 2.5 with an AOT cache"));
        }
    }

    /** The stack brings a killed service back; the clock runs from its new process. */
    private static double restart(BenchStack stack, ServiceModule service) {
        var before = stack.pid(service);
        var deadline = System.nanoTime() + PATIENCE_NANOS;
        stack.kill(service);
        while (stack.pid(service) == before) {
            pause(deadline, service);
        }
        var begun = System.nanoTime();
        while (!stack.isReady(service)) {
            pause(deadline, service);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void pause(long deadline, ServiceModule service) {
        if (System.nanoTime() > deadline) {
            throw new IllegalStateException(service.key() + " does not come back");
        }
        LockSupport.parkNanos(PAUSE_NANOS);
    }
}
