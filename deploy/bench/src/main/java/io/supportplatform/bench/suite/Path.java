package io.supportplatform.bench.suite;

import static io.supportplatform.local.ServiceModule.CONTRACTS;
import static io.supportplatform.local.ServiceModule.REQUESTS;

import io.supportplatform.bench.load.Load;
import io.supportplatform.bench.report.Figure;
import io.supportplatform.bench.report.Figures;
import io.supportplatform.bench.report.Latencies;
import io.supportplatform.bench.report.Medians;
import io.supportplatform.bench.stack.BenchStack;
import io.supportplatform.bench.stack.Drafts;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/**
 * From submit to the consumed incident visible in requests: two services and two events. It is told by the commit of the request
 * that is open now, whether or not the call has waited for it.
 */
public final class Path implements Benchmark {

    private static final int USERS = 64;
    private static final Duration LEAD = Duration.ofSeconds(2);
    private static final int MORE_THAN_IT_CAN = 1_200;

    @Override
    public String name() {
        return "path";
    }

    @Override
    public void measure(Scene scene, Figures figures) {
        var stack = scene.stack();
        stack.run(Set.of(CONTRACTS, REQUESTS));
        var drafts = Drafts.prepare(stack, 4, scene.scale().callsAt(MORE_THAN_IT_CAN));
        var source = new Submissions(stack, drafts);
        try (var load = scene.load(REQUESTS)) {
            scene.warmUp(load, source, USERS);
            stack.settle();
            figures.add(Figure.of(name(), Medians.of(scene.scale().each(() -> saturation(scene, load, source))), "1/s")
                    .aiming("at least 400"));
            figures.add(name() + "-at-100", latencies(scene, load, source, drafts, 100), "at most 120");
            figures.add(name() + "-at-200", latencies(scene, load, source, drafts, 200), "");
        }
    }

    /** Requests opened per second while they are submitted as fast as their callers get an answer. */
    private static double saturation(Scene scene, Load load, Submissions source) {
        var begun = Clock.systemUTC().instant();
        load.saturate(source, USERS, scene.scale().measured());
        var ended = Clock.systemUTC().instant();
        return opened(scene.stack()).perSecond(begun, ended);
    }

    private static Latencies latencies(Scene scene, Load load, Submissions source, Drafts drafts, int perSecond) {
        return Latencies.median(scene.scale().each(() -> {
            var steady = load.steady(source, perSecond, LEAD, scene.scale().measured());
            return opened(scene.stack()).since(steady, drafts::id);
        }));
    }

    private static Arrivals opened(BenchStack stack) {
        stack.settle();
        try (var database = stack.database(REQUESTS)) {
            return Arrivals.of(
                    database,
                    "select ticket_id, " + Arrivals.COMMITTED + " from submission_attempt where outcome = 'ACCEPTED'");
        }
    }
}
