package io.supportplatform.bench.load;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Sends calls to one service from one event loop over connections that are kept open. */
public final class Load implements AutoCloseable {

    private static final int CONNECTIONS = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Vertx vertx = Vertx.vertx(
            new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1).setInternalBlockingPoolSize(1));
    private final HttpClient http;
    private long next;

    public Load(int port) {
        var options = new HttpClientOptions()
                .setDefaultHost("127.0.0.1")
                .setDefaultPort(port)
                .setKeepAlive(true)
                .setConnectTimeout(5_000);
        http = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(CONNECTIONS));
    }

    /** Calls without measuring, until the JVMs have seen enough of them; what becomes of these calls does not matter. */
    public void warmUp(Source source, int users, Duration time) {
        closed(source, users, time);
    }

    /** As many calls as go: each of the users sends its next call when it has its answer. Yields calls per second. */
    public double saturate(Source source, int users, Duration time) {
        var loop = closed(source, users, time);
        loop.requireGood();
        return loop.perSecond();
    }

    private ClosedLoop closed(Source source, int users, Duration time) {
        var loop = new ClosedLoop(this, source, users, next, time);
        await(loop::begin);
        next = loop.nextNumber();
        return loop;
    }

    /**
     * So many calls a second, each at its time even when earlier ones have not been answered; a call that had to wait for its
     * turn has waited all the same.
     */
    public Steady steady(Source source, int perSecond, Duration lead, Duration time) {
        var schedule = new OpenSchedule(this, source, perSecond, next, lead, time);
        await(schedule::begin);
        next = schedule.nextNumber();
        return schedule.result();
    }

    /** The number that the next call will have. */
    public long nextNumber() {
        return next;
    }

    Vertx vertx() {
        return vertx;
    }

    /** The status of the answer once all of it is there. */
    Future<Integer> send(Call call) {
        return http.request(call.options())
                .compose(request -> call.body() == null ? request.send() : request.send(call.body()))
                .compose(response -> response.end().map(response.statusCode()));
    }

    private void await(java.util.function.Consumer<CompletableFuture<Void>> work) {
        var done = new CompletableFuture<Void>();
        vertx.runOnContext(_ -> work.accept(done));
        try {
            done.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        } catch (RuntimeException e) {
            throw new IllegalStateException("The load did not end", e);
        }
    }

    @Override
    public void close() {
        Endings.await(http.close());
        Endings.await(vertx.close());
    }
}
