package io.supportplatform.local.parts;

import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** An OpenID issuer on loopback that signs in the sample people: {@code /work}, {@code /personal} and a stranger. */
public final class IssuerPart implements AutoCloseable {

    /** Well formed and with keys of its own, but on nobody's list of issuers. */
    public static final String STRANGER = "stranger";

    private static final List<String> ISSUERS = List.of("work", "personal", STRANGER);

    private final MockOAuth2Server server;
    private final String base;

    private IssuerPart(MockOAuth2Server server, String base) {
        this.server = server;
        this.base = base;
    }

    /** Starts on the port; 0 takes a free one. */
    public static IssuerPart start(int wantedPort) {
        var port = FreePorts.orNext(wantedPort);
        var base = "http://localhost:" + port;
        var tokens = new OAuth2TokenProvider();
        // Keys are dealt in order of first use; dealing them now keeps a token valid over a restart of the issuer.
        ISSUERS.forEach(tokens::publicJwkSet);
        var server = new MockOAuth2Server(new OAuth2Config(false, null, null, false, tokens, callbacks(base)));
        server.start(InetAddress.getLoopbackAddress(), port);
        return new IssuerPart(server, base);
    }

    public String base() {
        return base;
    }

    public String workUrl() {
        return base + "/work";
    }

    public String personalUrl() {
        return base + "/personal";
    }

    @Override
    public void close() {
        server.shutdown();
    }

    private static Set<OAuth2TokenCallback> callbacks(String base) {
        return ISSUERS.stream()
                .map(id -> new SampleTokenCallback(id, base + "/" + id, Clock.systemUTC()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
