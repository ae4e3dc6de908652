package io.supportplatform.acceptance.campaign;

import io.supportplatform.local.LocalStack;
import io.supportplatform.local.ServiceModule;
import io.supportplatform.local.parts.SamplePerson;
import io.supportplatform.local.parts.TokenClient;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where the drivers send their calls: to each live replica of a service in turn, as a person. */
public final class Endpoints {

    private final Map<SamplePerson, String> tokens = new ConcurrentHashMap<>();
    private final LocalStack stack;
    private final TokenClient issuer;

    public Endpoints(LocalStack stack) {
        this.stack = stack;
        this.issuer = stack.tokens();
    }

    /** The origin of the next live replica, such as {@code http://localhost:8081}. */
    public URI of(ServiceModule service) {
        return stack.uri(service);
    }

    /** A bearer token, the same one for the whole campaign. */
    public String token(SamplePerson person) {
        return tokens.computeIfAbsent(person, issuer::token);
    }
}
