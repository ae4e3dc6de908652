package io.supportplatform.requests.draft;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.kit.rest.Answer;
import io.supportplatform.kit.rest.PanacheIdempotency;
import io.supportplatform.requests.ticket.SeenRequest;
import io.supportplatform.requests.ticket.Shown;
import io.supportplatform.requests.ticket.TicketProblems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Starting a draft and throwing it away; its steps are in {@link StepsResource}. */
@Path("/api/requests/v1/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
@Authenticated
class DraftResource {

    private final CurrentCaller caller;
    private final PanacheIdempotency idempotency;
    private final StartDraft startDraft;
    private final DiscardDraft discardDraft;

    DraftResource(
            CurrentCaller caller, PanacheIdempotency idempotency, StartDraft startDraft, DiscardDraft discardDraft) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.startDraft = startDraft;
        this.discardDraft = discardDraft;
    }

    @POST
    @Operation(operationId = "startRequest", summary = "Start a draft")
    @APIResponse(
            responseCode = "201",
            description = "The draft, with its six steps",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema =
                                    @Schema(implementation = io.supportplatform.requests.ticket.TicketJson.View.class)))
    public Uni<Response> start(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid DraftJson.StartRequest body) {
        Caller who = caller.get();
        return idempotency.once(
                key,
                "POST requests",
                Map.of(),
                () -> startDraft
                        .start(who)
                        .map(decision -> decision.fold(
                                Shown::toCreated, refusal -> Answer.problem(TicketProblems.of(refusal)))));
    }

    @DELETE
    @Path("{requestId}")
    @Operation(operationId = "discardRequest", summary = "Discard a draft")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Uni<RestResponse<Void>> discard(@BeanParam SeenRequest request) {
        return discardDraft
                .discard(request.by(caller.get()))
                .map(decision -> decision.fold(_ -> RestResponse.noContent(), refusal -> {
                    throw TicketProblems.of(refusal).toException();
                }));
    }
}
