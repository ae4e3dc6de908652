package io.supportplatform.bench.suite;

import io.supportplatform.bench.load.Endings;
import io.supportplatform.bench.stack.BenchStack;
import io.supportplatform.bench.stack.Contracts;
import io.supportplatform.local.ServiceModule;
import io.supportplatform.local.parts.DatabaseAccess;
import io.supportplatform.local.parts.SamplePerson;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;

/** The database without the platform: statements through the client that the services use, over connections of its own. */
final class BareStatement implements AutoCloseable {

    /** As many as a service has. */
    private static final int CONNECTIONS = 12;

    private static final String STATEMENTS = "io.supportplatform.contracts.ledger.LedgerStatements";

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final Pool pool;
    private final Path repository;
    private long next;

    BareStatement(BenchStack stack) {
        var access = new DatabaseAccess("localhost", stack.ports().postgres(), ServiceModule.CONTRACTS.key());
        repository = stack.repository();
        pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(CONNECTIONS).setEventLoopSize(1))
                .connectingTo(new PgConnectOptions()
                        .setHost(access.host())
                        .setPort(access.port())
                        .setDatabase(access.name())
                        .setUser(access.appUser())
                        .setPassword(access.appPassword())
                        .setCachePreparedStatements(true))
                .using(vertx)
                .build();
    }

    double selectOne(Duration time) {
        return perSecond("select 1", _ -> Tuple.tuple(), time);
    }

    /** The statement of the packaged contracts-service itself, with an event as large as a real one. */
    double reserve(Contracts contracts, Duration time) {
        return perSecond(statement(), number -> reservation(contracts.id(number)), time);
    }

    private double perSecond(String sql, LongFunction<Tuple> arguments, Duration time) {
        var done = new CompletableFuture<Void>();
        var run = new Run(sql, arguments, time.toNanos());
        vertx.runOnContext(_ -> run.begin(done));
        done.join();
        return run.ended * 1e9 / time.toNanos();
    }

    private static Tuple reservation(UUID contract) {
        var now = OffsetDateTime.now(Clock.systemUTC()).withOffsetSameInstant(ZoneOffset.UTC);
        var id = UUID.randomUUID();
        var ada = SamplePerson.ADA;
        return Tuple.from(new Object[] {
            id,
            contract,
            now,
            now.plusMinutes(15),
            ada.tenantId(),
            ada.objectId(),
            "windows-server",
            "2025",
            "MODERATE",
            1,
            UUID.randomUUID(),
            "support.incidents",
            id.toString(),
            "io.supportplatform.ContractIncidentReserved.v1",
            HEADERS,
            PAYLOAD
        });
    }

    private String statement() {
        var app = repository.resolve("contracts-service/target/quarkus-app/app");
        try (var jars = Files.list(app);
                var loader = new URLClassLoader(jars.map(BareStatement::url).toArray(URL[]::new), null)) {
            var field = loader.loadClass(STATEMENTS).getDeclaredField("RESERVE");
            field.setAccessible(true);
            return String.valueOf(field.get(null));
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("The packaged contracts-service has no " + STATEMENTS + ".RESERVE", e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        Endings.await(pool.close());
        Endings.await(vertx.close());
    }

    /** One statement after the other on each connection. Lives on the event loop. */
    private final class Run {

        private final String sql;
        private final LongFunction<Tuple> arguments;
        private final long nanos;
        private long begun;
        private long ended;
        private int idle;

        Run(String sql, LongFunction<Tuple> arguments, long nanos) {
            this.sql = sql;
            this.arguments = arguments;
            this.nanos = nanos;
        }

        void begin(CompletableFuture<Void> done) {
            begun = System.nanoTime();
            for (int i = 0; i < CONNECTIONS; i++) {
                turn(done);
            }
        }

        private void turn(CompletableFuture<Void> done) {
            if (System.nanoTime() - begun >= nanos) {
                if (++idle == CONNECTIONS) {
                    done.complete(null);
                }
                return;
            }
            pool.preparedQuery(sql).execute(arguments.apply(next++)).onComplete(answer -> {
                if (answer.failed() || answer.result().size() != 1) {
                    done.completeExceptionally(new IllegalStateException("not one row for " + sql, answer.cause()));
                    return;
                }
                if (System.nanoTime() - begun < nanos) {
                    ended++;
                }
                turn(done);
            });
        }
    }

    private static final JsonObject HEADERS = new JsonObject()
            .put("ce_id", "01a1f46d-d0c0-7cc8-b21d-6375c494d043")
            .put("ce_source", "/services/contracts")
            .put("ce_specversion", "1.0")
            .put("ce_type", "io.supportplatform.ContractIncidentReserved.v1")
            .put("ce_time", "2026-11-20T12:00:00.000Z")
            .put("ce_subject", "01a1f46d-d0c0-7cc8-b21d-6375c494d043")
            .put("ce_sequence", "00000000000000000001.000")
            .put("content-type", "application/json")
            .put("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00");

    private static final Buffer PAYLOAD = Buffer.buffer("""
            {"reservationId":"01a1f46d-d0c0-7cc8-b21d-6375c494d043","contractId":"01a1f46d-d0c0-7cc8-b21d-6375c494d044",\
            "account":{"tenantId":"5c1e7a10-0000-4000-8000-0000000000a1","objectId":"a0000000-0000-4000-8000-00000000ada0",\
            "kind":"WORK"},"productId":"windows-server","version":"2025","holdUntil":"2026-11-20T12:15:00.000Z"}""");
}
