package io.supportplatform.requests.draft;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.requests.ticket.SeenRequest;
import io.supportplatform.requests.ticket.TicketJson;
import io.supportplatform.requests.ticket.TicketProblems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Filling in the steps of a draft; each answers with the whole request as it is then. */
@Path("/api/requests/v1/requests/{requestId}/steps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
@Authenticated
@APIResponse(
        responseCode = "200",
        description = "The request as it is then",
        content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketJson.View.class)))
@APIResponse(responseCode = "422", description = "A rule stands against the values; `violations` names each")
class StepsResource {

    private final CurrentCaller caller;
    private final SaveProblemStep saveProblem;
    private final SavePlanStep savePlan;
    private final SaveContactStep saveContact;
    private final SaveSharingStep saveSharing;
    private final ConfirmReview confirmReview;

    StepsResource(
            CurrentCaller caller,
            SaveProblemStep saveProblem,
            SavePlanStep savePlan,
            SaveContactStep saveContact,
            SaveSharingStep saveSharing,
            ConfirmReview confirmReview) {
        this.caller = caller;
        this.saveProblem = saveProblem;
        this.savePlan = savePlan;
        this.saveContact = saveContact;
        this.saveSharing = saveSharing;
        this.confirmReview = confirmReview;
    }

    @PUT
    @Path("problem")
    @Operation(operationId = "putProblemStep", summary = "Step 1: what is broken")
    public Uni<RestResponse<TicketJson.View>> problem(
            @BeanParam SeenRequest draft, @NotNull @Valid DraftJson.ProblemRequest body) {
        return saveProblem.save(draft.by(caller.get()), body.toDescribed()).map(TicketProblems::answer);
    }

    @PUT
    @Path("plan")
    @Operation(operationId = "putPlanStep", summary = "Step 2: the plan, then the severity")
    public Uni<RestResponse<TicketJson.View>> plan(
            @BeanParam SeenRequest draft, @NotNull @Valid DraftJson.PlanRequest body) {
        return savePlan.save(draft.by(caller.get()), body.toChosen()).map(TicketProblems::answer);
    }

    @PUT
    @Path("contact")
    @Operation(operationId = "putContactStep", summary = "Step 3: the primary contact")
    public Uni<RestResponse<TicketJson.View>> contact(
            @BeanParam SeenRequest draft, @NotNull @Valid DraftJson.PrimaryRequest body) {
        return saveContact.save(draft.by(caller.get()), body.toEntered()).map(TicketProblems::answer);
    }

    @PUT
    @Path("sharing")
    @Operation(operationId = "putSharingStep", summary = "Step 4: additional contacts")
    public Uni<RestResponse<TicketJson.View>> sharing(
            @BeanParam SeenRequest draft, @NotNull @Valid DraftJson.SharingRequest body) {
        return saveSharing.save(draft.by(caller.get()), body.toReferences()).map(TicketProblems::answer);
    }

    @PUT
    @Path("review")
    @Operation(operationId = "putReviewStep", summary = "Step 5: confirm what will be submitted")
    public Uni<RestResponse<TicketJson.View>> review(
            @BeanParam SeenRequest draft, @NotNull @Valid DraftJson.ReviewRequest body) {
        return confirmReview
                .confirm(draft.by(caller.get()), body.acknowledgedWarnings())
                .map(TicketProblems::answer);
    }
}
