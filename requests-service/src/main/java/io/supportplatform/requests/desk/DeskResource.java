package io.supportplatform.requests.desk;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.requests.ticket.SeenRequest;
import io.supportplatform.requests.ticket.TicketJson;
import io.supportplatform.requests.ticket.TicketProblems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Assigning and transferring requests. */
@Path("/api/requests/v1/requests/{requestId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Desk")
@APIResponse(
        responseCode = "200",
        description = "The request as it is then",
        content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketJson.View.class)))
@APIResponse(
        responseCode = "422",
        description = "ADVOCATE_NOT_IN_TEAM, ADVOCATE_NOT_ACTIVE, ADVOCATE_LACKS_LANGUAGE, REASSIGNMENT_NEEDS_REASON,"
                + " TEAM_UNKNOWN, TEAM_UNCHANGED")
class DeskResource {

    private final CurrentCaller caller;
    private final AssignTicket assignTicket;
    private final ProposeTransfer proposeTransfer;
    private final DecideTransfer decideTransfer;

    DeskResource(
            CurrentCaller caller,
            AssignTicket assignTicket,
            ProposeTransfer proposeTransfer,
            DecideTransfer decideTransfer) {
        this.caller = caller;
        this.assignTicket = assignTicket;
        this.proposeTransfer = proposeTransfer;
        this.decideTransfer = decideTransfer;
    }

    @POST
    @Path("assign")
    @RolesAllowed("team-lead")
    @Operation(operationId = "assignRequest", summary = "Give the request to an advocate of its team")
    public Uni<RestResponse<TicketJson.View>> assign(
            @BeanParam SeenRequest request, @NotNull @Valid DeskJson.AssignRequest body) {
        return assignTicket
                .assign(request.by(caller.get()), body.toAdvocate(), body.toReason())
                .map(TicketProblems::answer);
    }

    @POST
    @Path("transfer")
    @RolesAllowed({"advocate", "team-lead"})
    @Operation(operationId = "proposeTransfer", summary = "Offer the request to another team")
    public Uni<RestResponse<TicketJson.View>> transfer(
            @BeanParam SeenRequest request, @NotNull @Valid DeskJson.TransferRequest body) {
        return proposeTransfer
                .propose(request.by(caller.get()), body.toProposal())
                .map(TicketProblems::answer);
    }

    @POST
    @Path("transfer/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("team-lead")
    @Operation(operationId = "acceptTransfer", summary = "Take the request over for your team")
    public Uni<RestResponse<TicketJson.View>> accept(
            @BeanParam SeenRequest request, @RequestBody(required = false) DeskJson.@Nullable AcceptRequest body) {
        return decideTransfer.accept(request.by(caller.get())).map(TicketProblems::answer);
    }

    @POST
    @Path("transfer/return")
    @RolesAllowed("team-lead")
    @Operation(operationId = "returnTransfer", summary = "Leave the request with the team that offered it")
    public Uni<RestResponse<TicketJson.View>> giveBack(
            @BeanParam SeenRequest request, @NotNull @Valid DeskJson.ReturnRequest body) {
        return decideTransfer
                .giveBack(request.by(caller.get()), Optional.of(body.reason()))
                .map(TicketProblems::answer);
    }
}
