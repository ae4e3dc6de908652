package io.supportplatform.scheduling.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.rest.Problem;
import io.supportplatform.kit.rest.RateLimiter;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The lobby over HTTP: for everybody with the link, signed in or not. */
@Path("/api/scheduling/v1/join/{token}")
@Tag(name = "Lobby")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
class JoinResource {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final EnterLobby enterLobby;
    private final RateLimiter limiter;
    private final int attempts;

    JoinResource(EnterLobby enterLobby, RateLimiter limiter, JoinConfig config) {
        this.enterLobby = enterLobby;
        this.limiter = limiter;
        this.attempts = config.attemptsPerMinute();
    }

    @GET
    @Operation(operationId = "enterLobby", summary = "Wait for the call until the advocate starts it")
    @APIResponse(
            responseCode = "200",
            description = "LOBBY until the advocate's start, then IN_CALL; ENDED or CANCELLED")
    @APIResponse(responseCode = "404", description = "JOIN_LINK_UNKNOWN")
    @APIResponse(responseCode = "429", description = "TOO_MANY_REQUESTS: too many unknown links from one address")
    public Uni<RestResponse<AppointmentJson.LobbyView>> enter(
            @PathParam("token") String token, @Context HttpServerRequest request) {
        return enterLobby
                .enter(token)
                .map(found -> found.map(JoinResource::shown).orElseThrow(() -> unknown(request.remoteAddress())));
    }

    /** Whoever waits asks again and again; a stored answer would keep them waiting. */
    private static RestResponse<AppointmentJson.LobbyView> shown(EnterLobby.Lobby lobby) {
        return RestResponse.ResponseBuilder.ok(AppointmentJson.LobbyView.from(lobby))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Only guesses are counted: behind one address there may be a whole office, each of them with a link of their own. */
    private RuntimeException unknown(SocketAddress address) {
        limiter.require("join", address.hostAddress(), attempts, MINUTE);
        return Problem.of(404, "join-link-unknown").toException();
    }
}
