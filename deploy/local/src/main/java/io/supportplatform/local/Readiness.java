package io.supportplatform.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits until a part answers; gives up when its process is gone or patience ends. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private Readiness() {}

    static void awaitService(ChildProcess process, int port, Workspace workspace) {
        await(process, workspace, () -> answersReady(port));
    }

    static void awaitKafka(ChildProcess process, Workspace workspace) {
        await(process, workspace, () -> Files.exists(workspace.kafkaReady()));
    }

    static boolean answersReady(int port) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/q/health/ready"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void await(ChildProcess process, Workspace workspace, BooleanSupplier ready) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ready.getAsBoolean()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new StackException("Interrupted while waiting for " + process.part() + ".");
            }
            if (!process.isAlive()) {
                throw new StackException(
                        process.part() + " stopped while starting:" + LogTail.last(workspace.log(process.part())));
            }
            if (System.nanoTime() > deadline) {
                throw new StackException("%s is not ready after %d s:%s"
                        .formatted(process.part(), PATIENCE.toSeconds(), LogTail.last(workspace.log(process.part()))));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
