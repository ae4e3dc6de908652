package io.supportplatform.local;

import io.supportplatform.local.parts.IssuerPart;
import io.supportplatform.local.parts.MailboxPart;
import io.supportplatform.local.parts.MailboxReader;
import io.supportplatform.local.parts.TokenClient;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * A whole platform on loopback: real servers and the four packaged services, each a process of its own.
 *
 * <p>The {@code up} script and the acceptance tests start the same one.
 */
public final class LocalStack implements AutoCloseable {

    private final StackOptions options;
    private final PostgresServer postgres;
    private final ChildProcess kafka;
    private final Map<ServiceModule, ChildProcess> services = new EnumMap<>(ServiceModule.class);
    private @Nullable IssuerPart issuer;
    private @Nullable MailboxPart mailbox;
    private @Nullable Gateway gateway;
    private boolean closed;

    private LocalStack(StackOptions options) {
        this.options = options;
        var workspace = options.workspace();
        var ports = options.ports();
        postgres = new PostgresServer(workspace, ports.postgres(), options.say());
        kafka = child("kafka", JvmCommand.kafka(workspace, ports.kafka()), Map.of());
        var environments = new ServiceEnvironment(ports, options.environment());
        for (var service : ServiceModule.values()) {
            var command = JvmCommand.service(workspace, service);
            services.put(service, child(service.key(), command, environments.of(service)));
        }
    }

    /** A stack that is not started yet. */
    public static LocalStack of(StackOptions options) {
        return new LocalStack(options);
    }

    /** Returns when every service is ready; on failure nothing stays behind. */
    public LocalStack start() {
        try {
            prepare();
            startServers();
            startServices(List.of(ServiceModule.CONTRACTS, ServiceModule.REQUESTS));
            startServices(List.of(ServiceModule.SCHEDULING, ServiceModule.NOTIFICATION));
            gateway = Gateway.start(ports());
            supervise();
            return this;
        } catch (RuntimeException e) {
            if (isClosed()) {
                throw new StackException("Stopped before everything was up.", e);
            }
            close();
            throw e instanceof CompletionException && e.getCause() instanceof StackException cause ? cause : e;
        }
    }

    public Ports ports() {
        return options.ports();
    }

    /** The origin of a service, such as {@code http://localhost:8081}. */
    public URI uri(ServiceModule service) {
        return URI.create("http://localhost:" + ports().of(service));
    }

    public TokenClient tokens() {
        return new TokenClient("http://localhost:" + ports().issuer());
    }

    public MailboxReader mails() {
        return new MailboxReader(ports().imap());
    }

    /** SIGKILL to {@code postgres}, {@code kafka} or a service by name; the stack starts it again. */
    public void kill(String part) {
        switch (part) {
            case "postgres" -> postgres.kill();
            case "kafka" -> kafka.kill();
            default -> service(part).kill();
        }
    }

    /** The process id of a service now; another one after a restart. */
    public long pid(ServiceModule service) {
        return process(service).pid();
    }

    /** Whether the service says of itself that it can work. */
    public boolean isReady(ServiceModule service) {
        return Readiness.answersReady(ports().of(service));
    }

    /** Stops the services, then the servers they use; doing it twice is harmless. */
    @Override
    public void close() {
        if (markClosed()) {
            services.values().parallelStream().forEach(ChildProcess::stop);
            kafka.stop();
            postgres.stop();
            closeInProcessParts();
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }

    private synchronized boolean markClosed() {
        var first = !closed;
        closed = true;
        return first;
    }

    private void closeInProcessParts() {
        if (gateway != null) {
            gateway.close();
        }
        if (issuer != null) {
            issuer.close();
        }
        if (mailbox != null) {
            mailbox.close();
        }
    }

    private void prepare() {
        options.workspace().prepare();
        new PidFiles(options.workspace())
                .clearOrphans()
                .forEach(part -> options.say().accept("Stopped " + part + ", left behind by an earlier launcher"));
        options.ports().requireFree();
        options.workspace().emptyLogs();
    }

    private void startServers() {
        kafka.start();
        var database = CompletableFuture.runAsync(postgres::start);
        issuer = IssuerPart.start(ports().issuer());
        mailbox = MailboxPart.start(ports().smtp(), ports().imap());
        database.join();
        Readiness.awaitKafka(kafka, options.workspace());
    }

    /** Two at a time: on two cores more of them only slow each other down. */
    private void startServices(List<ServiceModule> pair) {
        pair.forEach(service -> process(service).start());
        pair.forEach(service -> {
            Readiness.awaitService(process(service), ports().of(service), options.workspace());
            options.say().accept(service.module() + " is ready");
        });
    }

    private void supervise() {
        postgres.supervise();
        kafka.supervise();
        services.values().forEach(ChildProcess::supervise);
    }

    private ChildProcess service(String part) {
        return services.values().stream()
                .filter(process -> process.part().equals(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such part: " + part));
    }

    private ChildProcess process(ServiceModule service) {
        return Objects.requireNonNull(services.get(service));
    }

    private ChildProcess child(String part, List<String> command, Map<String, String> environment) {
        return new ChildProcess(part, command, environment, options.workspace(), options.say());
    }
}
