package io.supportplatform.bench.stack;

import io.supportplatform.local.LocalStack;
import io.supportplatform.local.Ports;
import io.supportplatform.local.SampleData;
import io.supportplatform.local.ServiceModule;
import io.supportplatform.local.StackOptions;
import io.supportplatform.local.Workspace;
import io.supportplatform.local.parts.PostgresOptions;
import io.supportplatform.local.parts.PostgresPart;
import io.supportplatform.local.parts.SamplePerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A fresh durable platform in a temporary folder. Services that a benchmark does not need are frozen: they keep their memory
 * and connections, but take no time of the two cores.
 */
public final class BenchStack implements AutoCloseable {

    private static final Set<String> DURABILITY = Set.of("fsync", "synchronous_commit", "full_page_writes");

    private static final long PAUSE_NANOS = 20_000_000L;

    private final LocalStack stack;
    private final Path folder;
    private final Path repository;
    private final Map<SamplePerson, String> tokens = new EnumMap<>(SamplePerson.class);
    private final Set<ServiceModule> frozen = EnumSet.noneOf(ServiceModule.class);
    private final @Nullable Profile profile;
    private boolean closed;

    private BenchStack(LocalStack stack, Path folder, Path repository, @Nullable Profile profile) {
        this.stack = stack;
        this.folder = folder;
        this.repository = repository;
        this.profile = profile;
    }

    /** Starts everything with the sample data in it; extra variables go to every service. */
    public static BenchStack start(
            Path repository, Map<String, String> environment, @Nullable Profile profile, Consumer<String> say) {
        var folder = temporary();
        prepare(folder.resolve("postgres"), profile);
        // The local stack's services get by with the quick compiler; what is measured runs as in production.
        var options = StackOptions.of(new Workspace(repository, folder), Ports.free())
                .jvm("-XX:TieredStopAtLevel=4")
                .saying(say);
        for (var variable : environment.entrySet()) {
            options = options.with(variable.getKey(), variable.getValue());
        }
        var started = new BenchStack(LocalStack.of(options), folder, repository, profile);
        // Before the start: an end half way must not leave processes behind.
        Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stack-closer"));
        started.stack.start();
        started.requireDurable();
        new SampleData(started.ports(), say).seed();
        return started;
    }

    public Ports ports() {
        return stack.ports();
    }

    public int port(ServiceModule service) {
        return ports().of(service);
    }

    public long pid(ServiceModule service) {
        return stack.pid(service);
    }

    public boolean isReady(ServiceModule service) {
        return stack.isReady(service);
    }

    /** SIGKILL; the stack starts it again. */
    public void kill(ServiceModule service) {
        stack.kill(service.key());
    }

    public Path log(String part) {
        return folder.resolve("log").resolve(part + ".log");
    }

    /** The process that a part of the stack runs as: {@code postgres} or {@code kafka}. */
    public long pid(String part) {
        try {
            return Long.parseLong(Files.readString(folder.resolve("run").resolve(part + ".pid"))
                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Database database(ServiceModule service) {
        return Database.of(ports().postgres(), service);
    }

    /** What was written so far is written for good, so that what comes next does not pay for it. */
    public void checkpoint() {
        try (var database = Database.ofAdministrator(ports().postgres())) {
            database.run("checkpoint");
        }
    }

    public Rest as(SamplePerson person) {
        return new Rest(ports(), bearer(person));
    }

    /** The value of an Authorization header, good for hours. */
    public String bearer(SamplePerson person) {
        return tokens.computeIfAbsent(person, p -> "Bearer " + stack.tokens().token(p));
    }

    public Path repository() {
        return repository;
    }

    /** From now on only these services run; they begin with nothing left to do. */
    public void run(Set<ServiceModule> wanted) {
        settle();
        for (var service : ServiceModule.values()) {
            if (wanted.contains(service)) {
                thaw(service);
            } else if (frozen.add(service)) {
                Processes.freeze(stack.pid(service));
            }
        }
        if (profile != null) {
            try (var administrator = Database.ofAdministrator(ports().postgres())) {
                profile.begin(administrator, running().values());
            }
        }
    }

    /** Stores what the services have done since the last change of who runs, if somebody wants to know. */
    public void writeProfile(String benchmark) {
        if (profile != null) {
            try (var administrator = Database.ofAdministrator(ports().postgres())) {
                profile.write(benchmark, administrator, running());
            }
        }
    }

    private Map<String, Long> running() {
        return Arrays.stream(ServiceModule.values())
                .filter(service -> !frozen.contains(service))
                .collect(Collectors.toMap(ServiceModule::key, this::pid));
    }

    /** Returns when all that the running services had to tell has been told, and heard by those of them that listen. */
    public void settle() {
        var running = EnumSet.allOf(ServiceModule.class);
        running.removeAll(frozen);
        try (var events = new Events(ports().kafka())) {
            for (var round = 0; round < running.size(); round++) {
                running.forEach(this::awaitTold);
                events.awaitHeard(running);
            }
            events.forget();
        }
    }

    private void awaitTold(ServiceModule service) {
        try (var database = database(service)) {
            while (database.number("select count(*) from outbox") > 0) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void thaw(ServiceModule service) {
        if (frozen.remove(service)) {
            Processes.thaw(stack.pid(service));
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        Set.copyOf(frozen).forEach(this::thaw);
        stack.close();
        delete(folder);
    }

    private void requireDurable() {
        try (var database = database(ServiceModule.CONTRACTS)) {
            for (var setting : DURABILITY) {
                if (!database.text("show " + setting).equals("on")) {
                    throw new IllegalStateException("PostgreSQL is not durable: " + setting + " is off");
                }
            }
        }
    }

    /** Settings that need a start of the server after they were made; commit times tell when a row became visible. */
    private static void prepare(Path data, @Nullable Profile profile) {
        try {
            Files.createDirectories(data);
            try (var server = PostgresPart.start(PostgresOptions.durableIn(data));
                    var administrator = Database.ofAdministrator(server.port())) {
                administrator.run("alter system set track_commit_timestamp = on");
                if (profile != null) {
                    profile.prepare(administrator);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("platform-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> {
                if (!file.delete()) {
                    file.deleteOnExit();
                }
            });
        } catch (IOException e) {
            System.err.println("left behind: " + folder + " (" + e.getMessage() + ")");
        }
    }
}
