package io.supportplatform.acceptance.campaign;

import io.supportplatform.local.LocalStack;
import io.supportplatform.local.ServiceModule;
import io.supportplatform.local.parts.SamplePerson;
import io.supportplatform.local.parts.TokenClient;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Where the drivers send their calls: to each live replica of a service in turn, as a person. */
public final class Endpoints {

    private static final long TOKEN_USE = Duration.ofMinutes(20).toNanos();

    private record Token(String value, long since) {}

    private final Map<SamplePerson, Token> tokens = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final LocalStack stack;
    private final TokenClient issuer;

    public Endpoints(LocalStack stack) {
        this.stack = stack;
        this.issuer = stack.tokens();
    }

    /** The origin of the next replica that has a process; of a dead one when all are dead. */
    public URI of(ServiceModule service) {
        var replicas = stack.replicas(service);
        var first = turn.getAndIncrement();
        for (int i = 0; i < replicas.size(); i++) {
            var next = replicas.get(Math.floorMod(first + i, replicas.size()));
            if (next.isAlive()) {
                return next.uri();
            }
        }
        return replicas.getFirst().uri();
    }

    /** A bearer token that is good for a while yet. */
    public String token(SamplePerson person) {
        var token = tokens.get(person);
        if (token == null || System.nanoTime() - token.since() > TOKEN_USE) {
            token = new Token(issuer.token(person), System.nanoTime());
            tokens.put(person, token);
        }
        return token.value();
    }
}
