package io.supportplatform.kit.observability;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;

/** How much waits: the age of the oldest unsent event, and how many events are parked or quarantined. */
@Singleton
class BacklogGauges {

    private static final String MEASURE = """
            select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float8 as age,
                   (select count(*) from parked_event) as parked,
                   (select count(*) from outbox_quarantine) as quarantined
              from outbox""";

    private final Pool pool;
    private volatile Backlog last = new Backlog(0, 0, 0);

    private record Backlog(double outboxAgeSeconds, long parked, long quarantined) {}

    BacklogGauges(Pool pool, MeterRegistry registry) {
        this.pool = pool;
        registry.gauge("platform.outbox.age.seconds", this, gauges -> gauges.last.outboxAgeSeconds());
        registry.gauge("platform.events.parked", this, gauges -> gauges.last.parked());
        registry.gauge("platform.outbox.quarantined", this, gauges -> gauges.last.quarantined());
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> measure() {
        return pool.query(MEASURE)
                .execute()
                .map(rows -> rows.iterator().next())
                .invoke(row -> last = backlog(row))
                .replaceWithVoid();
    }

    private static Backlog backlog(Row row) {
        return new Backlog(row.getDouble("age"), row.getLong("parked"), row.getLong("quarantined"));
    }
}
