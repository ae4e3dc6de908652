package io.supportplatform.bench.suite;

import static io.supportplatform.local.ServiceModule.CONTRACTS;
import static io.supportplatform.local.ServiceModule.REQUESTS;

import io.supportplatform.bench.load.Load;
import io.supportplatform.bench.report.Figure;
import io.supportplatform.bench.report.Figures;
import io.supportplatform.bench.report.Latencies;
import io.supportplatform.bench.report.Medians;
import io.supportplatform.bench.stack.BenchStack;
import io.supportplatform.bench.stack.Contracts;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/**
 * From a reservation to the row that its event leaves in another service's database. Latencies are timed from the HTTP call.
 * The most that relay, broker and consumer can take is asked of them without it, as {@code reserve-http} is slower than they:
 * the reserve statement itself fills the outbox, as fast as the database takes it, and the rate is that of the rows at the far
 * end, until the last has arrived.
 *
 * <p>No service keeps reservations of another's yet. So a trigger of ours turns the outbox row of ContractIncidentReserved into
 * a ProductChanged, which requests projects: one row, by its usual handler. When it is there is told by the row's commit time,
 * so that nobody has to ask while it is measured.
 */
public final class EventPath implements Benchmark {

    private static final int USERS = 32;
    private static final Duration LEAD = Duration.ofSeconds(3);

    @Override
    public String name() {
        return "event-path";
    }

    @Override
    public void measure(Scene scene, Figures figures) {
        var stack = scene.stack();
        stack.run(Set.of(CONTRACTS, REQUESTS));
        var contracts = Contracts.prepare(stack, 3);
        var source = new Reservations(stack, contracts);
        disguise(stack);
        try (var load = scene.load(CONTRACTS);
                var bare = new BareStatement(stack)) {
            scene.warmUp(load, source, USERS);
            bare.reserve(contracts, scene.scale().warmUp().dividedBy(2));
            stack.settle();
            figures.add(Figure.of(
                            name(),
                            Medians.of(scene.scale().each(() -> saturation(stack, bare, contracts, scene.scale()))),
                            "1/s")
                    .aiming("at least 2000"));
            var runs = scene.scale().each(() -> latencies(stack, load, source, scene.scale()));
            figures.add(name() + "-at-500", Latencies.median(runs), "at most 60");
        } finally {
            undisguise(stack);
        }
    }

    private static double saturation(BenchStack stack, BareStatement bare, Contracts contracts, Scale scale) {
        var begun = Clock.systemUTC().instant();
        bare.reserve(contracts, scale.measured());
        return projected(stack).perSecondUntilLast(begun);
    }

    private static Latencies latencies(BenchStack stack, Load load, Reservations source, Scale scale) {
        var steady = load.steady(source, 500, LEAD, scale.measured());
        return projected(stack).since(steady, source::id);
    }

    private static Arrivals projected(BenchStack stack) {
        stack.settle();
        try (var database = stack.database(REQUESTS)) {
            return Arrivals.of(database, "select id, " + Arrivals.COMMITTED + " from product where name = 'bench'");
        }
    }

    private static void disguise(BenchStack stack) {
        try (var database = stack.database(CONTRACTS)) {
            database.run("""
                    create function bench_disguise() returns trigger language plpgsql as $$
                    begin
                        new.topic := 'support.products';
                        new.type := 'io.supportplatform.ProductChanged.v1';
                        new.headers := new.headers || jsonb_build_object('ce_type', new.type, 'ce_id', new.id);
                        new.payload := convert_to(json_build_object('productId', new.msg_key, 'name', 'bench',
                            'hosting', 'CLOUD', 'versions', '[{"version":"1"}]'::json)::text, 'UTF8');
                        return new;
                    end $$""");
            database.run("""
                    create trigger bench_disguise before insert on outbox for each row
                    when (new.type like '%.ContractIncidentReserved.v1') execute function bench_disguise()""");
        }
    }

    private static void undisguise(BenchStack stack) {
        stack.settle();
        try (var contracts = stack.database(CONTRACTS);
                var requests = stack.database(REQUESTS)) {
            contracts.run("drop function bench_disguise cascade");
            requests.run("delete from product where name = 'bench'");
            requests.settle("product");
        }
    }
}
