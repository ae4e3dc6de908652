package io.supportplatform.bench.suite;

import static io.supportplatform.local.ServiceModule.SCHEDULING;

import io.supportplatform.bench.report.Figure;
import io.supportplatform.bench.report.Figures;
import io.supportplatform.bench.stack.Bookable;

/** Booking calls with many advocates at once. */
public final class Book implements Benchmark {

    private static final int USERS = 32;
    private static final int MORE_THAN_IT_CAN = 2_000;

    @Override
    public String name() {
        return "book";
    }

    @Override
    public void measure(Scene scene, Figures figures) {
        var stack = scene.stack();
        var bookable = Bookable.prepare(stack, 6, scene.scale().callsAt(MORE_THAN_IT_CAN));
        var source = Bookings.of(stack, bookable);
        try (var load = scene.load(SCHEDULING)) {
            scene.warmUp(load, source, USERS);
            figures.add(Figure.of(name(), scene.saturation(load, source, USERS), "1/s"));
            figures.add(name() + "-at-100", scene.latencies(load, source, 100), "");
        }
    }
}
