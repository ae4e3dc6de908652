package io.supportplatform.bench.suite;

import io.supportplatform.bench.load.Call;
import io.supportplatform.bench.load.Source;
import io.supportplatform.bench.stack.BenchStack;
import io.supportplatform.bench.stack.Contracts;
import io.supportplatform.local.parts.SamplePerson;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.LongStream;

/** Ada's reservations, each with a fresh id, spread evenly over her contracts. */
final class Reservations implements Source {

    private static final String PATH = "/api/contracts/v1/reservations/";
    private static final String BODY = """
            {"contractId":"%s","productId":"windows-server","version":"2025","severity":"MODERATE"}""";

    private final String token;
    private final List<Buffer> bodies;
    private final long seed = new SplittableRandom().nextLong();

    Reservations(BenchStack stack, Contracts contracts) {
        token = stack.bearer(SamplePerson.ADA);
        bodies = LongStream.range(0, Contracts.COUNT)
                .mapToObj(number -> Buffer.buffer(BODY.formatted(contracts.id(number))))
                .toList();
    }

    @Override
    public Call call(long number) {
        return Call.put(PATH + id(number), token, bodies.get((int) (number % bodies.size())));
    }

    /** As a caller would choose it: random, so that indexes are hit all over. */
    UUID id(long number) {
        var random = new SplittableRandom(seed + number);
        return new UUID(
                random.nextLong() & ~0xF000L | 0x4000L,
                random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }
}
