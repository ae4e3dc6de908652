package io.supportplatform.bench.suite;

import static io.supportplatform.local.ServiceModule.SCHEDULING;

import io.supportplatform.bench.load.Call;
import io.supportplatform.bench.load.Source;
import io.supportplatform.bench.report.Figure;
import io.supportplatform.bench.report.Figures;
import io.supportplatform.bench.stack.Bookable;
import io.supportplatform.local.parts.SamplePerson;
import java.time.Duration;

/** Two weeks of an advocate's free times, for many requests, with some calls booked in between. */
public final class Slots implements Benchmark {

    private static final int USERS = 32;
    private static final int REQUESTS = 4_000;

    @Override
    public String name() {
        return "slots";
    }

    @Override
    public void measure(Scene scene, Figures figures) {
        var stack = scene.stack();
        var bookable = Bookable.prepare(stack, 5, REQUESTS);
        var token = stack.bearer(SamplePerson.ADA);
        Source source = number -> Call.get(
                "/api/scheduling/v1/requests/%s/slots?%s"
                        .formatted(bookable.id(number % REQUESTS), bookable.fortnight()),
                token);
        try (var bookings = scene.load(SCHEDULING)) {
            // Five calls in each calendar.
            bookings.steady(Bookings.of(stack, bookable), 250, Duration.ZERO, Duration.ofSeconds(8));
        }
        try (var load = scene.load(SCHEDULING)) {
            scene.warmUp(load, source, USERS);
            figures.add(Figure.of(name(), scene.saturation(load, source, USERS), "1/s")
                    .aiming("at least 3000"));
        }
    }
}
