package io.supportplatform.bench.suite;

import io.supportplatform.bench.load.Call;
import io.supportplatform.bench.load.Source;
import io.supportplatform.bench.stack.BenchStack;
import io.supportplatform.bench.stack.Bookable;
import io.supportplatform.local.parts.SamplePerson;
import io.vertx.core.buffer.Buffer;

/** Ada books a call for one request after the other, each at a time that is free. */
record Bookings(Bookable bookable, String token) implements Source {

    private static final String BODY = """
            {"start":"%s","zone":"%s","locale":"en"}""";

    static Bookings of(BenchStack stack, Bookable bookable) {
        return new Bookings(bookable, stack.bearer(SamplePerson.ADA));
    }

    @Override
    public Call call(long number) {
        var path = "/api/scheduling/v1/requests/" + bookable.id(number) + "/appointments";
        var body = Buffer.buffer(BODY.formatted(bookable.start(number), Bookable.ZONE));
        return Call.post(path, token, body, "bench-" + number);
    }
}
