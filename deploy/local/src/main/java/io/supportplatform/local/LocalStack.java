package io.supportplatform.local;

import io.supportplatform.local.parts.FreePorts;
import io.supportplatform.local.parts.IssuerPart;
import io.supportplatform.local.parts.MailboxPart;
import io.supportplatform.local.parts.ReceivedMails;
import io.supportplatform.local.parts.TokenClient;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private final Map<ServiceModule, List<Replica>> services = new EnumMap<>(ServiceModule.class);
    private @Nullable IssuerPart issuer;
    private @Nullable MailboxPart mailbox;
    private @Nullable Gateway gateway;
    private boolean closed;

    private LocalStack(StackOptions options) {
        this.options = options;
        var workspace = options.workspace();
        var ports = options.ports();
        postgres = new PostgresServer(workspace, ports.postgres(), options.say());
        var brokerCommand =
                JvmCommand.kafka(workspace, ports.kafka(), options.detours().values());
        kafka = child("kafka", brokerCommand, Map.of());
        for (var service : ServiceModule.values()) {
            services.put(
                    service,
                    IntStream.rangeClosed(1, options.replicas())
                            .mapToObj(number -> replica(service, number))
                            .toList());
        }
    }

    private Replica replica(ServiceModule service, int number) {
        var name = number == 1 ? service.key() : service.key() + "-" + number;
        var port = number == 1 ? ports().of(service) : FreePorts.next();
        var command = JvmCommand.service(options.workspace(), service, options.jvm());
        var process = child(name, command, new ServiceEnvironment(options).of(service, port));
        return new Replica(service, process, options.workspace(), port);
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
            startAllServices();
            gateway = Gateway.start(ports());
            if (options.supervised()) {
                supervise();
            }
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

    public ReceivedMails mails() {
        return Objects.requireNonNull(mailbox);
    }

    /** SIGKILL to {@code postgres}, {@code kafka} or a replica by name; a supervised stack starts it again. */
    public void kill(String part) {
        switch (part) {
            case "postgres" -> postgres.kill();
            case "kafka" -> kafka.kill();
            default -> replica(part).kill();
        }
    }

    /** The process id of a service now; another one after a restart. */
    public long pid(ServiceModule service) {
        return first(service).pid();
    }

    /** Whether the service says of itself that it can work. */
    public boolean isReady(ServiceModule service) {
        return first(service).isReady();
    }

    /** All copies of a service, dead or alive. */
    public List<Replica> replicas(ServiceModule service) {
        return Objects.requireNonNull(services.get(service));
    }

    /**
     * Restarts a service with variables on top of its own, such as a failpoint, and returns when it is ready. They hold for the
     * life of that process: when it dies, the stack starts it again without them.
     */
    public void restart(ServiceModule service, Map<String, String> extraEnvironment) {
        first(service).restart(extraEnvironment);
        first(service).awaitReady();
    }

    /** Starts the broker of an unsupervised stack on the log it has, after it was killed. */
    public void restartBroker() {
        options.workspace().forgetBrokerReady();
        kafka.end();
        kafka.start();
        Readiness.awaitKafka(kafka, options.workspace());
    }

    /** PostgreSQL of an unsupervised stack goes down as in {@code pg_ctl stop -m immediate}. */
    public void stopDatabaseImmediately() {
        postgres.stopImmediately();
    }

    /** Starts PostgreSQL of an unsupervised stack on the data it has, after it went down. */
    public void restartDatabase() {
        postgres.restart();
    }

    /** Stops the services, then the servers they use; doing it twice is harmless. */
    @Override
    public void close() {
        if (markClosed()) {
            processes().parallel().forEach(ChildProcess::stop);
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

    /** The first of each service migrates its database; the others find that done. */
    private void startAllServices() {
        for (int number = 0; number < options.replicas(); number++) {
            startServices(number, List.of(ServiceModule.CONTRACTS, ServiceModule.REQUESTS));
            startServices(number, List.of(ServiceModule.SCHEDULING, ServiceModule.NOTIFICATION));
        }
    }

    /** Two at a time: on two cores more of them only slow each other down. */
    private void startServices(int number, List<ServiceModule> pair) {
        var started =
                pair.stream().map(service -> replicas(service).get(number)).toList();
        started.forEach(replica -> replica.start(Map.of()));
        started.forEach(replica -> {
            replica.awaitReady();
            options.say().accept(replica.service().module() + (number == 0 ? "" : " " + (number + 1)) + " is ready");
        });
    }

    private void supervise() {
        postgres.supervise();
        kafka.supervise();
        processes().forEach(ChildProcess::supervise);
    }

    private Stream<ChildProcess> processes() {
        return services.values().stream().flatMap(List::stream).map(Replica::process);
    }

    private Replica replica(String part) {
        return services.values().stream()
                .flatMap(List::stream)
                .filter(replica -> replica.name().equals(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such part: " + part));
    }

    private Replica first(ServiceModule service) {
        return replicas(service).getFirst();
    }

    private ChildProcess child(String part, List<String> command, Map<String, String> environment) {
        return new ChildProcess(part, command, environment, options.workspace(), options.say());
    }
}
