package io.supportplatform.acceptance.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.supportplatform.acceptance.campaign.Timeline;
import io.supportplatform.acceptance.faults.Fault.Poison;
import io.supportplatform.acceptance.faults.Fault.SendAgain;
import io.supportplatform.acceptance.faults.Fault.SendLate;
import io.supportplatform.acceptance.faults.Fault.SendPoison;
import io.supportplatform.acceptance.faults.Injections.Injection;
import io.supportplatform.acceptance.faults.Injections.Kind;
import io.supportplatform.local.ServiceModule;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** What is slipped in among the services' own records; each fault says how many records it has sent. */
final class RecordFaults {

    private static final int TOO_MANY_BYTES = 950_000;

    /** A record that is to be sent. */
    private record Slip(Kind kind, ProducerRecord<byte[], byte[]> record, UUID id, Set<ServiceModule> parkedBy) {}

    private final RecordedEvents events;
    private final ReentrantLock broker;
    private final Injections injections;
    private final Timeline timeline;
    private final Random random;

    RecordFaults(RecordedEvents events, ReentrantLock broker, Injections injections, Timeline timeline, Random random) {
        this.events = events;
        this.broker = broker;
        this.injections = injections;
        this.timeline = timeline;
        this.random = random;
    }

    int sendAgain(SendAgain fault) {
        return withBroker(() -> events.some(fault.records(), random).stream()
                .map(RecordFaults::again)
                .toList());
    }

    int sendLate(SendLate fault) {
        return withBroker(() -> events.overtaken(fault.records(), random).stream()
                .map(this::late)
                .toList());
    }

    int sendPoison(SendPoison fault) {
        var target = PoisonTarget.values()[random.nextInt(PoisonTarget.values().length)];
        return withBroker(() -> List.of(poison(fault.poison(), target)));
    }

    private static Slip again(ConsumerRecord<byte[], byte[]> original) {
        return new Slip(
                Kind.AGAIN, copy(original), UUID.fromString(RecordedEvents.header(original, "ce_id")), Set.of());
    }

    private Slip late(ConsumerRecord<byte[], byte[]> original) {
        var id = randomId();
        var copy = copy(original);
        replace(copy.headers(), "ce_id", id.toString());
        return new Slip(Kind.LATE, copy, id, Set.of());
    }

    private Slip poison(Poison poison, PoisonTarget target) {
        var id = randomId();
        // A key of its own: what follows on the key of a parked event waits for it, and must not be somebody's life.
        var key = randomId().toString();
        var unknown = poison == Poison.UNKNOWN_TYPE;
        var record = new ProducerRecord<>(target.topic(), key.getBytes(UTF_8), payload(poison));
        replace(record.headers(), "ce_id", id.toString());
        replace(record.headers(), "ce_source", "/campaign");
        replace(record.headers(), "ce_specversion", "1.0");
        replace(record.headers(), "ce_type", unknown ? "io.supportplatform.NeverHeardOf.v1" : target.type());
        replace(record.headers(), "ce_time", "2026-01-01T00:00:00Z");
        replace(record.headers(), "ce_subject", key);
        replace(record.headers(), "ce_sequence", "1");
        replace(record.headers(), "content-type", "application/json");
        return new Slip(unknown ? Kind.UNKNOWN : Kind.POISON, record, id, unknown ? Set.of() : target.parkedBy());
    }

    private static byte[] payload(Poison poison) {
        return switch (poison) {
            case BAD_JSON -> "{\"ticketId\": ".getBytes(UTF_8);
            case WRONG_SCHEMA -> "{\"ticketId\": 7, \"appointmentId\": []}".getBytes(UTF_8);
            case UNKNOWN_TYPE -> "{}".getBytes(UTF_8);
            case OVERSIZE -> ("{\"pad\":\"" + "x".repeat(TOO_MANY_BYTES) + "\"}").getBytes(UTF_8);
        };
    }

    private void writeDown(Slip slip) {
        var record = slip.record();
        replace(record.headers(), Injections.HEADER, slip.kind().name());
        var type = new String(record.headers().lastHeader("ce_type").value(), UTF_8);
        var key = new String(record.key(), UTF_8);
        injections.add(new Injection(slip.kind(), record.topic(), key, slip.id(), type, slip.parkedBy()));
        timeline.note("sending %s %s %s to %s".formatted(slip.kind(), type, slip.id(), record.topic()));
    }

    private static ProducerRecord<byte[], byte[]> copy(ConsumerRecord<byte[], byte[]> original) {
        var copy = new ProducerRecord<>(
                original.topic(), original.partition(), original.key(), original.value(), original.headers());
        copy.headers().remove(Injections.HEADER);
        return copy;
    }

    private static void replace(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(UTF_8));
    }

    private UUID randomId() {
        return new UUID(random.nextLong() & ~0xf000L | 0x7000L, random.nextLong() >>> 2 | Long.MIN_VALUE);
    }

    private int withBroker(Supplier<List<Slip>> choice) {
        broker.lock();
        try {
            var slips = choice.get();
            // Before they are sent: a send that fails here may still have reached the broker.
            slips.forEach(this::writeDown);
            events.send(slips.stream().map(Slip::record).toList());
            return slips.size();
        } finally {
            broker.unlock();
        }
    }
}
