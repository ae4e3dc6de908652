package io.supportplatform.requests.draft;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.requests.ticket.TicketJson;
import io.supportplatform.requests.ticket.TicketProblems;
import io.supportplatform.requests.ticket.domain.TicketId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Filling in the steps of a draft; each answers with the whole request as it is then. */
@Path("/api/requests/v1/requests/{requestId}/steps")
@Tag(name = "Drafts")
@Authenticated
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
            @RestPath UUID requestId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DraftJson.ProblemRequest body) {
        return saveProblem.save(target(requestId, ifMatch), body.toDescribed()).map(TicketProblems::answer);
    }

    @PUT
    @Path("plan")
    @Operation(operationId = "putPlanStep", summary = "Step 2: the plan, then the severity")
    public Uni<RestResponse<TicketJson.View>> plan(
            @RestPath UUID requestId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DraftJson.PlanRequest body) {
        return savePlan.save(target(requestId, ifMatch), body.toChosen()).map(TicketProblems::answer);
    }

    @PUT
    @Path("contact")
    @Operation(operationId = "putContactStep", summary = "Step 3: the primary contact")
    public Uni<RestResponse<TicketJson.View>> contact(
            @RestPath UUID requestId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DraftJson.PrimaryRequest body) {
        return saveContact.save(target(requestId, ifMatch), body.toEntered()).map(TicketProblems::answer);
    }

    @PUT
    @Path("sharing")
    @Operation(operationId = "putSharingStep", summary = "Step 4: additional contacts")
    public Uni<RestResponse<TicketJson.View>> sharing(
            @RestPath UUID requestId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DraftJson.SharingRequest body) {
        return saveSharing.save(target(requestId, ifMatch), body.toReferences()).map(TicketProblems::answer);
    }

    @PUT
    @Path("review")
    @Operation(operationId = "putReviewStep", summary = "Step 5: confirm what will be submitted")
    public Uni<RestResponse<TicketJson.View>> review(
            @RestPath UUID requestId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DraftJson.ReviewRequest body) {
        return confirmReview
                .confirm(target(requestId, ifMatch), body.acknowledgedWarnings())
                .map(TicketProblems::answer);
    }

    private EditDraft.Target target(UUID requestId, @Nullable String ifMatch) {
        return EditDraft.Target.of(caller.get(), new TicketId(requestId), ifMatch);
    }
}
