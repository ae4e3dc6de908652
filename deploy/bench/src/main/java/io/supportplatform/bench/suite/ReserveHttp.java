package io.supportplatform.bench.suite;

import static io.supportplatform.local.ServiceModule.CONTRACTS;

import io.supportplatform.bench.report.Figure;
import io.supportplatform.bench.report.Figures;
import io.supportplatform.bench.stack.Contracts;
import java.util.Set;

/** Holding an incident over HTTP, at saturation, beside the statement alone. */
public final class ReserveHttp implements Benchmark {

    private static final int USERS = 32;

    @Override
    public String name() {
        return "reserve-http";
    }

    @Override
    public void measure(Scene scene, Figures figures) {
        var floor = Floor.reserve(scene, figures);
        var stack = scene.stack();
        stack.run(Set.of(CONTRACTS));
        var source = new Reservations(stack, Contracts.prepare(stack, 2));
        try (var load = scene.load(CONTRACTS)) {
            scene.warmUp(load, source, USERS);
            figures.add(Figure.of(name(), scene.saturation(load, source, USERS), "1/s")
                    .against(floor)
                    .aiming("ratio at least 0.30"));
        }
    }
}
