package io.supportplatform.bench.suite;

import io.supportplatform.bench.report.Figure;
import io.supportplatform.bench.report.Figures;
import io.supportplatform.bench.report.Medians;
import io.supportplatform.bench.stack.Contracts;
import io.supportplatform.local.ServiceModule;
import java.util.Set;

/** What the database alone can do here: the limit that everything else is compared with. */
public final class Floor implements Benchmark {

    private static final String RESERVE = "floor-reserve";

    @Override
    public String name() {
        return "floor";
    }

    @Override
    public void measure(Scene scene, Figures figures) {
        var stack = scene.stack();
        stack.run(Set.of(ServiceModule.CONTRACTS));
        var contracts = Contracts.prepare(stack, 1);
        stack.run(Set.of());
        var scale = scene.scale();
        try (var bare = new BareStatement(stack)) {
            bare.selectOne(scale.warmUp().dividedBy(2));
            figures.add(
                    Figure.of("floor-select-1", Medians.of(scale.each(() -> bare.selectOne(scale.measured()))), "1/s"));
            bare.reserve(contracts, scale.warmUp());
            figures.add(Figure.of(
                    RESERVE, Medians.of(scale.each(() -> bare.reserve(contracts, scale.measured()))), "1/s"));
        }
        forget(scene);
    }

    /** The bare reserve statement's figure of this very run. */
    static Figure reserve(Scene scene, Figures figures) {
        if (figures.find(RESERVE).isEmpty()) {
            new Floor().measure(scene, figures);
        }
        return figures.find(RESERVE).orElseThrow();
    }

    /** The events of the bare statements are nobody's: the relay would only be busy with them in what comes next. */
    private static void forget(Scene scene) {
        try (var database = scene.stack().database(ServiceModule.CONTRACTS)) {
            database.run("truncate outbox");
        }
        scene.stack().checkpoint();
    }
}
