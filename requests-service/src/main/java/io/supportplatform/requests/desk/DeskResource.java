package io.supportplatform.requests.desk;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.requests.ticket.TicketJson;
import io.supportplatform.requests.ticket.TicketProblems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Assigning and transferring requests. */
@Path("/api/requests/v1/requests/{requestId}")
@Tag(name = "Desk")
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
            @RestPath UUID requestId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DeskJson.AssignRequest body) {
        return assignTicket
                .assign(target(requestId, ifMatch), body.toAdvocate(), body.toReason())
                .map(TicketProblems::answer);
    }

    @POST
    @Path("transfer")
    @RolesAllowed({"advocate", "team-lead"})
    @Operation(operationId = "proposeTransfer", summary = "Offer the request to another team")
    public Uni<RestResponse<TicketJson.View>> transfer(
            @RestPath UUID requestId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DeskJson.TransferRequest body) {
        return proposeTransfer
                .propose(target(requestId, ifMatch), body.toProposal())
                .map(TicketProblems::answer);
    }

    @POST
    @Path("transfer/accept")
    @RolesAllowed("team-lead")
    @Operation(operationId = "acceptTransfer", summary = "Take the request over for your team")
    public Uni<RestResponse<TicketJson.View>> accept(
            @RestPath UUID requestId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return decideTransfer.accept(target(requestId, ifMatch)).map(TicketProblems::answer);
    }

    @POST
    @Path("transfer/return")
    @RolesAllowed("team-lead")
    @Operation(operationId = "returnTransfer", summary = "Leave the request with the team that offered it")
    public Uni<RestResponse<TicketJson.View>> giveBack(
            @RestPath UUID requestId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DeskJson.ReturnRequest body) {
        return decideTransfer
                .giveBack(target(requestId, ifMatch), Optional.of(body.reason()))
                .map(TicketProblems::answer);
    }

    private DeskTarget target(UUID requestId, @Nullable String ifMatch) {
        return DeskTarget.of(caller.get(), requestId, ifMatch);
    }
}
