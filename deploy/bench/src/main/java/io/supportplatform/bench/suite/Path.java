package io.supportplatform.bench.suite;

import static io.supportplatform.local.ServiceModule.CONTRACTS;
import static io.supportplatform.local.ServiceModule.REQUESTS;

import io.supportplatform.bench.report.Figure;
import io.supportplatform.bench.report.Figures;
import io.supportplatform.bench.stack.Drafts;
import java.util.Set;

/** From submit to the consumed incident visible in requests: two services, two events, one answer to the caller. */
public final class Path implements Benchmark {

    private static final int USERS = 64;
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
            figures.add(Figure.of(name(), scene.saturation(load, source, USERS), "1/s")
                    .aiming("at least 400"));
            stack.settle();
            figures.add(name() + "-at-100", scene.latencies(load, source, 100), "at most 120");
            figures.add(name() + "-at-200", scene.latencies(load, source, 200), "");
        }
    }
}
