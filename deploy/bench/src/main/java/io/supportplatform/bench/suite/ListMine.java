package io.supportplatform.bench.suite;

import static io.supportplatform.local.ServiceModule.REQUESTS;

import io.supportplatform.bench.load.Call;
import io.supportplatform.bench.load.Load;
import io.supportplatform.bench.load.Source;
import io.supportplatform.bench.report.Figure;
import io.supportplatform.bench.report.Figures;
import io.supportplatform.bench.stack.Tickets;
import io.supportplatform.local.parts.SamplePerson;

/**
 * The first page of my requests in a small table and in a large one: for Ada, who has some thousands among those of many
 * others, and for Ben, who is a contact of every single one.
 */
public final class ListMine implements Benchmark {

    private static final int PER_SECOND = 100;

    @Override
    public String name() {
        return "list";
    }

    @Override
    public void measure(Scene scene, Figures figures) {
        var tickets = Tickets.prepare(scene.stack(), 9);
        var ada = scene.stack().bearer(SamplePerson.ADA);
        var ben = scene.stack().bearer(SamplePerson.BEN);
        try (var load = scene.load(REQUESTS)) {
            tickets.growTo(10_000, 3);
            var few = figures.add(median(scene, load, ada, "-10k"));
            var fewOfAll = figures.add(median(scene, load, ben, "-all-10k"));
            tickets.growTo(1_000_000, 300);
            figures.add(median(scene, load, ada, "-1m").against(few).aiming("ratio at most 1.3"));
            figures.add(median(scene, load, ben, "-all-1m").against(fewOfAll).aiming("ratio at most 1.3"));
        }
    }

    private Figure median(Scene scene, Load load, String token, String suffix) {
        Source source = _ -> Call.get("/api/requests/v1/requests", token);
        scene.warmUp(load, source, 4);
        return Figure.of(
                name() + suffix + "-p50",
                scene.latencies(load, source, PER_SECOND).p50(),
                "ms");
    }
}
