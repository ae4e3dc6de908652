package io.supportplatform.acceptance.faults;

import io.supportplatform.acceptance.WorkingCopy;
import io.supportplatform.acceptance.faults.Fault.Line;
import io.supportplatform.acceptance.stack.QuickDelivery;
import io.supportplatform.local.Detour;
import io.supportplatform.local.LocalStack;
import io.supportplatform.local.Ports;
import io.supportplatform.local.SampleData;
import io.supportplatform.local.ServiceModule;
import io.supportplatform.local.StackOptions;
import io.supportplatform.local.Workspace;
import io.supportplatform.local.parts.FreePorts;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** A stack of its own with replicas and a proxy on every line from a service to a server; nobody revives the dead. */
public final class BreakableStack implements AutoCloseable {

    private final Map<ServiceModule, TcpProxy> toDatabase = new EnumMap<>(ServiceModule.class);
    private final Map<ServiceModule, TcpProxy> toBroker = new EnumMap<>(ServiceModule.class);
    private final LocalStack stack;

    private BreakableStack(Path directory, int replicas, Consumer<String> say) {
        var ports = Ports.free();
        var options = QuickDelivery.with(StackOptions.of(new Workspace(WorkingCopy.root(), directory), ports))
                .replicas(replicas)
                .unsupervised()
                .saying(say);
        for (var service : ServiceModule.values()) {
            var brokerPort = FreePorts.next();
            var database = TcpProxy.to(ports.postgres());
            var broker = TcpProxy.to(brokerPort);
            toDatabase.put(service, database);
            toBroker.put(service, broker);
            options = options.detour(service, new Detour(database.port(), brokerPort, broker.port()));
        }
        stack = LocalStack.of(options);
    }

    /** Returns when all of it is ready; nothing is seeded. */
    public static BreakableStack start(Path directory, int replicas, Consumer<String> say) {
        var breakable = new BreakableStack(directory, replicas, say);
        try {
            breakable.stack.start();
            return breakable;
        } catch (RuntimeException e) {
            breakable.close();
            throw e;
        }
    }

    public void seed(Consumer<String> say) {
        new SampleData(stack.ports(), say).seed();
    }

    public LocalStack stack() {
        return stack;
    }

    TcpProxy line(ServiceModule service, Line line) {
        var proxies = line == Line.DATABASE ? toDatabase : toBroker;
        return Objects.requireNonNull(proxies.get(service));
    }

    @Override
    public void close() {
        stack.close();
        toDatabase.values().forEach(TcpProxy::close);
        toBroker.values().forEach(TcpProxy::close);
    }
}
