package io.supportplatform.acceptance.campaign;

import io.supportplatform.local.ServiceModule;
import io.supportplatform.local.parts.SamplePerson;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks one service all the time, each time on a connection of its own as a balancer's clients do, and sorts what comes
 * back: good answers, refusals by a service that stops or is gone, failures.
 */
final class Probe implements AutoCloseable {

    private static final int AT_ONCE = 4;
    private static final int UNAVAILABLE = 503;
    /** So that a service that is gone does not keep the machine busy with refusals. */
    private static final long BREATH = Duration.ofMillis(20).toNanos();

    private final AtomicInteger good = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final List<String> failed = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final HttpRequest request;
    private volatile boolean running = true;
    private boolean stopping;
    private boolean turnsAway;
    private long turnedAwaySince;
    private boolean isGone;
    private long goneSince;
    private int cut;

    Probe(Endpoints endpoints, ServiceModule service) {
        request = HttpRequest.newBuilder(
                        URI.create(endpoints.of(service) + service.apiBase() + "/operations/parked-events"))
                .header("Authorization", "Bearer " + endpoints.token(SamplePerson.OPS))
                .timeout(Duration.ofSeconds(10))
                .build();
        for (int i = 0; i < AT_ONCE; i++) {
            threads.add(Thread.ofVirtual().start(this::ask));
        }
    }

    /** To be called just before the service is asked to stop; until then it may turn nobody away. */
    synchronized void stopping() {
        stopping = true;
    }

    int good() {
        return good.get();
    }

    int refused() {
        return refused.get();
    }

    /** What went wrong with the calls that were neither answered nor refused. */
    List<String> failed() {
        return List.copyOf(failed);
    }

    @Override
    public void close() throws InterruptedException {
        running = false;
        for (var thread : threads) {
            thread.join();
        }
    }

    private void ask() {
        while (running) {
            var begun = System.nanoTime();
            try (var http = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
                sort(http.send(request, BodyHandlers.ofString()).statusCode(), begun);
            } catch (ConnectException nobodyThere) {
                turnAwayByAbsence(nobodyThere);
            } catch (IOException broken) {
                sortBroken(broken, begun);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            LockSupport.parkNanos(BREATH);
        }
    }

    private void sort(int status, long begun) {
        switch (status) {
            case 200 -> answer(begun);
            case UNAVAILABLE -> turnAway("status 503");
            default -> failed.add("status " + status);
        }
    }

    /**
     * A service that turns calls away closes its door at some moment, and who stands in it then gets no answer: not more
     * than ask at once. A call from before it turned away must have been finished, and once the door is closed nobody
     * gets as far as to be cut off.
     */
    private synchronized void sortBroken(IOException broken, long begun) {
        if (!turnsAway || begun - turnedAwaySince <= 0) {
            failed.add("cut off, but begun before the first refusal: " + broken);
        } else if (isGone && begun - goneSince > 0) {
            failed.add("cut off, but begun after the service was gone: " + broken);
        } else {
            refused.incrementAndGet();
            cut++;
            if (cut > AT_ONCE) {
                failed.add("call number %d that was cut off: %s".formatted(cut, broken));
            }
        }
    }

    private synchronized void turnAwayByAbsence(ConnectException nobodyThere) {
        if (!isGone) {
            isGone = true;
            goneSince = System.nanoTime();
        }
        turnAway(nobodyThere.toString());
    }

    private synchronized void turnAway(String how) {
        refused.incrementAndGet();
        if (!stopping) {
            failed.add("turned away by a service that nobody has asked to stop: " + how);
        }
        if (!turnsAway) {
            turnsAway = true;
            turnedAwaySince = System.nanoTime();
        }
    }

    private synchronized void answer(long begun) {
        good.incrementAndGet();
        if (turnsAway && begun - turnedAwaySince > 0) {
            turnsAway = false;
            isGone = false;
        }
    }
}
