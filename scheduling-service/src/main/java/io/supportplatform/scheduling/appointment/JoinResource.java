package io.supportplatform.scheduling.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.rest.Problem;
import io.supportplatform.kit.rest.RateLimiter;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    @APIResponse(responseCode = "429", description = "TOO_MANY_REQUESTS")
    public Uni<AppointmentJson.LobbyView> enter(@PathParam("token") String token, @Context HttpServerRequest request) {
        limiter.require("join", request.remoteAddress().hostAddress(), attempts, MINUTE);
        return enterLobby
                .enter(token)
                .map(found -> found.map(AppointmentJson.LobbyView::from)
                        .orElseThrow(() -> Problem.of(404, "join-link-unknown").toException()));
    }
}
